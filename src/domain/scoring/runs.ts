import type { Word } from './text.ts';

/** The length of the runs of words by which wordings are compared. */
export const RUN = 3;

const TURNED: ReadonlyMap<string, string> = new Map([
  ['i', 'you'],
  ['me', 'you'],
  ['we', 'you'],
  ['us', 'you'],
  ['my', 'your'],
  ['our', 'your'],
  ['mine', 'yours'],
  ['myself', 'yourself'],
  ['am', 'are'],
  ['was', 'were'],
]);

/** A word with "I" turned to "you", so that her wording is known again when it is given back. */
export function turned(word: Word): string {
  return TURNED.get(word.text) ?? word.text;
}

/** All runs of some words, in the order of their places. */
export function runsInOrder(words: readonly string[]): readonly string[] {
  return words.slice(0, 1 - RUN).map((word, index) => `${word} ${words[index + 1]} ${words[index + 2]}`);
}
