import { expect, test } from 'vitest';
import type { Level, QuestionForm } from '#domain/scoring/assessment.ts';
import { exampleAssessment } from '#domain/scoring/example-assessment.ts';
import { figuresOf } from './figures.ts';
import type { Turn } from './log.ts';

function turn(number: number, reflection: Level, question: QuestionForm, roadblocks = 0): Turn {
  const advice = { code: 'advice', severity: 1, start: 0, end: 1 } as const;
  const assessment = exampleAssessment(
    { reflection, empowerment: 2 },
    { question, roadblocks: Array.from({ length: roadblocks }, () => advice) },
  );
  return {
    number,
    takenBack: [],
    move: { kind: 'reply', step: 's', text: 't', assessment, branch: 0, time: 0 },
  };
}

test('the figures count replies that stand, roadblocks by all turns, and divide only where there is something to divide by', () => {
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
    roadblocksPerTenTurns: 5,
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
