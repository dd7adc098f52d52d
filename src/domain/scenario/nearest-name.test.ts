import { describe, expect, test } from 'vitest';
import { didYouMean, nearestName } from './nearest-name.ts';

const NAMES = ['doorway', 'opens-a-little', 'opens-up', 'closes-up', 'why'];

describe('nearestName', () => {
  test.each([
    ['opens-alittle', 'opens-a-little'],
    ['Opens a little', 'opens-a-little'],
    ['opens_up', 'opens-up'],
    ['OPENS-UP', 'opens-up'],
    ['xxxxx-a-little', undefined],
    ['dorway', 'doorway'],
    ['who', 'why'],
    ['coses-up', 'closes-up'],
    ['stays-guarded', undefined],
    ['x', undefined],
    ['', undefined],
    ['opens-up'.repeat(100), undefined],
  ])('%s: %s', (written, name) => {
    expect(nearestName(written, NAMES)).toBe(name);
  });

  test('takes the first of several that are as near', () => {
    expect(nearestName('abd', ['abc', 'abe'])).toBe('abc');
  });
});

test('didYouMean is a sentence or nothing', () => {
  expect(didYouMean('dorway', NAMES)).toBe(' Did you mean `doorway`?');
  expect(didYouMean('elsewhere', NAMES)).toBe('');
});
