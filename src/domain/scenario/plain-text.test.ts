import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointName, controlCharacterIn, plainText, utf8Length } from './plain-text.ts';

test('plainText ends every line alike and drops a byte order mark', () => {
  expect(plainText('\uFEFFa\r\nb\rc\nd\r\n\r\n')).toBe('a\nb\nc\nd\n\n');
  expect(plainText('a\uFEFFb')).toBe('a\uFEFFb');
});

test('utf8Length counts as encoders do, halves of surrogate pairs too', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '†', '💡', '\uD83D', '\uDCA1') }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

test('controlCharacterIn finds what cannot be seen, but not tabs and line endings', () => {
  expect(controlCharacterIn('a\tb\r\nc\u0085\u2028é')).toBe(-1);
  expect(controlCharacterIn('a\tb\u0000')).toBe(3);
  expect(controlCharacterIn('\u001B[31m')).toBe(0);
  expect(controlCharacterIn('a\u007F')).toBe(1);
});

test('codePointName names a character', () => {
  expect(codePointName('a\u001B', 1)).toBe('U+001B');
});
