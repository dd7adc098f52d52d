import { assess } from '#domain/scoring/assess.ts';
import { SKILLS } from '#domain/scoring/assessment.ts';
import { quadraticKappa } from '#training/agreement.ts';
import { exchangeOf, seedReplies, settledLevel } from '#training/seed.ts';
import type { Figures } from './measure.ts';

/** How well the scorer agrees with what the coders settled on, and how well they agreed with each other. */
export function benchSeedReplies(): Figures {
  const seeds = seedReplies();
  const assessments = seeds.map((seed) => assess(exchangeOf(seed)));
  const kappas = SKILLS.map((skill) => {
    // A reply that is not scored has earned nothing.
    const scored = assessments.map((found) => ('notScored' in found ? 0 : found[skill].level));
    const settled = seeds.map((seed) => settledLevel(seed, skill));
    return [`seed-kappa-${skill}`, { value: quadraticKappa(scored, settled), unit: 'κ' }] as const;
  });
  const coderKappas = SKILLS.map((skill) => {
    const coder = (which: 0 | 1) => seeds.map(({ codings }) => codings[which][skill]);
    return [`seed-coder-kappa-${skill}`, { value: quadraticKappa(coder(0), coder(1)), unit: 'κ' }] as const;
  });
  return {
    ...Object.fromEntries([...kappas, ...coderKappas]),
    'seed-replies': { value: seeds.length, unit: 'replies' },
  };
}
