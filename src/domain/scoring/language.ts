import { isKnownWord } from './spelling.ts';
import type { Word } from './text.ts';

/** A reply of fewer words than this is never refused for its language. */
const SHORT_REPLY = 4;
const LEAST_KNOWN_SHARE = 0.28;
const SHORTEST_FOREIGN_SHARE = 0.25;

/** Frequent words of other languages in Latin script that are no English words. */
const FOREIGN = new Set(
  `que qué por para está estoy muy pero como cómo más con una los las del ser tu te lo siento mi est c'est vous je tu
nous être avec pour dans pas suis votre très mais oui qui ich du nicht und ist das sie der die ein eine mit auf auch
wie dir mir sehr aber warum sono che non per molto anche perché ti sei il della niet een het van jij voor heel maar
não você muito mas isso é um uma nie jest się to że jak co och att det som är jag inte för bir çok ve için ben sen
bu og ikke jeg har på med til saya kamu tidak yang dan itu untuk ang ng mga ko mo sa hindi siya`.split(
    /\s+/u,
  ),
);

/** Digits, and endings that English words often have. */
const ENGLISH_SHAPE = /^[0-9]+$|..(?:ing|ed|ness|ful|less|ly|tion|ment|able|ght|wn|ck|sh|th|ee|oo[a-z])s?$/u;

/** A word that stands in English too tells nothing. */
const SHARED = new Set(
  'me so the a in on an die was war she as is to no his her do all most also use sea der con pour tu mi per non sen ben bin co dan har van til bu sa mas sie'.split(
    ' ',
  ),
);

/**
 * Whether words look like English: enough of them are known, and they are not those of a neighbour language.
 * Rough on purpose: dialect, slips and second-language English pass; `false` only where coding would be guessing.
 *
 * @param source the text itself, which tells emoji or digits alone from letters of another script
 */
export function looksEnglish(source: string, read: readonly Word[]): boolean {
  const letters = source.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return !/\p{Extended_Pictographic}/u.test(source);
  if ((source.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 2) return false;
  if (read.length < SHORT_REPLY) return true;
  const known = read.filter((word) => isKnownWord(word.text) || ENGLISH_SHAPE.test(word.text)).length;
  const foreign = read.filter((word) => FOREIGN.has(word.text) && !SHARED.has(word.text)).length;
  if (foreign / read.length > SHORTEST_FOREIGN_SHARE && foreign > 1) return known / read.length > 0.6;
  return known / read.length >= LEAST_KNOWN_SHARE;
}
