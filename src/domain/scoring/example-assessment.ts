import type { Assessment, Level, Skill } from './assessment.ts';

/** An assessment with these levels, each certain, and what else is given; for tests and examples. */
export function exampleAssessment(
  levels: Partial<Readonly<Record<Skill, Level>>> = {},
  more: Partial<Assessment> = {},
): Assessment {
  const certain = (level: Level = 0) => ({
    level,
    confidence: 1,
    p: [Number(level === 0), Number(level === 1), Number(level === 2)] as const,
  });
  return {
    reflection: certain(levels.reflection),
    validation: certain(levels.validation),
    empowerment: certain(levels.empowerment),
    question: 'none',
    permission: false,
    roadblocks: [],
    evidence: [],
    behaviour: { reflection: 0, question: 0, input: 0, other: 1 },
    uncertain: [],
    ...more,
  };
}
