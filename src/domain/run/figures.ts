import type { Turn } from '#domain/run/log.ts';
import type { Assessment, Level, Skill } from '#domain/scoring/assessment.ts';

/** From this many replies on, figures say something; under it they are counts with a caveat. */
export const ENOUGH_REPLIES = 10;

/**
 * Thresholds of the Motivational Interviewing Treatment Integrity manual, version 4.2.1: reflections to
 * questions, and the share of reflections that are complex.
 */
export const FAIR = { reflectionsToQuestions: 1, complexShare: 0.4 } as const;
export const GOOD = { reflectionsToQuestions: 2, complexShare: 0.5 } as const;

/** The figures of a whole conversation. Shares are 0 to 1; undefined where there is nothing to divide by. */
export interface Figures {
  readonly replies: number;
  readonly reflections: number;
  readonly complexReflections: number;
  readonly questions: number;
  readonly openQuestions: number;
  readonly roadblocks: number;
  readonly reflectionsToQuestions: number | undefined;
  readonly complexShare: number | undefined;
  readonly openShare: number | undefined;
  readonly roadblocksPerTenTurns: number | undefined;
  /** How many replies reached each level, by skill. */
  readonly levels: Readonly<Record<Skill, Readonly<Record<Level, number>>>>;
}

/** The session figures of the coding manual over the turns that count, silences among them. */
export function figuresOf(turns: readonly Turn[]): Figures {
  const coded = turns.flatMap(({ move }) => (move.kind === 'reply' ? [move.assessment] : []));
  const count = (holds: (assessment: Assessment) => boolean) => coded.filter(holds).length;
  const levelsOf = (skill: Skill) => ({
    0: count((each) => each[skill].level === 0),
    1: count((each) => each[skill].level === 1),
    2: count((each) => each[skill].level === 2),
  });
  const reflections = count((each) => each.reflection.level > 0);
  const complexReflections = count((each) => each.reflection.level === 2);
  const questions = count((each) => each.question !== 'none');
  const openQuestions = count((each) => each.question === 'open');
  const roadblocks = coded.reduce((sum, each) => sum + each.roadblocks.length, 0);
  return {
    replies: coded.length,
    ...{ reflections, complexReflections, questions, openQuestions, roadblocks },
    reflectionsToQuestions: share(reflections, questions),
    complexShare: share(complexReflections, reflections),
    openShare: share(openQuestions, questions),
    roadblocksPerTenTurns: share(roadblocks * 10, turns.length),
    levels: {
      reflection: levelsOf('reflection'),
      validation: levelsOf('validation'),
      empowerment: levelsOf('empowerment'),
    },
  };
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
