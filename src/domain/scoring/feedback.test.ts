import { describe, expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
import { CODES } from './codes.ts';
import { exampleAssessment } from './example-assessment.ts';
import { feedbackOn } from './feedback.ts';
import { marksOf } from './marks.ts';

const reply = 'You nod. No wonder. You should leave.';
const nod = { skill: 'reflection', start: 0, end: 7 } as const;
const wonder = { skill: 'validation', start: 9, end: 18 } as const;
const leave = { code: 'advice', severity: 1, start: 20, end: 36 } as const;
const scope = { code: 'scope', severity: 2, start: 20, end: 36 } as const;

describe('what worked', () => {
  test('is the skill with the highest level, in the words that earned it', () => {
    const { worked } = feedbackOn(
      reply,
      exampleAssessment({ reflection: 1, validation: 2 }, { evidence: [nod, wonder] }),
    );
    expect(worked).toEqual({ about: 'validation', lead: '“No wonder”', text: CODES.validation.why });
  });

  test('is what is clear rather than what is open to doubt', () => {
    const { worked, skills } = feedbackOn(
      reply,
      exampleAssessment(
        { reflection: 1, validation: 2 },
        { evidence: [nod, wonder], uncertain: ['validation'] },
      ),
    );
    expect(worked?.about).toBe('reflection');
    expect(skills.map(({ skill, open }) => [skill, open])).toEqual([
      ['reflection', false],
      ['validation', true],
      ['empowerment', false],
    ]);
  });

  test('is not made up where nothing was earned', () => {
    expect(feedbackOn(reply, exampleAssessment({})).worked).toBeUndefined();
  });

  test('quotes long words up to a word’s end', () => {
    const long = `${'word '.repeat(40)}end`;
    const evidence = [{ skill: 'reflection', start: 0, end: long.length }] as const;
    const lead = feedbackOn(long, exampleAssessment({ reflection: 1 }, { evidence })).worked?.lead ?? '';
    expect(lead).toMatch(/^“(word )+…”$/);
    expect(lead.length).toBeLessThan(80);
  });
});

describe('what to try', () => {
  test.each<{ what: string; assessment: Assessment; about: string; says: RegExp }>([
    {
      what: 'a roadblock, before all else',
      assessment: exampleAssessment({ reflection: 2 }, { roadblocks: [leave] }),
      about: 'roadblock',
      says: /“You should leave”/,
    },
    {
      what: 'a roadblock that is open to doubt, as one',
      assessment: exampleAssessment({}, { roadblocks: [leave], uncertain: ['advice'] }),
      about: 'roadblock',
      says: /This may be heard as “advice nobody asked for”/,
    },
    {
      what: 'the more serious of two',
      assessment: exampleAssessment({}, { roadblocks: [leave, scope] }),
      about: 'roadblock',
      says: new RegExp(CODES.scope.name),
    },
    {
      what: 'a question with nothing given back',
      assessment: exampleAssessment({}, { question: 'open' }),
      about: 'reflection',
      says: /Before the question/,
    },
    {
      what: 'nothing given back',
      assessment: exampleAssessment({ validation: 2 }),
      about: 'reflection',
      says: /Give back one thing/,
    },
    {
      what: 'a simple reflection',
      assessment: exampleAssessment({ reflection: 1 }),
      about: 'reflection',
      says: /what it means/,
    },
    {
      what: 'no validation',
      assessment: exampleAssessment({ reflection: 2 }),
      about: 'validation',
      says: /makes sense/,
    },
    {
      what: 'no empowerment',
      assessment: exampleAssessment({ reflection: 2, validation: 1 }),
      about: 'empowerment',
      says: /next word/,
    },
    {
      what: 'all at once',
      assessment: exampleAssessment({ reflection: 2, validation: 1, empowerment: 1 }),
      about: 'plain',
      says: /stop after the first sentence/,
    },
  ])('for $what', ({ assessment, about, says }) => {
    const { next } = feedbackOn(reply, assessment);
    expect(next.about).toBe(about);
    expect(`${next.lead} ${next.text}`).toMatch(says);
  });

  test('names every level reached', () => {
    expect(feedbackOn(reply, exampleAssessment({ reflection: 2, empowerment: 1 })).skills).toEqual([
      { skill: 'reflection', name: 'Reflection', level: 2, reached: 'complex', open: false },
      { skill: 'validation', name: 'Validation', level: 0, reached: 'none', open: false },
      { skill: 'empowerment', name: 'Empowerment', level: 1, reached: 'offered', open: false },
    ]);
  });
});

test('the marks are all evidence and roadblocks, in the order of their places', () => {
  expect(marksOf(exampleAssessment({}, { roadblocks: [leave], evidence: [wonder, nod] }))).toEqual([
    { as: 'reflection', start: 0, end: 7 },
    { as: 'validation', start: 9, end: 18 },
    { as: 'roadblock', code: 'advice', start: 20, end: 36 },
  ]);
});
