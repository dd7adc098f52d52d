import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

function plant(folder: string, text: string): string {
  const place = mkdtempSync(join(folder, 'planted-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const file = join(place, 'planted.ts');
  writeFileSync(file, text);
  return file;
}

function said(command: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(`node_modules/.bin/${command}`, args, { encoding: 'utf8' });
  return stdout + stderr;
}

test('the format check finds what is not formatted', () => {
  const file = plant('src/domain', 'export const a = "x"\n');
  expect(said('biome', 'format', file)).toContain('planted.ts format');
});

test.each([
  {
    what: 'an unchecked index',
    folder: 'src/machines',
    project: '.',
    text: 'export const a: number = [1][0];\n',
  },
  {
    what: 'a screen in the domain',
    folder: 'src/domain',
    project: 'src/domain',
    text: 'export const a = document;\n',
  },
])('the type check finds $what', ({ folder, project, text }) => {
  const file = plant(folder, text);
  expect(said('tsc', '-p', project)).toContain(file);
});

test('the dead-code check finds what nobody uses', () => {
  const file = plant('src/domain', 'export const a = 1;\n');
  expect(said('knip')).toContain(file);
});

test('no file of ours is longer than 300 lines', () => {
  const files = globSync('{src,tests}/**/*.{ts,tsx,mjs,css}');
  process.stdout.write(`length: ${files.length} files looked at\n`);
  expect(files.length).toBeGreaterThan(100);
  const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;
  expect(files.filter((file) => lines(file) > 300 && !file.includes('.test.'))).toEqual([]);
});
