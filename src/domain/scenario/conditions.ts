import type { Branch, InnerState, Test, When } from '#domain/scenario/scenario.ts';
import type { Assessment } from '#domain/scoring/assessment.ts';

/** All that a condition may read. `state` is the inner state before the branch's change. */
export interface Circumstances {
  readonly state: InnerState;
  /** Whether the client has been at this step before the present visit. */
  readonly seen: (step: string) => boolean;
  /** Absent where nothing was said: in the wording of a statement, or after a silence. */
  readonly assessment?: Assessment;
}

/** Whether one test holds. A test of the reply never holds where there is no reply. */
export function holds(test: Test, { state, seen, assessment }: Circumstances): boolean {
  switch (test.kind) {
    case 'state': {
      const value = state[test.name] ?? 0;
      return test.is === 'at least' ? value >= test.value : value < test.value;
    }
    case 'seen':
      return seen(test.step);
    default:
      return assessment !== undefined && holdsOfReply(test, assessment);
  }
}

type ReplyTest = Exclude<Test, { kind: 'state' | 'seen' }>;

function holdsOfReply(test: ReplyTest, assessment: Assessment): boolean {
  switch (test.kind) {
    case 'skill': {
      const { level } = assessment[test.skill];
      if (test.is === 'at least') return level >= test.level;
      return test.is === 'at most' ? level <= test.level : level === test.level;
    }
    case 'question':
      return test.forms.includes(assessment.question);
    case 'permission':
      return assessment.permission === test.given;
    case 'roadblocks': {
      const { are } = test;
      if (are === 'any') return assessment.roadblocks.length > 0;
      if (are === 'none') return assessment.roadblocks.length === 0;
      if (are === 'serious') return assessment.roadblocks.some((found) => found.severity === 2);
      return assessment.roadblocks.some((found) => are.includes(found.code));
    }
  }
}

/** Whether a `when` fits: all tests of one of its maps hold. */
export function fits(when: When, circumstances: Circumstances): boolean {
  return when.some((map) => map.every((test) => holds(test, circumstances)));
}

/** The index of the branch taken: the first that fits, from top to bottom; -1 where none does. */
export function branchTaken(branches: readonly Branch[], circumstances: Circumstances): number {
  return branches.findIndex((branch) => fits(branch.when, circumstances));
}
