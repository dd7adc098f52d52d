import type { Word } from './text.ts';

/** The length of the runs of words by which wordings are compared. */
export const RUN = 3;

const TURNED: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  we: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  myself: 'yourself',
  am: 'are',
  was: 'were',
};

/** A word with "I" turned to "you", so that her wording is known again when it is given back. */
export function turned(word: Word): string {
  return Object.hasOwn(TURNED, word.text) ? (TURNED[word.text] ?? word.text) : word.text;
}

/** The run of words that begins at an index. */
export function runAt(words: readonly string[], index: number): string {
  return `${words[index]} ${words[index + 1]} ${words[index + 2]}`;
}

/** All runs of some words. */
export function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let index = 0; index + RUN <= words.length; index++) runs.add(runAt(words, index));
  return runs;
}
