import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './chromium.ts';

const report = join(mkdtempSync(join(tmpdir(), 'attune-')), 'report.json');
const long = process.argv.includes('--long');

/** `files` are those of ours that a check looks at, where it does not say so itself. */
const checks: readonly { name: string; command: string; args: string[]; files?: string }[] = [
  { name: 'Format, lint and the one-way rule', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  { name: 'Types', command: 'tsc', args: ['-p', '.'], files: '{src,tests}/**/*.{ts,tsx}' },
  {
    name: 'Types of the domain, without a screen',
    command: 'tsc',
    args: ['-p', 'src/domain'],
    files: 'src/domain/**/*.ts',
  },
  { name: 'Dead code', command: 'knip', args: [], files: '{src,tests}/**/*.{ts,tsx,mjs}' },
];

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...(long && { ATTUNE_LONG: '1' }) },
  });
  return status === 0;
}

let passed = 0;
let failed = 0;
for (const { name, command, args, files } of checks) {
  process.stdout.write(`\n== ${name}\n`);
  const count = files && globSync(files).length;
  if (files) process.stdout.write(`${count} files\n`);
  if (run(command, args) && count !== 0) passed += 1;
  else failed += 1;
}

process.stdout.write('\n== Tests\n');
const chromium = chromiumPath();
if (chromium) {
  process.env.CHROMIUM = chromium;
} else {
  process.stdout.write(
    'The journeys need Chromium or Chrome and are left out. Install one (on Debian: apt-get install chromium), or set CHROMIUM to its path.\n',
  );
  failed += 1;
}
const projects = chromium ? [] : ['--project=unit', '--project=components'];
const fine = run('vitest', [
  'run',
  ...projects,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);
const counts: { numPassedTests: number; numFailedTests: number } = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0 };
passed += counts.numPassedTests;
failed += counts.numFailedTests;
// A run that broke down outside of any test has failed too.
if (!fine && counts.numFailedTests === 0) failed += 1;

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
