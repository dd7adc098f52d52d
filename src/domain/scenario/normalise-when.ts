import type { z } from 'zod';
import { SKILLS, type Skill } from '#domain/scoring/assessment.ts';
import type { Test, When } from './scenario.ts';
import type { clientWhen, when } from './schema-parts.ts';

type FileWhen = z.output<typeof when> | z.output<typeof clientWhen>;
type FileTests = Exclude<z.output<typeof when>, readonly unknown[]>;
type FileLevel = NonNullable<FileTests[Skill]>;

/** A `when` of a file in normal form; `[[]]`, which always fits, where there is none. */
export function normalWhen(written: FileWhen | undefined): When {
  if (written === undefined) return [[]];
  return Array.isArray(written) ? written.map(normalTests) : [normalTests(written)];
}

function normalTests(written: FileTests | Readonly<Record<string, string>>): readonly Test[] {
  const { reflection, validation, empowerment, question, permission, roadblocks, seen, ...states } =
    written as FileTests;
  const levels = { reflection, validation, empowerment };
  const tests: Test[] = [];
  for (const skill of SKILLS) {
    const level = levels[skill];
    if (level !== undefined) tests.push({ kind: 'skill', skill, ...normalLevel(level) });
  }
  if (question !== undefined) {
    tests.push({ kind: 'question', forms: typeof question === 'string' ? [question] : question });
  }
  if (permission !== undefined) tests.push({ kind: 'permission', given: permission });
  if (roadblocks !== undefined) tests.push({ kind: 'roadblocks', are: roadblocks });
  for (const [name, test] of Object.entries(states)) {
    const is = test.startsWith('below') ? 'below' : 'at least';
    tests.push({ kind: 'state', name, is, value: Number(test.slice(is.length)) });
  }
  if (seen !== undefined) tests.push({ kind: 'seen', step: seen });
  return tests;
}

const LEVELS = [0, 1, 2] as const;

function normalLevel(written: FileLevel): Pick<Extract<Test, { kind: 'skill' }>, 'is' | 'level'> {
  if (typeof written === 'number') return { is: 'exactly', level: written };
  const is = written.startsWith('at most') ? 'at most' : 'at least';
  return { is, level: LEVELS[Number(written.slice(is.length))] ?? 0 };
}
