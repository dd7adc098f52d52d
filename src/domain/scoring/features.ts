import { ROADBLOCK_CODES, type RoadblockCode } from './assessment.ts';
import type { Clause, Passage } from './clauses.ts';
import { copied, relation, type Ties, ties } from './echo.ts';
import type { Finding, Scene } from './roadblocks/rule.ts';
import type { Said } from './said.ts';
import { signsOf } from './signs.ts';

/**
 * What the model sees of each clause of a reply, as names of features: its words, alone and in runs of two and three
 * with its ends; what stands before and after it; what the rules find in it; and how its words are tied to what the
 * client said, where numbers are told by the steps that they pass.
 */
export function featuresOf({ reply, said, questions }: Scene, found: readonly Finding[]): string[][] {
  const shared = ofWhole(reply, said);
  return reply.clauses.map((clause, index) => {
    const names = shared.slice();
    wordsOf(names, reply, clause);
    names.push(ASKS[questions[index] ?? 'none']);
    around(names, reply, index);
    const tie = ties(reply, [clause], said);
    tied(names, tie);
    passed(names, copied(reply, clause.from, clause.to, said).ofReply, SCALES.copied);
    for (const sign of signsOf(reply, clause, said, tie)) emphasised(names, sign);
    passed(names, clause.to - clause.from, SCALES.clauseWords);
    for (const { code, hit } of found) {
      if (hit.clause === index) emphasised(names, RULED[code]);
    }
    return names;
  });
}

/** Steps of a number, each with the name of the feature that says it is passed. */
type Scale = readonly { readonly step: number; readonly name: string }[];

function scale(what: string, steps: readonly number[]): Scale {
  return steps.map((step) => ({ step, name: `${what} > ${step}` }));
}

const ASKS = { none: 'asks none', closed: 'asks closed', open: 'asks open' } as const;
const RULED = Object.fromEntries(ROADBLOCK_CODES.map((code) => [code, `rule ${code}`])) as Readonly<
  Record<RoadblockCode, string>
>;

const SCALES = {
  copied: scale('copied', [0, 0.3, 0.5, 0.7]),
  clauseWords: scale('clause words', [1, 2, 4, 7, 10, 15]),
  replyWords: scale('reply words', [2, 4, 8, 15, 30, 60]),
  replyClauses: scale('reply clauses', [1, 2, 4]),
  shared: scale('shared', [0, 1, 2, 3, 5]),
  generic: scale('generic', [0, 0.5, 1]),
  topical: scale('topical', [0, 1, 2]),
  novel: scale('novel', [0, 1, 2, 3, 5, 8]),
  foreign: scale('foreign', [0, 1, 2, 3, 5]),
  contradicted: scale('contradicted', [0]),
  relation: scale('relation', [-1, -0.5, -0.2, 0, 0.3, 0.6, 1, 1.5, 2, 3]),
  share: scale('share', [0.1, 0.2, 0.3, 0.5, 0.7, 0.9]),
} as const;

/** What every clause shares: how long the reply is, and whether the client asked something. */
function ofWhole({ words, clauses }: Passage, { statement }: Said): string[] {
  const names: string[] = [];
  passed(names, words.length, SCALES.replyWords);
  passed(names, clauses.length, SCALES.replyClauses);
  if (statement.clauses.at(-1)?.marked) names.push('she asks');
  return names;
}

/** What hands wrote down is trusted sooner than what is read off the words: it counts as often as it is listed. */
const EMPHASIS = 3;

function emphasised(names: string[], name: string): void {
  for (let times = 0; times < EMPHASIS; times++) names.push(name);
}

function wordsOf(names: string[], reply: Passage, clause: Clause): void {
  let before = '';
  let last = '^';
  for (let index = clause.from; index <= clause.to; index++) {
    const word = index < clause.to ? (reply.words[index]?.text ?? '') : clause.marked ? '?' : '$';
    names.push(`1 ${word}`, `2 ${last} ${word}`);
    if (before !== '') names.push(`3 ${before} ${last} ${word}`);
    before = last;
    last = word;
  }
}

/** How the clause after it begins and the one before it began, and which of them ask. */
function around(names: string[], { words, clauses }: Passage, index: number): void {
  const [before, after] = [clauses[index - 1], clauses[index + 1]];
  if (before) names.push(`before ${words[before.from]?.text}`, `before ${before.marked ? 'asks' : 'says'}`);
  if (after) {
    const first = words[after.from]?.text;
    names.push(`after ${first}`, `after ${first} ${words[after.from + 1]?.text}`);
    names.push(`after ${after.marked ? 'asks' : 'says'}`);
  }
}

/** How the words of a clause are tied to what the client said. */
function tied(names: string[], found: Ties): void {
  passed(names, found.shared, SCALES.shared);
  passed(names, found.generic, SCALES.generic);
  passed(names, found.topical, SCALES.topical);
  passed(names, found.novel, SCALES.novel);
  passed(names, found.foreign, SCALES.foreign);
  passed(names, found.contradicted, SCALES.contradicted);
  passed(names, relation(found), SCALES.relation);
  passed(names, found.content === 0 ? 0 : found.shared / found.content, SCALES.share);
}

function passed(names: string[], value: number, steps: Scale): void {
  for (const { step, name } of steps) if (value > step) names.push(name);
}

/**
 * How a reply as a whole is tied to what the client said, in numbers of about 0 to 3; the first is always 1. Capped,
 * since a long reply has more of everything.
 */
export function tieNumbers({ reply, said }: Scene): number[] {
  const found = ties(reply, reply.clauses, said);
  return [
    1,
    Math.max(-2, Math.min(3, relation(found))),
    Math.min(3, found.shared),
    Math.min(1.5, found.generic),
    Math.min(3, found.topical),
    Math.min(6, found.foreign) / 2,
    Math.min(8, found.novel) / 3,
    found.content === 0 ? 0 : found.shared / found.content,
    Math.log1p(reply.words.length),
    Math.log1p(said.stems.size),
    found.content === 0 ? 1 : 0,
    found.shared === 0 && found.generic === 0 ? 1 : 0,
  ];
}
