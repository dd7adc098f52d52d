import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './chromium.ts';

const report = join(mkdtempSync(join(tmpdir(), 'attune-')), 'report.json');
const long = process.argv.includes('--long');

const checks: readonly { name: string; command: string; args: string[] }[] = [
  { name: 'Format, lint and the one-way rule', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  { name: 'Types', command: 'tsc', args: ['-p', '.'] },
  { name: 'Types of the domain, without a screen', command: 'tsc', args: ['-p', 'src/domain'] },
  { name: 'Dead code', command: 'knip', args: [] },
];

const tests = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...(long && { ATTUNE_LONG: '1' }) },
  });
  return status === 0;
}

process.env.CHROMIUM = chromiumPath();
let passed = 0;
let failed = 0;
for (const { name, command, args } of checks) {
  process.stdout.write(`\n== ${name}\n`);
  if (run(command, args)) passed += 1;
  else failed += 1;
}

process.stdout.write('\n== Tests\n');
const fine = run('vitest', tests);
const counts: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(report, 'utf8'));
passed += counts.numPassedTests;
failed += counts.numFailedTests;
// A run that broke down outside of any test has failed too.
if (!fine && counts.numFailedTests === 0) failed += 1;

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
