import type { Passage } from './clauses.ts';

/** A stretch of words that a pattern found; `to` exclusive. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly text: string;
}

/**
 * A pattern over plain words: alternatives, one a line, in regular-expression syntax, that begin and end at a word's
 * edge. `^` at the start of an alternative binds it to the start of a clause, after words like "and" or "well".
 */
export function pattern(alternatives: string): RegExp {
  const lines = alternatives
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const anchored = lines.filter((line) => line.startsWith('^')).map((line) => line.slice(1));
  const free = lines.filter((line) => !line.startsWith('^'));
  const parts = [
    ...(free.length > 0 ? [` (?:${free.join('|')})(?:(?= )|(?<= ))`] : []),
    ...(anchored.length > 0
      ? [` \\| (?:(?:${OPENERS}) ){0,3}(?:${anchored.join('|')})(?:(?= )|(?<= ))`]
      : []),
  ];
  return new RegExp(parts.join('|'), 'gu');
}

const OPENERS =
  'and|but|so|well|ok|okay|oh|ah|hmm|mm|yeah|yes|no|right|then|now|aye|honestly|look|maybe|perhaps|just|also|or|still|anyway|mate|love|hun|sorry|please|because|only|mind';

/** All places where the pattern fits, in order, with the words and the clause that they belong to. */
export function hits(text: Passage, sought: RegExp): Hit[] {
  const found: Hit[] = [];
  sought.lastIndex = 0;
  for (let match = sought.exec(text.line); match; match = sought.exec(text.line)) {
    const hit = located(text, match.index, match.index + match[0].length, match[0]);
    if (hit) found.push(hit);
  }
  return found;
}

/** Whether the pattern fits anywhere in words in plain spelling, such as a clause's `plain` or a passage's `line`. */
export function has(plain: string, sought: RegExp): boolean {
  return plain.search(sought) >= 0;
}

function located(text: Passage, start: number, end: number, matched: string): Hit | undefined {
  const from = firstAtOrAfter(text.places, start);
  const to = firstAtOrAfter(text.places, end);
  if (to <= from) return undefined;
  const clause = text.clauses.findIndex((each) => from < each.to);
  return { from, to, clause, text: matched.replaceAll('|', '').trim() };
}

function firstAtOrAfter(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
