import type { Clause, Passage } from './clauses.ts';
import { feelingNamed, isPleasant } from './feelings.ts';
import { isContent, isGeneric, isNegated, weightOf } from './hearing.ts';
import { RUN, runsInOrder, turned } from './runs.ts';
import type { Said } from './said.ts';
import { topicsOf } from './topics.ts';

/** How words of a reply are tied to what the client said. Counts are of different stems. */
export interface Ties {
  /** Telling words that she used too. */
  readonly shared: number;
  /** Common words that she used too, weighted by how much each shows. */
  readonly generic: number;
  /** Corners of life that she spoke of, met by other words than hers. */
  readonly topical: number;
  /** Telling words that are not hers. */
  readonly novel: number;
  /** Those of the novel words that name neither a feeling nor a corner of life that she spoke of. */
  readonly foreign: number;
  /** Content words in all. */
  readonly content: number;
  /** Her words with "not" where she had none, or the other way about. */
  readonly contradicted: number;
}

const GENERIC_CAP = 1.5;
const TOPICAL_CAP = 0.5;
const TOPICAL_WEIGHT = 0.25;
const FOREIGN_WEIGHT = 0.2;

/** Compares words of the reply with what the client said. */
export function ties(text: Passage, clauses: readonly Clause[], said: Said): Ties {
  const shared = new Set<string>();
  const generic = new Map<string, number>();
  const topical = new Set<number>();
  const novel = new Set<string>();
  const foreign = new Set<string>();
  const content = new Set<string>();
  let contradicted = 0;
  for (const clause of clauses) {
    for (let index = clause.from; index < clause.to; index++) {
      const word = text.words[index];
      if (!word || !isContent(word)) continue;
      content.add(word.stem);
      const polarity = said.stems.get(word.stem);
      if (polarity) {
        if (isGeneric(word)) generic.set(word.stem, weightOf(word));
        else shared.add(word.stem);
        const negated = isNegated(text.words, index);
        if (!isGeneric(word) && (negated ? !polarity.negated : !polarity.affirmed)) contradicted++;
        continue;
      }
      const met = [...topicsOf(word.stem)].filter((topic) => said.topics.has(topic));
      for (const topic of met) topical.add(topic);
      if (isGeneric(word)) continue;
      novel.add(word.stem);
      if (met.length === 0 && !feelingNamed(word.stem)) foreign.add(word.stem);
    }
  }
  return {
    shared: shared.size,
    generic: [...generic.values()].reduce((sum, weight) => sum + weight, 0),
    topical: topical.size,
    novel: novel.size,
    foreign: foreign.size,
    content: content.size,
    contradicted,
  };
}

/** The strength of the ties: 1 is one telling word in common; common words alone reach it only together. */
export function strength(found: Ties): number {
  return (
    found.shared +
    Math.min(GENERIC_CAP, found.generic) +
    Math.min(TOPICAL_CAP, found.topical * TOPICAL_WEIGHT)
  );
}

/**
 * How far words belong to what she said: the ties, less what she never spoke of. On replies set before statements of
 * others, 0.3 and more is met by one in seven, and by four in five of those in their own place.
 */
export function relation(found: Ties): number {
  return strength(found) - FOREIGN_WEIGHT * found.foreign;
}

/**
 * Whether a clause gives her a feeling that is not to be had from what she said: one that she denied, a pleasant one
 * without a sign of it, or any one without a sign in words that are hardly tied to hers.
 */
export function inventsFeeling(text: Passage, clause: Clause, said: Said, tied: number): boolean {
  return text.words.slice(clause.from, clause.to).some(({ stem }) => {
    const family = feelingNamed(stem);
    if (family === undefined || said.stems.has(stem)) return false;
    if (said.denied.has(family)) return true;
    return !said.feelings.has(family) && (isPleasant(family) || tied < WELL_TIED);
  });
}

const WELL_TIED = 2;

/** How much of a stretch of the reply is the client's own wording, I turned to you or not. */
export interface Copy {
  /** The share of the reply's words that stand in her order, 0 to 1. */
  readonly ofReply: number;
  /** The share of her statement that these words give back, 0 to 1. */
  readonly ofStatement: number;
}

/** Compares runs of three words, so that a changed word here or there hides nothing. */
export function copied(text: Passage, from: number, to: number, said: Said): Copy {
  const reply = text.words.slice(from, to).map(turned);
  const replyRuns = runsInOrder(reply);
  let best: Copy = { ofReply: 0, ofStatement: 0 };
  for (const hers of said.said) {
    const ofReply = covered(reply.length, replyRuns, hers.runs);
    if (ofReply <= best.ofReply) continue;
    const ofStatement = covered(hers.turned.length, runsInOrder(hers.turned), new Set(replyRuns));
    best = { ofReply, ofStatement };
  }
  return best;
}

function covered(length: number, ordered: readonly string[], runs: ReadonlySet<string>): number {
  if (length === 0) return 0;
  let count = 0;
  let reached = 0;
  for (const [index, run] of ordered.entries()) {
    if (!runs.has(run)) continue;
    count += index + RUN - Math.max(reached, index);
    reached = index + RUN;
  }
  return count / length;
}
