import { isShortSpelling, plainWords } from './normal.ts';
import { stem } from './stem.ts';

/** One word of a text in its plain spelling, with the place in the source that it was read from. */
export interface Word {
  /** Lower case, contractions opened: "don't" gives the two words `do` and `not` with the same place. */
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the one before. */
  readonly gap: Gap;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** `end` a sentence ends before this word; `asked` the same, with a question mark; `pause` a dash, colon or dots. */
export type Gap = 'none' | 'comma' | 'pause' | 'end' | 'asked';

export interface Reading {
  readonly source: string;
  readonly words: readonly Word[];
  /** What follows the last word. */
  readonly close: Gap;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘`´][\p{L}\p{M}]+)*['’]?/gu;
const QUOTE_LIMIT = 240;

/**
 * Reads a text into words with their places (UTF-16 units) in plain spelling. Never throws; linear in its length.
 *
 * @param repair puts a word that is a slip of the pen right; what it does not know it gives back
 */
export function read(source: string, repair: (word: string) => string = (word) => word): Reading {
  const found = [...source.matchAll(WORD)].map(({ 0: match, index }) => {
    const raw = trimmed(match);
    return { spelt: plain(raw), start: index, end: index + raw.length };
  });
  const quotes = quotedStretches(source);
  const read: Word[] = [];
  let last = 0;
  let quote = 0;
  for (const [index, { spelt, start, end }] of found.entries()) {
    const gap = gapOf(source, last, start);
    while ((quotes[quote]?.end ?? Infinity) <= start) quote++;
    const quoted = (quotes[quote]?.start ?? Infinity) < start;
    const next = found[index + 1]?.spelt ?? '';
    const opened = plainWords(isShortSpelling(spelt) ? spelt : repair(spelt), next);
    for (const [part, text] of opened.entries()) {
      read.push({ text, stem: stem(text), start, end, gap: part === 0 ? gap : 'none', quoted });
    }
    last = end;
  }
  return { source, words: read, close: gapOf(source, last, source.length) };
}

function trimmed(raw: string): string {
  return /['’]$/u.test(raw) && !/in['’]$/u.test(raw) ? raw.slice(0, -1) : raw;
}

function plain(raw: string): string {
  return raw.toLowerCase().replace(/[’‘`´]/gu, "'");
}

function gapOf(source: string, from: number, to: number): Gap {
  let gap: Gap = 'none';
  for (let at = from; at < to; at++) {
    const sign = source.charAt(at);
    if (sign === '?' || sign === '؟' || sign === '？') return 'asked';
    if (sign === '!' || sign === '\n' || sign === '。' || sign === '！') gap = 'end';
    else if (sign === '.')
      gap = source.charAt(at + 1) === '.' || source.charAt(at - 1) === '.' ? later(gap, 'pause') : 'end';
    else if (isPause(source, at)) gap = later(gap, 'pause');
    else if (sign === ',') gap = later(gap, 'comma');
  }
  return gap;
}

function isPause(source: string, at: number): boolean {
  const sign = source.charAt(at);
  if (sign === '-') return source.charAt(at - 1) === ' ' || source.charAt(at + 1) === '-';
  return (
    sign === '—' ||
    sign === '–' ||
    sign === '…' ||
    sign === ';' ||
    sign === ':' ||
    sign === '(' ||
    sign === ')'
  );
}

const WEIGHT: Readonly<Record<Gap, number>> = { none: 0, comma: 1, pause: 2, end: 3, asked: 4 };

function later(one: Gap, other: Gap): Gap {
  return WEIGHT[one] >= WEIGHT[other] ? one : other;
}

/** Stretches between quotation marks. An apostrophe opens one only before a word and closes it only after one. */
function quotedStretches(source: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  const searched = new Map<string, number>();
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    const apostrophe = isApostrophe(sign);
    if (!('"“«'.includes(sign) || (apostrophe && opensQuote(source, at)))) continue;
    const closers = apostrophe ? "'’" : '"”»';
    const end = closing(source, closers, Math.max(at + 1, searched.get(closers) ?? 0), at + QUOTE_LIMIT);
    if (source.charAt(end) === '' || end > at + QUOTE_LIMIT) {
      searched.set(closers, end);
    } else {
      stretches.push({ start: at, end });
      at = end;
    }
  }
  return stretches;
}

/** The first place, up to a limit, of a sign that closes a quotation; beyond the limit where there is none. */
function closing(source: string, closers: string, from: number, limit: number): number {
  let at = from;
  while (at <= limit && at < source.length) {
    const sign = source.charAt(at);
    if (closers.includes(sign) && !(isApostrophe(sign) && isLetter(source.charAt(at + 1)))) return at;
    at++;
  }
  return at;
}

function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === '‘' || sign === '’';
}

function opensQuote(source: string, at: number): boolean {
  if (isLetter(source.charAt(at - 1)) || !isLetter(source.charAt(at + 1))) return false;
  return !/^(?:til|till|em|cos|cause|bout|n|tis|twas|ere|im)\b/iu.test(source.slice(at + 1, at + 7));
}

function isLetter(sign: string): boolean {
  return /^[\p{L}\p{N}]/u.test(sign);
}
