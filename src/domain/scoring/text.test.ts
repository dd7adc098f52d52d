import { describe, expect, it } from 'vitest';
import { passage } from './clauses.ts';
import { read } from './text.ts';

const plain = (text: string) =>
  read(text)
    .words.map((word) => word.text)
    .join(' ');

describe('plain spelling', () => {
  it.each([
    ['I don’t know', 'i do not know'],
    ['u dont know ur self', 'you do not know your self'],
    ['your not alone', 'you are not alone'],
    ['your brother', 'your brother'],
    ['its hard cos hes gone', 'it is hard because he is gone'],
    ['Ye cannae open them', 'you can not open them'],
    ["talkin’ and talkin'", 'talking and talking'],
    ['the mother’s chair', 'the mother chair'],
  ])('%s → %s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('keeps the places of the source', () => {
    const source = '👀 you’re here';
    expect(read(source).words.map(({ text, start, end }) => [text, source.slice(start, end)])).toEqual([
      ['you', 'you’re'],
      ['are', 'you’re'],
      ['here', 'here'],
    ]);
  });

  it('knows what stands in quotation marks', () => {
    const quoted = (text: string) =>
      read(text)
        .words.filter((word) => word.quoted)
        .map((word) => word.text);
    expect(quoted('You said ‘not mad’ and it isn’t.')).toEqual(['not', 'mad']);
    expect(quoted('"Fine", you say.')).toEqual(['fine']);
    expect(quoted("the kids' room isn't 'til later")).toEqual([]);
  });
});

describe('clauses', () => {
  it.each([
    ['You cry, and you smile.', ['you cry', 'and you smile']],
    ['That sounds hard what do you do', ['that sounds hard', 'what do you do']],
    ['You know what you want', ['you know what you want']],
    ['You smile but you should leave', ['you smile', 'but you should leave']],
  ])('%s', (text, expected) => {
    expect(passage(read(text)).clauses.map((clause) => clause.plain.replaceAll('|', '').trim())).toEqual(
      expected,
    );
  });
});
