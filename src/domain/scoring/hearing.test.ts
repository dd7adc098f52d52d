import { expect, it } from 'vitest';
import { levels } from '#training/test-support.ts';
import { hearing } from './hearing.ts';

const CLIENT = 'My brother sold the van without a word. I only found out from the neighbour.';
const REPLY = 'He sold it behind your back, and you had to hear it from next door.';

it('gives the same reading again, and a fresh one that is equal after many others', () => {
  const first = hearing(CLIENT);
  expect(hearing(CLIENT)).toBe(first);
  for (let other = 0; other < 100; other++) hearing(`Something else, number ${other}.`);
  expect(hearing(CLIENT)).not.toBe(first);
  expect(hearing(CLIENT)).toEqual(first);
});

it('keeps no long utterance', () => {
  const long = `${CLIENT} `.repeat(300);
  expect(hearing(long)).not.toBe(hearing(long));
  expect(hearing(long)).toEqual(hearing(long));
});

it('changes no assessment, whatever was read before', () => {
  const before = levels(CLIENT, REPLY);
  for (let other = 0; other < 100; other++) levels(`Number ${other} came up again.`, REPLY);
  expect(levels(CLIENT, REPLY)).toEqual(before);
});

it('knows a word as affirmed, negated or both', () => {
  const { stems } = hearing('I sleep. I do not eat. Some days I eat.');
  expect(stems.get('sleep')).toEqual({ affirmed: true, negated: false });
  expect(stems.get('eat')).toEqual({ affirmed: true, negated: true });
});
