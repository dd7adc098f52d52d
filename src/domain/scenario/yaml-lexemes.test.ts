import { describe, expect, test } from 'vitest';
import { Lexer } from 'yaml';
import { LexemeScan } from './yaml-lexemes.ts';

const MARKS = ['\u0002', '\u0018', '\u001f'];

/** The text with › wherever the next entry of the first or second level begins. */
function withEntriesMarked(text: string): string {
  const scan = new LexemeScan();
  let marked = '';
  for (const lexeme of new Lexer().lex(text)) {
    scan.take(lexeme);
    if (scan.isNextEntry) marked += '›';
    if (!MARKS.includes(lexeme)) marked += lexeme;
  }
  return marked;
}

describe('LexemeScan', () => {
  test.each([
    ['entries of two levels', 'a: 1\n›b:\n  c: 1\n  ›d:\n    e: 1\n    f: 1\n  ›g: 1\n›h: 1\n'],
    ['entries below block texts', 'a:\n  b: |\n    c: d\n  ›e: >-\n\n    f\n    g\n›h: 1\n'],
    ['entries below comments', 'a: 1\n# b\n›c:\n  # d\n  e: 1\n  # f\n  ›g: 1\n'],
    ['what stands in brackets', 'a: [\n  b,\n  c ]\n›d: {\n  e: 1,\n  f: 1 }\n›g: 1\n'],
    ['what stands in brackets, in the column where they open', 'a: [b,\n   c ]\n›d: 1\n'],
    ['what follows a quoted text', 'a: 1\n"b\n": c\n›d: 1\n'],
    ['texts of several lines', 'a:\n  b\n  c\n›d: e\n  f\n›g: 1\n'],
  ])('knows %s', (_, marked) => {
    expect(withEntriesMarked(marked.replaceAll('›', ''))).toBe(marked);
  });
});
