import { SKILLS } from '#domain/scoring/assessment.ts';
import { quadraticKappa } from '#training/agreement.ts';
import { corpusCodings, corpusReplies } from '#training/corpus.ts';
import { assess } from '#training/shipped-model.ts';
import { skillKappas } from '#training/skill-kappas.ts';
import type { Figures } from './measure.ts';

/**
 * How well the scorer agrees with what was settled on for the 434 seed replies, from which it has not learned, and
 * how well the two coders agreed with each other.
 */
export function benchSeedReplies(): Figures {
  const seeds = corpusReplies().filter(({ split }) => split === 'validation');
  const codings = new Map(corpusCodings().map((each) => [each.id, each.codings]));
  const kappas = skillKappas(assess, seeds).map(
    ({ skill, kappa }) => [`seed-kappa-${skill}`, { value: kappa, unit: 'κ' }] as const,
  );
  const coderKappas = SKILLS.map((skill) => {
    const coder = (which: 0 | 1) => seeds.map(({ id }) => codings.get(id)?.[which][skill] ?? 0);
    return [`seed-coder-kappa-${skill}`, { value: quadraticKappa(coder(0), coder(1)), unit: 'κ' }] as const;
  });
  return {
    ...Object.fromEntries([...kappas, ...coderKappas]),
    'seed-replies': { value: seeds.length, unit: 'replies' },
  };
}
