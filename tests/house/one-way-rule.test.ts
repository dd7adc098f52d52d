import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

interface Report {
  readonly summary: { readonly unchanged: number; readonly changed: number };
  readonly diagnostics: readonly {
    readonly category: string;
    readonly message: string;
    readonly location: { readonly path: string };
  }[];
}

/** What Biome says of the files at these places. */
function lint(...paths: string[]): Report {
  const { stdout } = spawnSync(
    'node_modules/.bin/biome',
    ['lint', '--reporter=json', '--max-diagnostics=none', ...paths],
    {
      encoding: 'utf8',
    },
  );
  return JSON.parse(stdout);
}

const RULES = {
  imports: 'lint/style/noRestrictedImports',
  globals: 'lint/style/noRestrictedGlobals',
  plugin: 'plugin',
};

/** Violations to plant: the folder, the line, and the rule that must find it. */
const planted = [
  ['domain', "import { a } from '#ui/a.ts';", 'imports'],
  ['domain', "import { a } from '#machines/a.ts';", 'imports'],
  ['domain', "import { createElement as a } from 'react';", 'imports'],
  ['domain', "import { createActor as a } from 'xstate';", 'imports'],
  ['domain', "import { readFileSync as a } from 'node:fs';", 'imports'],
  ['domain', 'const a = Math.random();', 'plugin'],
  ['domain', 'const { random: a } = Math;', 'plugin'],
  ['domain', "const a = Math['random']();", 'plugin'],
  ['domain', 'const a = Date.now();', 'globals'],
  ['domain', 'const a = Date();', 'globals'],
  ['domain', 'const a = setTimeout(() => {}, 1);', 'globals'],
  ['domain', 'const a = globalThis.performance.now();', 'globals'],
  ['domain', 'const a = queueMicrotask(() => {});', 'globals'],
  ['domain', 'const a = crypto.randomUUID();', 'globals'],
  ['domain', "import { a } from './../../ui/a.ts';", 'imports'],
  ['domain', "import { getShortestPaths as a } from 'xstate/graph';", 'imports'],
  ['domain', "import { jsx as a } from 'react/jsx-runtime';", 'imports'],
  ['domain', 'const a = crypto.getRandomValues(new Uint8Array(1));', 'globals'],
  ['machines', 'const a = requestAnimationFrame(() => {});', 'globals'],
  ['ui', "import { createActor as a } from 'xstate';", 'imports'],
  ['features/practice', "import { openDB as a } from 'idb';", 'imports'],
  ['machines', "import { a } from '#platform/a.ts';", 'imports'],
  ['machines', "import { useMachine as a } from '@xstate/react';", 'imports'],
  ['machines', 'const a = Math.random();', 'plugin'],
  ['platform', "import { a } from '#features/a.ts';", 'imports'],
  ['platform', "import { createElement as a } from 'react';", 'imports'],
  ['ui', "import { a } from '#machines/a.ts';", 'imports'],
  ['ui', "import { a } from '#platform/a.ts';", 'imports'],
  ['ui', "import { a } from '#domain/a.ts';", 'plugin'],
  ['ui', "import a from '#domain/a.ts';", 'plugin'],
  ['ui', "import a, { type b as c } from '#domain/a.ts';", 'plugin'],
  ['ui', "import * as a from '#domain/a.ts';", 'plugin'],
  ['ui', "import '#domain/a.ts';", 'plugin'],
  ['ui', "const a = await import('#domain/a.ts');", 'plugin'],
  ['ui', "export { a } from '#domain/a.ts';", 'plugin'],
  ['ui', "export * from '#domain/a.ts';", 'plugin'],
  ['features/practice', "import { a } from '#platform/a.ts';", 'imports'],
  ['features/practice', "import { a } from '#features/debrief/a.ts';", 'imports'],
  ['features/practice', "import { a } from '../debrief/a.ts';", 'imports'],
  ['app', "import { a } from '#training/a.ts';", 'imports'],
  ['app', "import { a } from '#cli/a.ts';", 'imports'],
  ['training', "import { a } from '#machines/a.ts';", 'imports'],
  ['cli', "import { a } from '#platform/a.ts';", 'imports'],
] as const;

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('the one-way rule', () => {
  test('is broken nowhere, in many files', () => {
    const files = globSync('src/**/*.{ts,tsx}').length;
    const report = lint('src');
    const broken = report.diagnostics.filter(({ category }) => Object.values(RULES).includes(category));
    const looked = report.summary.unchanged + report.summary.changed;
    process.stdout.write(`one-way rule: ${looked} files looked at\n`);
    expect(files).toBeGreaterThan(50);
    expect(looked).toBeGreaterThanOrEqual(files);
    expect(broken).toEqual([]);
  });

  test('finds every planted violation', () => {
    const places = planted.map(([folder, line]) => {
      const place = mkdtempSync(join('src', folder, 'planted-'));
      made.push(place);
      const file = join(place, 'planted.ts');
      writeFileSync(file, `${line}\nexport const b = a;\n`);
      return file;
    });
    const { diagnostics } = lint(...places);
    for (const [index, [folder, line, rule]] of planted.entries()) {
      const found = diagnostics
        .filter(({ location }) => location.path === places[index])
        .map(({ category }) => category);
      expect(found, `${folder}: ${line}`).toContain(RULES[rule]);
    }
  });

  test('has a violation planted in every folder', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const sown = planted.map(([folder]) => folder.split('/')[0]);
    expect(sown).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  });
});
