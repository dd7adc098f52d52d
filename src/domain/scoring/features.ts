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
    const names = [...shared, ...wordsOf(reply, clause)];
    names.push(`asks ${questions[index]}`);
    around(names, reply, index);
    const tie = ties(reply, [clause], said);
    tied(names, tie);
    passed(names, 'copied', copied(reply, clause.from, clause.to, said).ofReply, [0, 0.3, 0.5, 0.7]);
    for (const sign of signsOf(reply, clause, said, tie)) emphasised(names, sign);
    passed(names, 'clause words', clause.to - clause.from, [1, 2, 4, 7, 10, 15]);
    for (const { code, hit } of found) {
      if (hit.clause === index) emphasised(names, `rule ${code}`);
    }
    return names;
  });
}

/** What every clause shares: how long the reply is, and whether the client asked something. */
function ofWhole({ words, clauses }: Passage, { statement }: Said): string[] {
  const names: string[] = [];
  passed(names, 'reply words', words.length, [2, 4, 8, 15, 30, 60]);
  passed(names, 'reply clauses', clauses.length, [1, 2, 4]);
  if (statement.clauses.at(-1)?.marked) names.push('she asks');
  return names;
}

/** What hands wrote down is trusted sooner than what is read off the words: it counts as often as it is listed. */
const EMPHASIS = 3;

function emphasised(names: string[], name: string): void {
  for (let times = 0; times < EMPHASIS; times++) names.push(name);
}

function wordsOf(reply: Passage, clause: Clause): string[] {
  const names: string[] = [];
  let [before, last] = ['', '^'];
  for (let index = clause.from; index <= clause.to; index++) {
    const word = index < clause.to ? (reply.words[index]?.text ?? '') : clause.marked ? '?' : '$';
    names.push(`1 ${word}`, `2 ${last} ${word}`);
    if (before !== '') names.push(`3 ${before} ${last} ${word}`);
    [before, last] = [last, word];
  }
  return names;
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
  passed(names, 'shared', found.shared, [0, 1, 2, 3, 5]);
  passed(names, 'generic', found.generic, [0, 0.5, 1]);
  passed(names, 'topical', found.topical, [0, 1, 2]);
  passed(names, 'novel', found.novel, [0, 1, 2, 3, 5, 8]);
  passed(names, 'foreign', found.foreign, [0, 1, 2, 3, 5]);
  passed(names, 'contradicted', found.contradicted, [0]);
  passed(names, 'relation', relation(found), [-1, -0.5, -0.2, 0, 0.3, 0.6, 1, 1.5, 2, 3]);
  passed(
    names,
    'share',
    found.content === 0 ? 0 : found.shared / found.content,
    [0.1, 0.2, 0.3, 0.5, 0.7, 0.9],
  );
}

function passed(names: string[], what: string, value: number, steps: readonly number[]): void {
  for (const step of steps) if (value > step) names.push(`${what} > ${step}`);
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
