import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '#domain/scoring/marks.ts';
import { piecesOf } from './pieces.ts';

test('a reply is cut where its marks begin and end', () => {
  const marks: Mark[] = [
    { as: 'reflection', start: 0, end: 7 },
    { as: 'validation', start: 4, end: 12 },
  ];
  expect(
    piecesOf('You nod, of course.', marks).map(({ text, marks: on }) => [text, on.map((mark) => mark.as)]),
  ).toEqual([
    ['You ', ['reflection']],
    ['nod', ['reflection', 'validation']],
    [', of ', ['validation']],
    ['course.', []],
  ]);
});

test('the pieces joined are the reply, whatever the marks', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 60 });
  const marks = fc.array(
    fc.record({ as: fc.constant('roadblock' as const), start: fc.nat(60), end: fc.nat(60) }),
  );
  fc.assert(
    fc.property(texts, marks, (text, found) => {
      const inside = found.filter(({ start, end }) => start < end && end <= text.length);
      const pieces = piecesOf(text, inside);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { start, end } of inside) {
        const marked = pieces.filter((piece) => piece.start >= start && piece.end <= end);
        expect(marked.map((piece) => piece.text).join('')).toBe(text.slice(start, end));
      }
    }),
  );
});
