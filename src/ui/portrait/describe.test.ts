import { expect, test } from 'vitest';
import { MOODS } from '#domain/scenario/scenario.ts';
import { describePortrait } from './describe.ts';

const MIA = { figure: 'mia', pronouns: 'she/her' };

test('says what a listener would notice', () => {
  expect([
    describePortrait('Mia', 16, 'withdrawn', MIA),
    describePortrait('Mia', 50, 'wry', MIA),
    describePortrait('Mia', 100, 'warm', MIA),
  ]).toEqual([
    'Half turned away, coat still on. Her voice is low.',
    'Beginning to turn towards you, coat open. One eyebrow up, half a smile.',
    'Facing you, coat off, hair behind one ear. A smile, and her eyes are in it.',
  ]);
});

test('every band and mood has its own words', () => {
  const said = [0, 20, 50, 75, 100].flatMap((at) =>
    MOODS.map((mood) => describePortrait('Mia', at, mood, MIA)),
  );
  expect(new Set(said).size).toBe(55);
  for (const text of said) expect(text).toMatch(/^[A-Z][^{}]+\. [A-Z][^{}]+\.$/);
});

test('the bands meet without a gap', () => {
  const postures = Array.from(
    { length: 101 },
    (_, at) => describePortrait('Mia', at, 'steady', MIA).split('.')[0],
  );
  expect(new Set(postures).size).toBe(5);
});

test('speaks of others with their pronouns, or by name, and of no coat that is not drawn', () => {
  const said = (about: object) => describePortrait('Sam', 20, 'warm', about);
  expect(said({ pronouns: 'he/him' })).toBe('Half turned away. His voice has softened.');
  expect(said({ figure: 'unknown', pronouns: 'They / them' })).toBe(
    'Half turned away. Their voice has softened.',
  );
  expect(said({ pronouns: 'xe/xem' })).toBe('Half turned away. Sam’s voice has softened.');
  expect(said({})).toBe('Half turned away. Sam’s voice has softened.');
});

test.each(['Ca$$ie', '$&', '$`', '{their}'])('calls %s by this very name', (name) => {
  expect(describePortrait(name, 20, 'wry')).toBe(`Half turned away. Something dry in ${name}’s voice.`);
  expect(describePortrait(name, 20, 'warm')).toBe(`Half turned away. ${name}’s voice has softened.`);
});
