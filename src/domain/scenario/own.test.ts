import { expect, test } from 'vitest';
import { field, fieldAt, items, keys } from './own.ts';

test('finds what is there, and nothing on a prototype', () => {
  const value = { a: [{ b: 1 }], constructor: 2 };
  expect(fieldAt(value, ['a', 0, 'b'])).toBe(1);
  expect(field(value, 'constructor')).toBe(2);
  expect(field({}, 'constructor')).toBeUndefined();
  expect(field([], 'push')).toBeUndefined();
  expect(field('text', 'length')).toBeUndefined();
  expect(field(null, 'a')).toBeUndefined();
});

test('what is of another kind is empty', () => {
  expect([keys({ a: 1 }), keys(['a']), keys('a'), keys(null)]).toEqual([['a'], [], [], []]);
  expect([items(['a']), items({ a: 1 }), items('a'), items(null)]).toEqual([['a'], [], [], []]);
});
