import { describe, expect, test } from 'vitest';
import { evidenceFor, type JudgedClause, roadblocksFor, type Verdict } from './evidence.ts';
import { exampleAssessment } from './example-assessment.ts';
import { OUTPUTS, type Output } from './model.ts';
import { sceneOf } from './scene.ts';

const TEXT = 'You nod and nobody asks. You must tell them. And you go home.';
const { reply } = sceneOf({ client: 'I nod a lot.', reply: TEXT });

/** What the model says of each clause in turn: the probability of each output that is not 0. */
function judged(...clauses: Partial<Record<Output, number>>[]): JudgedClause[] {
  expect(reply.clauses.length).toBe(clauses.length);
  return clauses.map((each, index) => ({
    index,
    probabilities: OUTPUTS.map((output) => each[output] ?? 0),
  }));
}

const verdict = (p: Partial<Record<Output, number>>): Verdict => ({
  p: (output) => p[output] ?? 0,
  has: (output) => (p[output] ?? 0) > 0.5,
});

const words = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => TEXT.slice(start, end));

describe('evidence', () => {
  const clauses = judged({ 'reflection 1': 0.9 }, { 'reflection 1': 0.2 }, { 'reflection 1': 0.6 });

  test('is what moved the decision, and not what had little part in it', () => {
    expect(words(evidenceFor(exampleAssessment({ reflection: 1 }), reply, clauses))).toEqual([
      'You nod and nobody asks',
      'And you go home',
    ]);
  });

  test('is not there for a skill that earned nothing', () => {
    expect(evidenceFor(exampleAssessment(), reply, clauses)).toEqual([]);
  });

  test('of clauses side by side is one stretch', () => {
    const both = judged({ 'validation 2': 0.9 }, { 'validation 2': 0.8 }, {});
    expect(words(evidenceFor(exampleAssessment({ validation: 2 }), reply, both))).toEqual([
      'You nod and nobody asks. You must tell them',
    ]);
  });
});

describe('roadblocks', () => {
  const orders = judged({}, { directing: 0.9, advice: 0.9 }, {});

  test.each<{ what: string; p: Partial<Record<Output, number>>; found: [string, number][] }>([
    { what: 'those that are probable', p: { roadblock: 0.9, directing: 0.9 }, found: [['directing', 2]] },
    { what: 'a part of the reply is not severe by itself', p: { advice: 0.6 }, found: [['advice', 1]] },
    {
      what: 'the most probable, where it is clear only that there is one',
      p: { roadblock: 0.8, advice: 0.4, directing: 0.3 },
      found: [['advice', 1]],
    },
    { what: 'none where that is not probable', p: { roadblock: 0.4, advice: 0.4 }, found: [] },
  ])('$what', ({ p, found }) => {
    const roadblocks = roadblocksFor(verdict(p), reply, orders);
    expect(roadblocks.map(({ code, severity }) => [code, severity])).toEqual(found);
    if (found.length > 0) expect(words(roadblocks)).toEqual(['You must tell them']);
  });

  test('are severe where they take up most of the reply', () => {
    const most = judged({ advice: 0.9 }, { advice: 0.9 }, {});
    expect(roadblocksFor(verdict({ advice: 0.9 }), reply, most)).toMatchObject([{ severity: 2 }]);
  });
});
