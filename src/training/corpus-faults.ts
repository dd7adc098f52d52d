import { SKILLS, type Span } from '#domain/scoring/assessment.ts';
import type { Coding, CorpusReply } from './corpus.ts';

/** The length of the runs of words by which replies are compared. */
const RUN = 3;
/** Two replies that share this many of their runs are nearly the same. */
const NEARLY_SAME = 0.7;

/**
 * What is wrong with a corpus, a line each: spans outside of the reply, levels without evidence or evidence without a
 * level, ids or texts that stand twice, clients in more than one split, replies nearly the same in two splits.
 */
export function corpusFaults(replies: readonly CorpusReply[]): string[] {
  return [
    ...twice(replies, ({ id }) => id, 'the id'),
    ...twice(replies, ({ statement, reply }) => `${statement}\n${reply}`, 'the reply'),
    ...replies.flatMap(({ id, reply, codes }) =>
      faultsOfCodes(codes, reply).map((fault) => `${id}: ${fault}`),
    ),
    ...clientsInTwoSplits(replies),
    ...nearlySameAcrossSplits(replies),
  ];
}

function twice(replies: readonly CorpusReply[], of: (reply: CorpusReply) => string, what: string): string[] {
  return [...Map.groupBy(replies, of).values()]
    .filter((each) => each.length > 1)
    .map((each) => `${each.map(({ id }) => id).join(', ')}: ${what} stands twice`);
}

function faultsOfCodes(codes: Coding, reply: string): string[] {
  const isOutside = ({ start, end }: Span) => start < 0 || start >= end || end > reply.length;
  const outside = [...codes.evidence, ...codes.roadblocks].some(isOutside) ? ['a span lies outside'] : [];
  const unlike = SKILLS.filter(
    (skill) => codes.evidence.some((each) => each.skill === skill) !== codes[skill] > 0,
  ).map((skill) => `level and evidence of ${skill} do not go together`);
  const light = codes.roadblocks
    .filter(({ code, severity }) => (code === 'scope' || code === 'stigma') && severity !== 2)
    .map(({ code }) => `${code} is always severe`);
  return [...outside, ...unlike, ...light];
}

function clientsInTwoSplits(replies: readonly CorpusReply[]): string[] {
  return [...Map.groupBy(replies, ({ client }) => client)]
    .filter(([, each]) => new Set(each.map(({ split }) => split)).size > 1)
    .map(([client]) => `${client}: in more than one split`);
}

function nearlySameAcrossSplits(replies: readonly CorpusReply[]): string[] {
  const runs = replies.map(({ reply }) => runsOf(reply));
  const holders = new Map<string, number[]>();
  for (const [index, each] of runs.entries()) {
    for (const run of each) holders.set(run, [...(holders.get(run) ?? []), index]);
  }
  return replies.flatMap((reply, index) => {
    const own = runs[index] ?? new Set();
    const shared = new Map<number, number>();
    for (const run of own) {
      for (const other of holders.get(run) ?? []) {
        if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return [...shared].flatMap(([other, count]) => {
      const another = replies[other];
      const most = Math.max(own.size, runs[other]?.size ?? 0);
      const isNear = another && another.split !== reply.split && count / most >= NEARLY_SAME;
      return isNear ? [`${reply.id}, ${another.id}: nearly the same, in two splits`] : [];
    });
  });
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')));
}
