import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment, Level, QuestionForm, Roadblock, Skill } from '#domain/scoring/assessment.ts';
import { CODES } from '#domain/scoring/codes.ts';
import { exampleAssessment } from '#domain/scoring/example-assessment.ts';
import { branchTaken, fits } from './conditions.ts';
import { whenForTrainee, whenInWords } from './in-words.ts';
import { changed } from './inner-state.ts';
import type { Test, When } from './scenario.ts';
import { spoken } from './speech.ts';

function coded({
  reflection = 0 as Level,
  validation = 0 as Level,
  empowerment = 0 as Level,
  question = 'none' as QuestionForm,
  permission = false,
  roadblocks = [] as readonly Roadblock[],
} = {}): Assessment {
  return exampleAssessment({ reflection, validation, empowerment }, { question, permission, roadblocks });
}

const advice = { code: 'advice', severity: 1, start: 0, end: 1 } as const;
const scope = { code: 'scope', severity: 2, start: 0, end: 1 } as const;
const skill = (is: 'exactly' | 'at least' | 'at most', level: Level, which: Skill = 'reflection'): Test => ({
  kind: 'skill',
  skill: which,
  is,
  level,
});
const state = (is: 'at least' | 'below', value: number): Test => ({
  kind: 'state',
  name: 'trust',
  is,
  value,
});
const blocks = (are: Extract<Test, { kind: 'roadblocks' }>['are']): Test => ({ kind: 'roadblocks', are });

const here = { state: { trust: 40 }, seen: (step: string) => step === 'door' };

describe('one entry of a when', () => {
  test.each<{ words: string; test: Test; assessment: Assessment; holds: boolean }>([
    { words: 'reflection 1', test: skill('exactly', 1), assessment: coded({ reflection: 1 }), holds: true },
    { words: 'reflection 1', test: skill('exactly', 1), assessment: coded({ reflection: 2 }), holds: false },
    {
      words: 'reflection at least 1',
      test: skill('at least', 1),
      assessment: coded({ reflection: 2 }),
      holds: true,
    },
    { words: 'reflection at least 1', test: skill('at least', 1), assessment: coded(), holds: false },
    {
      words: 'reflection at most 1',
      test: skill('at most', 1),
      assessment: coded({ reflection: 1 }),
      holds: true,
    },
    {
      words: 'reflection at most 1',
      test: skill('at most', 1),
      assessment: coded({ reflection: 2 }),
      holds: false,
    },
    {
      words: 'validation at least 2',
      test: skill('at least', 2, 'validation'),
      assessment: coded({ validation: 2 }),
      holds: true,
    },
    {
      words: 'validation at least 2',
      test: skill('at least', 2, 'validation'),
      assessment: coded({ reflection: 2, empowerment: 2 }),
      holds: false,
    },
    {
      words: 'empowerment 1',
      test: skill('exactly', 1, 'empowerment'),
      assessment: coded({ empowerment: 1 }),
      holds: true,
    },
    {
      words: 'empowerment 1',
      test: skill('exactly', 1, 'empowerment'),
      assessment: coded({ reflection: 1, validation: 1 }),
      holds: false,
    },
    {
      words: 'open question or no question',
      test: { kind: 'question', forms: ['open', 'none'] },
      assessment: coded({ question: 'none' }),
      holds: true,
    },
    {
      words: 'closed question',
      test: { kind: 'question', forms: ['closed'] },
      assessment: coded({ question: 'open' }),
      holds: false,
    },
    {
      words: 'permission',
      test: { kind: 'permission', given: true },
      assessment: coded({ permission: true }),
      holds: true,
    },
    { words: 'no permission', test: { kind: 'permission', given: false }, assessment: coded(), holds: true },
    { words: 'any roadblock', test: blocks('any'), assessment: coded({ roadblocks: [advice] }), holds: true },
    { words: 'any roadblock', test: blocks('any'), assessment: coded(), holds: false },
    {
      words: 'a serious roadblock',
      test: blocks('serious'),
      assessment: coded({ roadblocks: [advice] }),
      holds: false,
    },
    {
      words: 'a serious roadblock',
      test: blocks('serious'),
      assessment: coded({ roadblocks: [advice, scope] }),
      holds: true,
    },
    { words: 'no roadblock', test: blocks('none'), assessment: coded(), holds: true },
    {
      words: 'no roadblock',
      test: blocks('none'),
      assessment: coded({ roadblocks: [advice] }),
      holds: false,
    },
    {
      words: 'a roadblock (scope, advice)',
      test: blocks(['scope', 'advice']),
      assessment: coded({ roadblocks: [advice] }),
      holds: true,
    },
    {
      words: 'a roadblock (why)',
      test: blocks(['why']),
      assessment: coded({ roadblocks: [advice] }),
      holds: false,
    },
    { words: 'trust at least 40', test: state('at least', 40), assessment: coded(), holds: true },
    { words: 'trust below 40', test: state('below', 40), assessment: coded(), holds: false },
    { words: 'trust below 41', test: state('below', 41), assessment: coded(), holds: true },
    { words: 'door seen before', test: { kind: 'seen', step: 'door' }, assessment: coded(), holds: true },
    { words: 'hall seen before', test: { kind: 'seen', step: 'hall' }, assessment: coded(), holds: false },
  ])('$words: $holds', ({ words, test: entry, assessment, holds }) => {
    expect(fits([[entry]], { ...here, assessment })).toBe(holds);
    expect(whenInWords([[entry]])).toBe(words);
  });

  test('of the reply does not hold where there is none', () => {
    expect(fits([[blocks('none')]], here)).toBe(false);
    expect(fits([[state('at least', 40)]], here)).toBe(true);
  });
});

describe('a when', () => {
  const both: When = [[skill('at least', 1), blocks('none')]];
  const either: When = [[skill('at least', 1)], [state('at least', 40)]];

  test('needs all entries of a map, and one map of a list', () => {
    const occasion = { ...here, assessment: coded({ reflection: 1, roadblocks: [advice] }) };
    expect(fits(both, occasion)).toBe(false);
    expect(fits(either, { ...here, assessment: coded() })).toBe(true);
    expect(whenInWords(both)).toBe('reflection at least 1 and no roadblock');
    expect(whenInWords(either)).toBe('reflection at least 1, or trust at least 40');
  });

  test('that is empty always fits', () => {
    expect(fits([[]], here)).toBe(true);
    expect(whenInWords([[]])).toBe('always');
  });

  test('never reads confidence', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (confidence) => {
        const reflection = { level: 1, confidence, p: [0, confidence, 0] } as const;
        const assessment = { ...coded(), reflection };
        return fits([[skill('exactly', 1)]], { ...here, assessment });
      }),
    );
  });
});

test('for a trainee, a condition is told by the names of the codes, and without the names of steps', () => {
  const seen: Test = { kind: 'seen', step: 'did-the-thing' };
  expect(whenForTrainee([[skill('at least', 1), blocks(['advice', 'why'])], [seen], []])).toBe(
    `reflection: simple or more, ${CODES.advice.name.toLowerCase()} or ${CODES.why.name.toLowerCase()}; or something that was told before; or anything else`,
  );
  expect(whenForTrainee([[skill('exactly', 1)], [skill('at most', 1)]])).toBe(
    'reflection: simple; or reflection: simple or less',
  );
});

test('for a trainee, what comes to the same is told once', () => {
  const seen = (step: string): Test => ({ kind: 'seen', step });
  expect(whenForTrainee([[seen('door')], [seen('hall')]])).toBe('something that was told before');
});

test('of several branches that fit, the first is taken', () => {
  const branch = (when: When) => ({ when, change: {}, to: 'x' });
  const branches = [branch([[blocks('any')]]), branch([[skill('at least', 1)]]), branch([[]])];
  expect(branchTaken(branches, { ...here, assessment: coded({ reflection: 1 }) })).toBe(1);
  expect(branchTaken(branches, { ...here, assessment: coded({ reflection: 1, roadblocks: [advice] }) })).toBe(
    0,
  );
  expect(branchTaken(branches, { ...here, assessment: coded() })).toBe(2);
  expect(branchTaken([], here)).toBe(-1);
});

test('an inner state stays within 0 and 100, whatever is added in whatever order', () => {
  const change = fc.record({ trust: fc.integer({ min: -200, max: 200 }) });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.array(change), (start, changes) => {
      let expected = start;
      let state: Readonly<Record<string, number>> = { trust: start, voice: 7 };
      for (const each of changes) {
        state = changed(state, each);
        expected = Math.min(100, Math.max(0, expected + each.trust));
      }
      expect(state).toEqual({ trust: expected, voice: 7 });
    }),
  );
});

describe('what is said', () => {
  const wordings = [
    { text: 'a' },
    { text: 'b' },
    { text: 'warm', when: [[state('at least', 50)]] as When },
    { text: 'nearly warm', when: [[state('at least', 45)]] as When },
  ];

  test('is the first wording whose condition holds, before those that chance chooses between', () => {
    expect(spoken(wordings, { ...here, state: { trust: 50 } }, 1, 'k')).toBe('warm');
    expect(['a', 'b']).toContain(spoken(wordings, here, 1, 'k'));
  });

  test('is nothing where no wording is meant for now', () => {
    const elsewhere = [{ text: 'warm', when: [[state('at least', 50)]] as When }];
    expect([spoken([], here, 1, 'k'), spoken(elsewhere, here, 1, 'k')]).toEqual(['', '']);
  });

  test('depends on the seed and the occasion alone, and uses every wording', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ text: String(index) }));
    const heard = new Map<string, number>();
    for (let seed = -350; seed < 350; seed++) {
      const text = spoken(many, here, seed, 'door 1');
      expect(spoken(many, here, seed, 'door 1')).toBe(text);
      heard.set(text, (heard.get(text) ?? 0) + 1);
    }
    expect(heard.size).toBe(7);
    for (const times of heard.values()) expect(times).toBeGreaterThan(60);
  });
});
