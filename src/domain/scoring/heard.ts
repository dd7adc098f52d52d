import type { Exchange } from './assessment.ts';
import { type Passage, passage } from './clauses.ts';
import { type FeelingFamily, feelingNamed, feelingsShown } from './feelings.ts';
import { runsOf, turned } from './runs.ts';
import { stem } from './stem.ts';
import { read, type Word } from './text.ts';
import { topicsOf } from './topics.ts';
import { FUNCTION_WORDS, GENERIC_WORDS, HALF_GENERIC_WORDS } from './words.ts';

/** What the client has said so far, made ready to compare a reply with. */
export interface Heard {
  readonly statement: Passage;
  /** The passages of the statement and of what she said before, the statement first. */
  readonly said: readonly Passage[];
  /** Each of these passages as words with "I" turned to "you", and the runs of these words. */
  readonly turned: readonly (readonly string[])[];
  readonly runs: readonly ReadonlySet<string>[];
  /** Stems of all content words that she used, with the ways she used them. */
  readonly stems: ReadonlyMap<string, Polarity>;
  readonly topics: ReadonlySet<number>;
  readonly feelings: ReadonlyMap<FeelingFamily, number>;
  /** Feelings that she named and said she has not. */
  readonly denied: ReadonlySet<FeelingFamily | undefined>;
  /** Every word of hers in plain spelling. */
  readonly vocabulary: ReadonlySet<string>;
  /** What was said to her just before the statement, if anything, in plain words. */
  readonly before: string;
}

interface Polarity {
  readonly affirmed: boolean;
  readonly negated: boolean;
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

/** Makes the client's side of an exchange ready for comparison. Linear in its length. */
export function heard(exchange: Exchange): Heard {
  const earlier = exchange.earlier ?? [];
  const statement = passage(read(exchange.client));
  const said = [
    statement,
    ...earlier
      .filter((utterance) => utterance.by === 'client')
      .map((utterance) => passage(read(utterance.text))),
  ];
  const stems = new Map<string, Polarity>();
  const topics = new Set<number>();
  const vocabulary = new Set<string>();
  for (const text of said) {
    for (const [index, word] of text.words.entries()) {
      vocabulary.add(word.text);
      if (!isContent(word)) continue;
      const negated = isNegated(text.words, index);
      const known = stems.get(word.stem);
      stems.set(word.stem, {
        affirmed: known?.affirmed === true || !negated,
        negated: known?.negated === true || negated,
      });
      for (const topic of topicsOf(word.stem)) topics.add(topic);
    }
  }
  const last = earlier.at(-1);
  const before = last?.by === 'trainee' ? passage(read(last.text)).line : '';
  const feelings = feelingsShown(said.flatMap((text) => text.words).map((word) => word.stem));
  const denied = new Set(
    [...stems].flatMap(([word, polarity]) =>
      polarity.negated && !polarity.affirmed ? [feelingNamed(word)] : [],
    ),
  );
  const turnedWords = said.map((text) => text.words.map(turned));
  const runs = turnedWords.map(runsOf);
  return { statement, said, turned: turnedWords, runs, stems, topics, feelings, vocabulary, before, denied };
}

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
