import { expect, test } from 'vitest';
import { brush, ease, mixAll, points, shape } from './path.ts';

test('reads points with and without a pull', () => {
  expect(points('1 2, -3.5 4 0')).toEqual([
    [1, 2, 1],
    [-3.5, 4, 0],
  ]);
});

test('mixes number by number, and keeps what the other lacks', () => {
  expect(mixAll(points('0 0, 8 8 0'), points('4 2'), 0.5)).toEqual(points('2 1, 8 8 0'));
});

test('eases from 0 to 1 between two values', () => {
  expect([0, 10, 15, 20, 30].map((value) => ease(10, 20, value))).toEqual([0, 0, 0.5, 1, 1]);
});

test('draws straight lines between corners', () => {
  expect(shape(points('0 0 0, 6 0 0, 0 6 0'))).toBe('M0 0C0 0 6 0 6 0C6 0 0 6 0 6C0 6 0 0 0 0Z');
});

test('a brush stroke is pointed at its ends and as wide as asked in the middle', () => {
  const d = brush(points('0 0, 10 0, 20 0'), 4);
  expect(d).toContain(' 10 2C');
  expect(d).toContain(' 10 -2C');
  expect(d.startsWith('M0 0C')).toBe(true);
});
