import { expect, test } from 'vitest';
import { MOODS, type Mood } from '#domain/scenario/scenario.ts';
import { expressionOf } from './expression.ts';

const valuesOf = (mood: Mood) => Object.values(expressionOf(mood));

test.each(MOODS)('%s stays within what a face can do', (mood) => {
  for (const value of valuesOf(mood)) expect(Math.abs(value)).toBeLessThanOrEqual(1);
  expect(expressionOf(mood).lids).toBeGreaterThan(0);
});

test('no two moods look alike', () => {
  for (const [i, one] of MOODS.entries()) {
    for (const other of MOODS.slice(i + 1)) {
      const others = valuesOf(other);
      const apart = Math.hypot(...valuesOf(one).map((value, k) => value - (others[k] ?? 0)));
      expect(apart, `${one} and ${other}`).toBeGreaterThan(0.6);
    }
  }
});
