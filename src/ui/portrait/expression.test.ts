import { expect, test } from 'vitest';
import { MOODS } from '#domain/scenario/scenario.ts';
import { type Expression, expressionOf } from './expression.ts';

const VALUES = (mood: (typeof MOODS)[number]) => Object.values(expressionOf(mood) satisfies Expression);

test.each(MOODS)('%s stays within what a face can do', (mood) => {
  for (const value of VALUES(mood)) expect(Math.abs(value)).toBeLessThanOrEqual(1.1);
  expect(expressionOf(mood).lids).toBeGreaterThan(0);
});

test('no two moods look alike', () => {
  for (const [i, one] of MOODS.entries()) {
    for (const other of MOODS.slice(i + 1)) {
      const others = VALUES(other);
      const apart = Math.hypot(...VALUES(one).map((value, k) => value - (others[k] ?? 0)));
      expect(apart, `${one} and ${other}`).toBeGreaterThan(0.6);
    }
  }
});
