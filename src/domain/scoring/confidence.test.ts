import { expect, it } from 'vitest';
import { exchangeOf, seedReplies, settledLevel } from '#training/seed.ts';
import { assess } from './assess.ts';
import { SKILLS } from './assessment.ts';
import { type CodedLevel, confidenceOf, hitRates } from './confidence.ts';

it('is the share of replies whose level the coders gave too, drawn a little to the middle', () => {
  const rates = hitRates([
    { skill: 'reflection', given: 1, coded: 1 },
    { skill: 'reflection', given: 1, coded: 1 },
    { skill: 'reflection', given: 1, coded: 2 },
    { skill: 'validation', given: 0, coded: 0 },
  ]);
  expect(rates).toEqual({
    reflection: [0.5, 0.6, 0.5],
    validation: [0.67, 0.5, 0.5],
    empowerment: [0.5, 0.5, 0.5],
  });
});

it('is a probability for every skill and level', () => {
  for (const skill of SKILLS) {
    for (const level of [0, 1, 2] as const) {
      expect(confidenceOf(skill, level)).toBeGreaterThan(0);
      expect(confidenceOf(skill, level)).toBeLessThan(1);
    }
  }
});

it('is what the seed replies give for the rules as they are now', () => {
  const rows = seedReplies().flatMap((reply): CodedLevel[] => {
    const coded = assess(exchangeOf(reply));
    if ('notScored' in coded) return [];
    return SKILLS.map((skill) => ({ skill, given: coded[skill].level, coded: settledLevel(reply, skill) }));
  });
  const measured = hitRates(rows);
  const used = Object.fromEntries(
    SKILLS.map((skill) => [skill, ([0, 1, 2] as const).map((level) => confidenceOf(skill, level))]),
  );
  expect(
    used,
    `The rules have changed: set MEASURED in confidence.ts to ${JSON.stringify(measured)}, and see that agreement has not fallen.`,
  ).toEqual(measured);
});
