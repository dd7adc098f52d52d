import { describe, expect, test } from 'vitest';
import { ROADBLOCK_CODES, SKILLS } from '#domain/scoring/assessment.ts';
import { quadraticKappa } from './agreement.ts';
import { type CorpusReply, corpusCodings, corpusReplies } from './corpus.ts';
import { corpusFaults } from './corpus-faults.ts';

const replies = corpusReplies();
const codings = corpusCodings();

describe('the corpus', () => {
  test('has no fault', () => {
    process.stdout.write(`corpus: ${replies.length} replies looked at\n`);
    expect(corpusFaults(replies)).toEqual([]);
  });

  test('has 2,400 replies and more, to 300 statements and more, each coded twice', () => {
    expect(replies.length).toBeGreaterThanOrEqual(2400);
    expect(new Set(replies.map(({ statement }) => statement)).size).toBeGreaterThanOrEqual(300);
    expect(codings.map(({ id }) => id)).toEqual(replies.map(({ id }) => id));
  });

  test('has every level of every skill often, and in its test part every roadblock', () => {
    for (const skill of SKILLS) {
      for (const level of [0, 1, 2]) {
        const count = replies.filter(({ codes }) => codes[skill] === level).length;
        expect(count, `${skill} ${level}`).toBeGreaterThanOrEqual(200);
      }
    }
    const tested = replies.filter(({ split }) => split === 'test');
    for (const code of ROADBLOCK_CODES) {
      const count = tested.filter(({ codes }) => codes.roadblocks.some((each) => each.code === code)).length;
      expect(count, code).toBeGreaterThanOrEqual(15);
    }
  });

  test.each(SKILLS)('%s: the two codings agree', (skill) => {
    const [one, other] = [0, 1].map((which) =>
      codings.map((each) => each.codings[which === 0 ? 0 : 1][skill]),
    );
    expect(quadraticKappa(one ?? [], other ?? [])).toBeGreaterThan(0.9);
  });
});

describe('a fault that is planted is found:', () => {
  const [first, second] = replies.filter(({ codes, reply }) => codes.reflection > 0 && reply.length > 60);
  if (!first || !second) throw new Error('There are no replies to plant a fault in.');
  const with1 = (change: Partial<CorpusReply>) => corpusFaults([{ ...first, ...change }, second]);

  test.each<{ what: string; change: Partial<CorpusReply>; fault: string }>([
    { what: 'an id twice', change: { id: second.id }, fault: 'the id stands twice' },
    {
      what: 'a reply twice',
      change: { statement: second.statement, reply: second.reply, codes: second.codes },
      fault: 'the reply stands twice',
    },
    { what: 'a span outside', change: { reply: 'Hm.' }, fault: 'a span lies outside' },
    {
      what: 'a level without evidence',
      change: { codes: { ...first.codes, evidence: [] } },
      fault: 'level and evidence of reflection do not go together',
    },
    {
      what: 'a light stigma',
      change: { codes: { ...first.codes, roadblocks: [{ code: 'stigma', severity: 1, start: 0, end: 3 }] } },
      fault: 'stigma is always severe',
    },
    {
      what: 'a client in two splits',
      change: { client: second.client, split: 'test' },
      fault: 'in more than one split',
    },
    {
      what: 'nearly the same in two splits',
      change: { client: 'other', split: 'test', reply: `${second.reply} Yes.`, codes: second.codes },
      fault: 'nearly the same, in two splits',
    },
  ])('$what', ({ change, fault }) => {
    expect(with1(change).join('\n')).toContain(fault);
  });
});
