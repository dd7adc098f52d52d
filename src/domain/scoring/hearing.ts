import { type Passage, passage } from './clauses.ts';
import { type FeelingFamily, feelingsShown } from './feelings.ts';
import { runsInOrder, turned } from './runs.ts';
import { stem } from './stem.ts';
import { read, type Word } from './text.ts';
import { topicsOf } from './topics.ts';
import { FUNCTION_WORDS, GENERIC_WORDS, HALF_GENERIC_WORDS } from './words.ts';

/** One utterance, read once for all comparisons. */
export interface Hearing {
  readonly text: Passage;
  /** Its words with "I" turned to "you", and the runs of these words. */
  readonly turned: readonly string[];
  readonly runs: ReadonlySet<string>;
  /** Stems of its content words, with the ways they are used. */
  readonly stems: ReadonlyMap<string, Polarity>;
  readonly topics: ReadonlySet<number>;
  readonly feelings: ReadonlyMap<FeelingFamily, number>;
  /** Every word in plain spelling. */
  readonly vocabulary: ReadonlySet<string>;
}

export interface Polarity {
  readonly affirmed: boolean;
  readonly negated: boolean;
}

const BOTH: Polarity = { affirmed: true, negated: true };

/**
 * A conversation is read again at every reply, so the last readings are kept by their text. A reading follows from its
 * text alone and is never changed: what is kept can only save time. The oldest goes first.
 */
const KEPT = 64;
/** Longer utterances are read anew each time, in UTF-16 units, so that what is kept stays small. */
const KEPT_LENGTH = 20_000;
const kept = new Map<string, Hearing>();

/** Reads an utterance, or gives the reading that is kept of the same words. */
export function hearing(utterance: string): Hearing {
  const known = kept.get(utterance);
  if (known) return known;
  const fresh = readHearing(utterance);
  if (utterance.length > KEPT_LENGTH) return fresh;
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(utterance, fresh);
  return fresh;
}

function readHearing(utterance: string): Hearing {
  const text = passage(read(utterance));
  const stems = new Map<string, Polarity>();
  const topics = new Set<number>();
  for (const [index, word] of text.words.entries()) {
    if (!isContent(word)) continue;
    addPolarity(stems, word.stem, usedAs(isNegated(text.words, index)));
    for (const topic of topicsOf(word.stem)) topics.add(topic);
  }
  const turnedWords = text.words.map(turned);
  return {
    text,
    turned: turnedWords,
    runs: new Set(runsInOrder(turnedWords)),
    stems,
    topics,
    feelings: feelingsShown(text.words.map((word) => word.stem)),
    vocabulary: new Set(text.words.map((word) => word.text)),
  };
}

function usedAs(negated: boolean): Polarity {
  return { affirmed: !negated, negated };
}

/** Adds one use of a word to those that are known. */
export function addPolarity(stems: Map<string, Polarity>, key: string, use: Polarity): void {
  const known = stems.get(key);
  if (!known) stems.set(key, use);
  else if ((use.affirmed && !known.affirmed) || (use.negated && !known.negated)) stems.set(key, BOTH);
}

const GENERIC_STEMS: ReadonlySet<string> = new Set([...GENERIC_WORDS].map(stem));
const HALF_GENERIC_STEMS: ReadonlySet<string> = new Set([...HALF_GENERIC_WORDS].map(stem));
const NEGATORS = new Set([
  'not',
  'never',
  'no',
  'nobody',
  'nothing',
  'none',
  'without',
  'hardly',
  'neither',
  'nor',
]);
const NEGATION_REACH = 4;

/** Whether a word says something of its own, and not only how others belong together. */
export function isContent(word: Word): boolean {
  return !FUNCTION_WORDS.has(word.text) && word.text.length > 1;
}

/** Whether a word is one that half of all statements hold, so that sharing it shows little. */
export function isGeneric(word: Word): boolean {
  return GENERIC_STEMS.has(word.stem);
}

/** How much sharing a word with her shows, from 0.3 (any statement may hold it) to 1 (a word that tells). */
export function weightOf(word: Word): number {
  if (!GENERIC_STEMS.has(word.stem)) return 1;
  return HALF_GENERIC_STEMS.has(word.stem) ? 0.5 : 0.3;
}

/** Whether "not", "never" or their like stand shortly before the word, in the same stretch without a sign. */
export function isNegated(all: readonly Word[], index: number): boolean {
  for (let back = 1; back <= NEGATION_REACH; back++) {
    if ((all[index - back + 1]?.gap ?? 'end') !== 'none') return false;
    if (NEGATORS.has(all[index - back]?.text ?? '')) return true;
  }
  return false;
}
