import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusReplies, exchangeOf } from '#training/corpus.ts';
import { assess } from '#training/shipped-model.ts';
import { assessed } from '#training/test-support.ts';
import {
  type Assessment,
  type Exchange,
  type NotScored,
  REPLY_LIMIT,
  ROADBLOCK_CODES,
  SKILLS,
} from './assessment.ts';
import { passage } from './clauses.ts';
import { copied, ties } from './echo.ts';
import { ownDanger } from './own-danger.ts';
import { saidIn } from './said.ts';
import { repairer } from './spelling.ts';
import { read } from './text.ts';

const CLIENT =
  'I left the party through the kitchen. My coat is still there. I’m too embarrassed to ask for it.';

const REPLY = 'You feel that nobody hears you.';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      { maxLength: 200 },
    )
    .map((units) => units.join('')),
  fc
    .array(
      fc.constantFrom(
        'you',
        'u',
        'I',
        'don’t',
        'coat',
        'party',
        'feel',
        'ashamed',
        'kitchen',
        'should',
        'why',
        'what',
        'would',
        'want',
        'of course',
        'sounds like',
        'at least',
        'it’s',
        '?',
        '.',
        ',',
        '…',
        '"',
        '’',
        '\u200b',
        '\u202e',
        'שלום',
        '👍',
        '\ud800',
        'tell me',
        '\n',
        '—',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' ')),
);

describe('whatever is typed', () => {
  it('gives a bounded assessment whose spans lie in the reply, or says why it gives none', () => {
    fc.assert(
      fc.property(anyText, anyText, (client, reply) => {
        const result = assess({ client, reply, earlier: [{ by: 'client', text: client }] });
        if ('notScored' in result) return;
        expectBounded(result, reply);
      }),
    );
  });

  it('gives the same answer again', () => {
    fc.assert(
      fc.property(anyText, (reply) => {
        expect(assess({ client: CLIENT, reply })).toEqual(assess({ client: CLIENT, reply }));
      }),
    );
  });

  it('codes a reply without regard to one that was coded before it', () => {
    const reply = {
      client: CLIENT,
      reply: 'Your coat is still there, and you’re too embarrassed to ask.',
    };
    const alone = assess(reply);
    assess({ client: 'Something else.', reply: 'Why did you do that? You should leave.' });
    expect(assess(reply)).toEqual(alone);
  });

  it.each([
    ['words', 'I feel like nobody hears me at home and then I go. '],
    ['emoji', '👍🏽 '],
    ['right to left', 'שלום עולם '],
    ['zero-width signs', 'a\u200bb '],
    ['unpaired surrogates', '\ud800 '],
    ['ten thousand and more times one word', 'you '],
    ['quotation marks', '“I said” '],
  ])('an endless statement of %s breaks nothing', (_, piece) => {
    const client = piece.repeat(Math.ceil((process.env.ATTUNE_LONG ? 10_000_000 : 200_000) / piece.length));
    expectBounded(assessed({ client, reply: REPLY }), REPLY);
    expect(assess({ client: CLIENT, reply: client })).toEqual({ notScored: 'too-long' });
  });

  it('finds nothing to score in white space', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u3000')), (blanks) => {
        expect(assess({ client: CLIENT, reply: blanks.join('') })).toEqual({ notScored: 'empty' });
      }),
    );
  });
});

function expectBounded(result: Exclude<Assessment | NotScored, NotScored>, reply: string) {
  for (const skill of [result.reflection, result.validation, result.empowerment]) {
    expect([0, 1, 2]).toContain(skill.level);
    expect(skill.confidence).toBeGreaterThan(0);
    expect(skill.confidence).toBeLessThanOrEqual(1);
  }
  for (const { start, end } of [...result.roadblocks, ...result.evidence]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(reply.length);
  }
  for (const { code, severity } of result.roadblocks) {
    expect(ROADBLOCK_CODES).toContain(code);
    expect([1, 2]).toContain(severity);
  }
  for (const skill of ['reflection', 'validation', 'empowerment'] as const) {
    expect(result.evidence.some((evidence) => evidence.skill === skill)).toBe(result[skill].level > 0);
  }
}

describe('what is not scored', () => {
  it.each([
    ['', 'empty'],
    ['   \n', 'empty'],
    ['a'.repeat(REPLY_LIMIT + 1), 'too-long'],
    ['👍', 'language'],
    ['👍👍 🙏', 'language'],
    ['你今天过得怎么样', 'language'],
    ['Мне очень жаль, что так вышло', 'language'],
    ['Lo siento mucho, debe ser muy difícil para ti', 'language'],
    ['Das ist bestimmt sehr schwer für dich gewesen', 'language'],
    ['asdf qwer zxcv hjkl poiu', 'language'],
  ])('%s: %s', (reply, reason) => {
    expect(assess({ client: CLIENT, reply })).toEqual({ notScored: reason });
  });

  it.each([
    'ok',
    '...',
    'oui oui',
    'Mm. Go on.',
    'a'.repeat(REPLY_LIMIT),
    'aye ye cannae just ask fer it can ye',
    'u must of felt rly bad abt ur coat',
    'i am understand you, is very hard for leave the party like so',
    'wot a nite. u legged it thru the kitchen innit',
    'Kitchen, coat, embarrassment.',
    'Targets, rota, handovers, all done.',
  ])('%s is', (reply) => {
    expect(assess({ client: CLIENT, reply })).not.toHaveProperty('notScored');
  });
});

describe('evidence and spans', () => {
  it('points at the words in the trainee’s own text', () => {
    const reply = 'Hm. So your coat is still there 👀 and you’re ashamed to ask. Have you tried texting?';
    const { evidence, roadblocks } = assessed({ client: CLIENT, reply });
    const [coat] = evidence.filter(({ skill }) => skill === 'reflection');
    expect(reply.slice(coat?.start, coat?.end)).toContain('ashamed to ask');
    expect(roadblocks.map(({ code, start, end }) => [code, reply.slice(start, end)])).toEqual([
      ['advice', 'Have you tried texting'],
    ]);
  });

  it('without the words that earned a level, that level is less probable', () => {
    const earned = corpusReplies()
      .filter(({ split }) => split === 'train')
      .map(exchangeOf)
      .flatMap((exchange) => without(exchange));
    process.stdout.write(`evidence: ${earned.length} times its words were taken out\n`);
    expect(earned.length).toBeGreaterThan(500);
    const kept = earned.filter(({ before, after }) => after >= before);
    expect(kept.length / earned.length).toBeLessThanOrEqual(0.01);
  });
});

/** For each skill that an exchange earns: how probable its level, or a higher one, is with its evidence and without. */
function without(exchange: Exchange): { before: number; after: number }[] {
  const found = assess(exchange);
  if ('notScored' in found) return [];
  return SKILLS.filter((skill) => found[skill].level > 0).flatMap((skill) => {
    const { level } = found[skill];
    const bare = found.evidence
      .filter((each) => each.skill === skill)
      .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), exchange.reply);
    const again = assess({ ...exchange, reply: bare });
    const atLeast = ([, one, two]: readonly [number, number, number]) => (level === 2 ? two : one + two);
    return 'notScored' in again ? [] : [{ before: atLeast(found[skill].p), after: atLeast(again[skill].p) }];
  });
}

// Each would take minutes, and so run into the limit of a test, if some stage did more than pass once over the text.
describe('long texts', () => {
  it.each([
    ['one word', 'you '],
    ['quotation marks', '“'],
    ['openings', 'i really '],
    ['apostrophes', "'a"],
    ['unknown words', 'qwzx '],
    ['letters', 'a'],
    ['strengths', 'you have and always '],
  ])('a hundred thousand units of %s go through the stages at once', (_, piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const reply = passage(read(text, repairer(new Set(['coat']))));
    const said = saidIn({ client: text });
    ties(reply, reply.clauses, said);
    copied(reply, 0, reply.words.length, said);
    ownDanger(text, text);
  });

  it.each([
    ['one word', 'you '.repeat(500)],
    ['openings', 'i really really '.repeat(125)],
    ['quotation marks', '“'.repeat(2000)],
    ['questions', 'why? '.repeat(400)],
    ['commas', 'you, '.repeat(400)],
    ['letters', 'a'.repeat(2000)],
  ])('%s, up to the limit, are coded at once', (_, reply) => {
    assess({ client: CLIENT, reply });
  });
});
