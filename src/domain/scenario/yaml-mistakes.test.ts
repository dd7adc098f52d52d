import { expect, test } from 'vitest';
import { parseScenario } from './parse.ts';

/** What authors get wrong in YAML; ‸ is where they are told so. */
test.each([
  ['a: ‸I nearly: came', 'A colon and a space begin a new entry.'],
  ["a: 'I don'‸t'", 'The value has ended at the mark or bracket before this.'],
  ['a: [laughs] ‸Right.', 'The value has ended at the mark or bracket before this.'],
  ['a: ‸"I said', 'The quotation mark that begins this text is never closed.'],
  ["a: 1\nb: ‸'I said\nc: 2", 'The quotation mark that begins this text is never closed.'],
  ['a: ‸[b\nc: d', 'The bracket that opens here is not closed.'],
  ['a: ‸[b}', 'The bracket that opens here is not closed.'],
  ['a: {b: ‸1 c: 2}', 'Between brackets, entries are parted by commas'],
  ['a: [b,‸,c]', 'There is a comma too many between these brackets.'],
  ['a:\n‸\tb: c', 'Lines are indented with spaces here, not with tabs.'],
  ['a: 1\n   ‸b: 2', 'This line is indented further than the line above'],
  ['a:\n  b: 1\n ‸c: 2', 'This line does not begin in the same column'],
  ['a:\n  - b: c\n    d: e\n      ‸f: g', 'This line is indented further than the line above'],
  ['a:\n  - b\n ‸- c', 'This line does not begin in the same column'],
  ['a: 1\n‸b\nc: 2', 'There is no `key: value` here.'],
  ['‸a:b\nc: 2', 'There is no `key: value` here.'],
  ['a: 1\n‸b', 'There is no `key: value` here.'],
  ['a: ‸- b', 'A list begins on the line below its key.'],
  ['a: ‸@b', 'Text cannot begin with this character'],
  ['a: ‸`b`', 'Text cannot begin with this character'],
  ['a: ‸%b', 'Text cannot begin with this character'],
  ['a: "b‸\\c"', 'In double quotes a backslash has a meaning of its own.'],
  ['a: |‸b\n  c', 'After `|` or `>-` the text begins on the line below.'],
  ['a: &b ‸*c', 'A `*` or `&` before a word repeats or marks a value.'],
  ['‸%YAML 1.1\n---\na: 1', 'Lines that begin with `%` have no place in a scenario file.'],
  ['a: 1\n‸---\nb: 2', 'A second document begins here.'],
  ['a: [b]‸# c', 'A comment needs a space before its `#`.'],
  ['a: 1\n‸}', 'This cannot be read.'],
])('%s', (marked, sentence) => {
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  const parsed = parseScenario(marked.replace('‸', ''));
  expect(parsed.ok ? [] : parsed.diagnostics).toEqual([
    {
      code: 'yaml-syntax',
      severity: 'error',
      message: expect.stringContaining(sentence),
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      path: [],
    },
  ]);
});
