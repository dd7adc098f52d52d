import { expect, test } from 'vitest';
import type { Assessment, Level, QuestionForm } from '#domain/scoring/assessment.ts';
import { figuresOf } from './figures.ts';
import type { Turn } from './log.ts';

function turn(number: number, reflection: Level, question: QuestionForm, roadblocks = 0): Turn {
  const assessment: Assessment = {
    reflection: { level: reflection, confidence: 1 },
    validation: { level: 0, confidence: 1 },
    empowerment: { level: 2, confidence: 1 },
    question,
    permission: false,
    roadblocks: Array.from({ length: roadblocks }, () => ({ code: 'advice', severity: 1, start: 0, end: 1 })),
    evidence: [],
  };
  return {
    number,
    takenBack: [],
    move: { kind: 'reply', step: 's', text: 't', assessment, branch: 0, time: 0 },
  };
}

test('the figures count replies that stand, and divide only where there is something to divide by', () => {
  expect(
    figuresOf([
      turn(1, 0, 'closed', 2),
      turn(2, 1, 'none'),
      turn(3, 2, 'open'),
      { number: 4, takenBack: [], move: { kind: 'silence', step: 's', time: 0 } },
    ]),
  ).toEqual({
    replies: 3,
    reflections: 2,
    complexReflections: 1,
    questions: 2,
    openQuestions: 1,
    roadblocks: 2,
    reflectionsToQuestions: 1,
    complexShare: 0.5,
    openShare: 0.5,
    roadblocksPerTenTurns: 20 / 3,
    levels: {
      reflection: { 0: 1, 1: 1, 2: 1 },
      validation: { 0: 3, 1: 0, 2: 0 },
      empowerment: { 0: 0, 1: 0, 2: 3 },
    },
  });
  expect(figuresOf([])).toMatchObject({
    replies: 0,
    reflectionsToQuestions: undefined,
    complexShare: undefined,
    openShare: undefined,
    roadblocksPerTenTurns: undefined,
  });
});
