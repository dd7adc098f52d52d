import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** Violations to plant: the folder, the line, and the rule that must find it. */
const planted = [
  ['domain', "import { a } from '#ui/a.ts';", 'one-way'],
  ['domain', "import { a } from '#machines/a.ts';", 'one-way'],
  ['domain', "import { createElement as a } from 'react';", 'one-way'],
  ['domain', "import { createActor as a } from 'xstate';", 'one-way'],
  ['domain', "import { readFileSync as a } from 'node:fs';", 'one-way'],
  ['domain', 'const a = Math.random();', 'plugin'],
  ['domain', 'const a = Date.now();', 'plugin'],
  ['domain', 'const a = setTimeout(() => {}, 1);', 'plugin'],
  ['domain', "import { a } from './../../ui/a.ts';", 'one-way'],
  ['domain', "import { getShortestPaths as a } from 'xstate/graph';", 'one-way'],
  ['domain', "import { jsx as a } from 'react/jsx-runtime';", 'one-way'],
  ['domain', 'const a = crypto.getRandomValues(new Uint8Array(1));', 'plugin'],
  ['machines', 'const a = requestAnimationFrame(() => {});', 'plugin'],
  ['ui', "import { createActor as a } from 'xstate';", 'one-way'],
  ['features/practice', "import { openDB as a } from 'idb';", 'one-way'],
  ['machines', "import { a } from '#platform/a.ts';", 'one-way'],
  ['machines', "import { useMachine as a } from '@xstate/react';", 'one-way'],
  ['machines', 'const a = Math.random();', 'plugin'],
  ['platform', "import { a } from '#features/a.ts';", 'one-way'],
  ['platform', "import { createElement as a } from 'react';", 'one-way'],
  ['ui', "import { a } from '#machines/a.ts';", 'one-way'],
  ['ui', "import { a } from '#platform/a.ts';", 'one-way'],
  ['ui', "import { a } from '#domain/a.ts';", 'plugin'],
  ['features/practice', "import { a } from '#platform/a.ts';", 'one-way'],
  ['features/practice', "import { a } from '#features/debrief/a.ts';", 'one-way'],
  ['features/practice', "import { a } from '../debrief/a.ts';", 'one-way'],
  ['app', "import { a } from '#training/a.ts';", 'one-way'],
  ['app', "import { a } from '#cli/a.ts';", 'one-way'],
  ['training', "import { a } from '#machines/a.ts';", 'one-way'],
  ['cli', "import { a } from '#platform/a.ts';", 'one-way'],
] as const;

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('the one-way rule', () => {
  test('is broken nowhere, in many files', () => {
    const files = globSync('src/**/*.{ts,tsx}').length;
    const report = lint('src');
    const broken = report.diagnostics.filter(({ category }) => /noRestrictedImports|plugin/.test(category));
    process.stdout.write(`one-way rule: ${files} files looked at\n`);
    expect(files).toBeGreaterThan(50);
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
      const wanted = rule === 'plugin' ? 'plugin' : 'lint/style/noRestrictedImports';
      expect(found, `${folder}: ${line}`).toContain(wanted);
    }
  });
});
