import { describe, expect, test } from 'vitest';
import { SKILLS } from '#domain/scoring/assessment.ts';
import { quadraticKappa } from './agreement.ts';
import { seedReplies, settledLevel } from './seed.ts';

const seeds = seedReplies();

describe('the seed replies', () => {
  test('are at least 300 to at least 60 statements, no two the same', () => {
    expect(seeds.length).toBeGreaterThanOrEqual(300);
    expect(new Set(seeds.map((seed) => seed.client)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(seeds.map((seed) => seed.reply.toLowerCase())).size).toBe(seeds.length);
    expect(new Set(seeds.map((seed) => seed.id)).size).toBe(seeds.length);
  });

  test('have every span inside the reply, and evidence exactly where a skill has a level', () => {
    for (const { id, reply, codings } of seeds) {
      for (const coding of codings) {
        for (const { start, end } of [...coding.evidence, ...coding.roadblocks]) {
          expect(start, id).toBeGreaterThanOrEqual(0);
          expect(end, id).toBeGreaterThan(start);
          expect(end, id).toBeLessThanOrEqual(reply.length);
        }
        const earned = new Set(coding.evidence.map((each) => each.skill));
        expect([...earned].sort(), id).toEqual(SKILLS.filter((skill) => coding[skill] > 0).sort());
      }
    }
  });

  test.each(SKILLS)('were coded alike by the two coders for %s', (skill) => {
    const kappa = quadraticKappa(
      seeds.map(({ codings }) => codings[0][skill]),
      seeds.map(({ codings }) => codings[1][skill]),
    );
    expect(kappa).toBeGreaterThan(0.7);
  });

  test.each([
    { first: 0, second: 2, settled: 0 },
    { first: 2, second: 1, settled: 1 },
    { first: 1, second: 1, settled: 1 },
  ] as const)('settle on $settled where the coders say $first and $second', ({ first, second, settled }) => {
    const [seed] = seeds;
    if (!seed) throw new Error('There are no seed replies.');
    const codings = [
      { ...seed.codings[0], validation: first },
      { ...seed.codings[1], validation: second },
    ] as const;
    expect(settledLevel({ ...seed, codings }, 'validation')).toBe(settled);
  });
});

describe('quadratic κ', () => {
  test.each([
    { one: [0, 1, 2, 0], other: [0, 1, 2, 0], kappa: 1 },
    { one: [0, 2, 0, 2], other: [2, 0, 2, 0], kappa: -1 },
    { one: [0, 0, 2, 2], other: [0, 2, 0, 2], kappa: 0 },
    // Observed 1, expected 9/3: a third of the disagreement that chance would give.
    { one: [0, 1, 2], other: [0, 1, 1], kappa: 1 - 1 / 3 },
  ])('of $one and $other is $kappa', ({ one, other, kappa }) => {
    expect(quadraticKappa(one, other)).toBeCloseTo(kappa, 10);
  });
});
