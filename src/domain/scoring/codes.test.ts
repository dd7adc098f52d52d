import { describe, expect, it } from 'vitest';
import { ROADBLOCK_CODES, SKILLS } from './assessment.ts';
import { codeExamples } from './code-examples.ts';
import { CODES, type Code } from './codes.ts';
import { levels } from './test-support.ts';

const ALL: readonly Code[] = [...SKILLS, 'question', 'permission', ...ROADBLOCK_CODES];

describe('the table of codes', () => {
  it('holds every code, in the order of the manual', () => {
    expect(Object.keys(CODES)).toEqual(ALL);
    expect(Object.keys(codeExamples)).toEqual(ALL);
  });

  it.each(ALL)('%s is told calmly, with two examples and two near misses', (code) => {
    const { examples, nearMisses } = codeExamples[code];
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(nearMisses.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify([CODES[code], codeExamples[code]])).not.toContain('!');
  });
});

describe('the scorer on the examples of the table', () => {
  // A near miss of an open question may rightly be a closed one: those are told by `question.test.ts`.
  const rows = ALL.filter((code) => code !== 'question').flatMap((code) => [
    ...codeExamples[code].examples.map((example) => ({ code, expected: true, ...example })),
    ...codeExamples[code].nearMisses.map((example) => ({ code, expected: false, ...example })),
  ]);
  it.each(rows)('$code $expected: $reply', ({ code, expected, client, reply }) => {
    expect(carries(code, client, reply)).toBe(expected);
  });
});

function carries(code: Exclude<Code, 'question'>, client: string, reply: string): boolean {
  const found = levels(client, reply);
  if (code === 'reflection' || code === 'validation' || code === 'empowerment') return found[code] > 0;
  if (code === 'permission') return found.permission;
  return found.roadblocks.includes(code);
}
