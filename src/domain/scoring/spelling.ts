import { FEELING_WORDS } from './feelings.ts';
import { IRREGULAR_WORDS } from './stem.ts';
import { TOPIC_WORDS } from './topics.ts';
import { COMMON_WORDS, FUNCTION_WORDS, GENERIC_WORDS, words } from './words.ts';

/** Words that the rules look for and that are easily mistyped. */
const RULE_WORDS = words(`
you your yourself you're because understand understandable natural normal sense wonder decide decision choice choose
should would could think feel feeling feels sounds seems really tried trying completely totally permission important
exactly whatever maybe suggest suggestion advice recommend consider medication therapist doctor counsellor frightened
lonely exhausted overwhelmed invisible ashamed embarrassed frustrated furious worried anxious scared terrified hopeless
helpless disappointed courage strength brave proud amazing definitely probably promise everything nothing anything
something someone anyone everybody nobody mistake happened another worth alone afraid depressed hurting carrying
holding missing waiting getting talking telling saying people years together listening grateful positive bright
believe selfish lazy dramatic overreacting stupid crazy
`);

const KNOWN: ReadonlySet<string> = new Set([
  ...COMMON_WORDS,
  ...FUNCTION_WORDS,
  ...GENERIC_WORDS,
  ...RULE_WORDS,
  ...FEELING_WORDS,
  ...TOPIC_WORDS,
  ...IRREGULAR_WORDS,
]);
const SHORTEST = 4;
const SHORTEST_FOR_EXTRA_LETTER = 7;
const SHORTEST_FOR_MISSING_LETTER = 5;
const SHORTEST_FOR_CHANGED_LETTER = 7;

const WITH_LETTER_MISSING: ReadonlyMap<string, string> = new Map(
  [...KNOWN]
    .filter((word) => word.length > SHORTEST)
    .flatMap((word) => withoutEachLetter(word).map((less) => [less, word])),
);

/** Whether this is one of the English words that the scorer knows. */
export function isKnownWord(word: string): boolean {
  return KNOWN.has(word);
}

/**
 * A function that puts one slip in a lower-case word right (two letters swapped, one too many, one missing, one
 * wrong), where exactly that gives a common word or one of `heard`. A word that is known is never changed.
 *
 * @param heard the words of the statement that is answered
 */
export function repairer(heard: ReadonlySet<string>): (word: string) => string {
  return (word) => {
    if (word.length < SHORTEST || word.includes("'") || KNOWN.has(word) || heard.has(word)) return word;
    if (inflects(word, heard)) return word;
    return swapped(word, heard) ?? oneOut(word, heard) ?? oneIn(word, heard) ?? word;
  };
}

/** A regular form of a known word is no slip: "walks", "planned". */
function inflects(word: string, heard: ReadonlySet<string>): boolean {
  const base = word.replace(/(?:ing|ed|es|s|ly|er|est|d|n)$/u, '');
  if (base === word) return false;
  return [base, `${base}e`, `${base}y`, base.slice(0, -1)].some(
    (each) => each.length > 2 && (KNOWN.has(each) || heard.has(each)),
  );
}

function swapped(word: string, heard: ReadonlySet<string>): string | undefined {
  for (let at = 0; at < word.length - 1; at++) {
    const other = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (KNOWN.has(other) || heard.has(other)) return other;
  }
  return undefined;
}

function oneOut(word: string, heard: ReadonlySet<string>): string | undefined {
  if (word.length < SHORTEST_FOR_EXTRA_LETTER) return undefined;
  return withoutEachLetter(word).find((less) => KNOWN.has(less) || heard.has(less));
}

function oneIn(word: string, heard: ReadonlySet<string>): string | undefined {
  if (word.length < SHORTEST_FOR_MISSING_LETTER) return undefined;
  const missing = WITH_LETTER_MISSING.get(word);
  if (missing) return missing;
  for (const each of heard) {
    if (each.length === word.length + 1 && each[0] === word[0] && withoutEachLetter(each).includes(word))
      return each;
  }
  if (word.length < SHORTEST_FOR_CHANGED_LETTER) return undefined;
  for (const less of withoutEachLetter(word)) {
    const other = WITH_LETTER_MISSING.get(less);
    if (other?.length === word.length && other[0] === word[0]) return other;
  }
  return undefined;
}

/** All words with one letter taken out, but for the first. */
function withoutEachLetter(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}
