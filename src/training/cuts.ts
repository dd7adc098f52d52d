import { SKILLS } from '#domain/scoring/assessment.ts';
import { OUTPUTS, type Output, placeOf } from '#domain/scoring/model.ts';
import { kappa, quadraticKappa } from './agreement.ts';
import type { Case } from './cases.ts';

/** Calibrated probabilities, by output, that a model gave a case from which it did not learn. */
export type Judged = readonly { readonly each: Case; readonly probabilities: Float64Array }[];

/** What costs the trainee something has to be more probable than not. */
const MORE_LIKELY_THAN_NOT = 0.5;
const GRID = Array.from({ length: 25 }, (_, step) => 0.2 + step * 0.025);

/**
 * By output, above which probability a reply has the code: for skills and the question what agrees best with the
 * coders (κ, quadratic for skills), for all else one half.
 */
export function cutsFor(judged: Judged): number[] {
  const cuts = OUTPUTS.map(() => MORE_LIKELY_THAN_NOT);
  for (const skill of SKILLS) setBest(cuts, judged, `${skill} 1`, `${skill} 2`, quadraticKappa);
  setBest(cuts, judged, 'question 1', 'question 2', kappa);
  return cuts;
}

/** 0, 1 or 2: the highest of two outputs that passes its cut. */
export function levelAt(
  probabilities: ArrayLike<number>,
  cuts: readonly number[],
  first: Output,
  second: Output,
): number {
  if ((probabilities[placeOf(first)] ?? 0) <= (cuts[placeOf(first)] ?? 1)) return 0;
  return (probabilities[placeOf(second)] ?? 0) > (cuts[placeOf(second)] ?? 1) ? 2 : 1;
}

/** The level 0, 1 or 2 that the coders gave. */
export function codedLevel({ labels }: Case, first: Output, second: Output): number {
  return (labels[placeOf(first)] ?? 0) + (labels[placeOf(second)] ?? 0);
}

function setBest(
  cuts: number[],
  judged: Judged,
  first: Output,
  second: Output,
  agreement: (one: readonly number[], other: readonly number[]) => number,
): void {
  const known = judged.filter(({ each }) => !Number.isNaN(each.labels[placeOf(first)]));
  const coded = known.map(({ each }) => codedLevel(each, first, second));
  let best = Number.NEGATIVE_INFINITY;
  for (const low of GRID) {
    for (const high of GRID) {
      const tried = [...cuts];
      [tried[placeOf(first)], tried[placeOf(second)]] = [low, high];
      const agreed = agreement(
        known.map(({ probabilities }) => levelAt(probabilities, tried, first, second)),
        coded,
      );
      if (agreed <= best) continue;
      best = agreed;
      [cuts[placeOf(first)], cuts[placeOf(second)]] = [low, high];
    }
  }
}
