import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentHash } from './hash.ts';

test.each(['', 'format: 1\n', 'Sørensen †💡'])('contentHash(%j) is the beginning of its SHA-256', (text) => {
  expect(contentHash(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32));
});

test('contentHash passes over line endings and a byte order mark', () => {
  expect(contentHash('\uFEFFa\r\nb\r')).toBe(contentHash('a\nb\n'));
  expect(contentHash('a\nb')).not.toBe(contentHash('a\nb\n'));
});
