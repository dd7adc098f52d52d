import { describe, expect, test } from 'vitest';
import { kappa, quadraticKappa } from './agreement.ts';
import { type Case, f1, interval, measure, reliability } from './measures.ts';
import { foldsOf, seeded } from './random.ts';

const cases = (pairs: readonly (readonly [coded: number, given: number, probability?: number])[]): Case[] =>
  pairs.map(([coded, given, probability], index) => ({
    group: String(index % 5),
    coded,
    given,
    ...(probability !== undefined && { probability }),
  }));

describe('agreement', () => {
  test.each([
    { what: 'all the same', one: [0, 1, 2], other: [0, 1, 2], quadratic: 1, plain: 1 },
    { what: 'as chance would have it', one: [0, 0, 1, 1], other: [0, 1, 0, 1], quadratic: 0, plain: 0 },
    { what: 'one step off', one: [0, 1, 2, 2], other: [0, 1, 2, 1], quadratic: 0.8, plain: 0.636 },
  ])('$what', ({ one, other, quadratic, plain }) => {
    expect(quadraticKappa(one, other)).toBeCloseTo(quadratic, 2);
    expect(kappa(one, other)).toBeCloseTo(plain, 2);
  });

  test('says nothing where there is only one value', () => {
    expect(quadraticKappa([0, 0], [0, 0])).toBeNaN();
  });
});

test('precision, recall and F1 count those that have the code', () => {
  const judged = cases([
    [1, 1],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
  expect(f1(judged)).toBeCloseTo(2 / 3);
  expect(measure(judged)).toMatchObject({ n: 3, prevalence: 0.6, precision: 2 / 3, recall: 2 / 3 });
});

test('probabilities that come true as often as they say have no calibration error', () => {
  const true7of10 = Array.from({ length: 100 }, (_, index) => [Number(index % 10 < 7), 1, 0.7] as const);
  expect(measure(cases(true7of10)).calibrationError).toBeCloseTo(0);
  const [bin, ...more] = reliability(cases(true7of10));
  expect(more).toEqual([]);
  expect(bin).toEqual({ n: 100, held: expect.closeTo(0.7), was: expect.closeTo(0.7) });
  expect(
    measure(
      cases([
        [1, 1],
        [0, 0],
      ]),
    ).calibrationError,
  ).toBeUndefined();
});

test('an interval holds the figure, and is the same each time', () => {
  const judged = cases(Array.from({ length: 60 }, (_, index) => [index % 2, (index % 7) % 2] as const));
  const { value, low, high } = interval(judged, f1);
  expect(low).toBeLessThanOrEqual(value);
  expect(high).toBeGreaterThanOrEqual(value);
  expect(low).toBeLessThan(high);
  expect(interval(judged, f1)).toEqual({ value, low, high });
});

test('folds keep a group together and share the groups out', () => {
  const groups = Array.from({ length: 23 }, (_, index) => `g${index % 11}`);
  const folds = foldsOf(groups, 3, seeded(1));
  expect(folds.size).toBe(11);
  const sizes = [0, 1, 2].map((fold) => [...folds.values()].filter((each) => each === fold).length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});
