import type { Assess } from '#domain/scoring/assess.ts';
import { SKILLS, type Skill } from '#domain/scoring/assessment.ts';
import { quadraticKappa } from './agreement.ts';
import { type CorpusReply, exchangeOf } from './corpus.ts';

/** By skill: quadratic κ between what a scorer gives and what was settled on. A reply that is not scored has earned nothing. */
export function skillKappas(
  assess: Assess,
  replies: readonly CorpusReply[],
): readonly { readonly skill: Skill; readonly kappa: number }[] {
  const found = replies.map((reply) => assess(exchangeOf(reply)));
  return SKILLS.map((skill) => {
    const given = found.map((each) => ('notScored' in each ? 0 : each[skill].level));
    const settled = replies.map(({ codes }) => codes[skill]);
    return { skill, kappa: quadraticKappa(given, settled) };
  });
}
