import { z } from 'zod';
import { QUESTION_FORMS, ROADBLOCK_CODES, SKILLS } from '#domain/scoring/assessment.ts';
import { HIGHEST, LOWEST } from './inner-state.ts';
import { MOODS } from './scenario.ts';

// Zod would otherwise try out `new Function`, which a strict content security policy reports.
z.config({ jitless: true });

/*
 * In every schema here `error` says what was expected, worded to follow "must be". For a map with
 * fixed keys it lists these keys instead when one is unknown. check-shape.ts builds on that.
 */

/** A map with these keys and no others. */
export function map<Shape extends z.core.$ZodShape>(what: string, shape: Shape) {
  const keys = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? keys : what) });
}

/** A list that may be empty. */
export function list<Item extends z.core.$ZodType>(of: string, item: Item, limit: number) {
  const error = `a list of ${of}`;
  return z.array(item, { error }).max(limit, { error: `${error}, at most ${limit}` });
}

/** A list that may not be empty. */
export function someOf<Item extends z.core.$ZodType>(of: string, item: Item, limit: number) {
  return list(of, item, limit).min(1, { error: `a list of ${of}, at least one` });
}

/** A list of words or names, each of them once; at least one. */
export function someDistinct<Item extends z.core.$ZodType<string>>(of: string, item: Item, limit: number) {
  return someOf(of, item, limit)
    .check(({ value, issues }) => {
      for (const [index, entry] of value.entries()) {
        if (value.indexOf(entry) === index) continue;
        issues.push({ code: 'custom', input: value, path: [index], message: entry });
      }
    })
    .meta({ uniqueItems: true });
}

export function text(limit: number) {
  const error = `text of at most ${limit} characters`;
  return z.string({ error }).trim().min(1, { error }).max(limit, { error });
}

export function wholeNumber(from: number, upTo: number) {
  const error = `a whole number from ${from} to ${upTo}`;
  return z.int({ error }).min(from, { error }).max(upTo, { error });
}

export function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, { error: `one of ${values.join(', ')}` });
}

const ID = '[a-z][a-z0-9]*(-[a-z0-9]+)*';
/** The most characters that a name may have. */
export const ID_LIMIT = 60;

function name(pattern: RegExp) {
  const error = `a name of lower-case words joined by hyphens, such as \`opens-a-little\``;
  return z.string({ error }).regex(pattern, { error }).max(ID_LIMIT, { error });
}

/** The keys of a `when` that read the reply. Every other key but `seen` is an inner state. */
export const REPLY_TESTS = [...SKILLS, 'question', 'permission', 'roadblocks'] as const;

/** A name wherever one is used. */
export const id = name(new RegExp(`^${ID}$`));
/** The name of a new step or ending: not one that every JavaScript object has. */
export const placeName = name(new RegExp(`^(?!constructor$)${ID}$`));
/** The name of a new inner state: not one that means something else in a `when`. */
export const stateName = name(new RegExp(`^(?!(?:constructor|seen|${REPLY_TESTS.join('|')})$)${ID}$`));

export const mood = oneOf(MOODS).meta({ id: 'mood', description: 'What the portrait shows here.' });

const LEVELS = [
  0,
  1,
  2,
  'at least 0',
  'at least 1',
  'at least 2',
  'at most 0',
  'at most 1',
  'at most 2',
] as const;
const level = z.literal(LEVELS, { error: '`0`, `1`, `2`, `at least 1` or `at most 1`' });

const STATE_TEST = '`at least N` or `below N`, with N from 0 to 100';
const stateTest = z
  .string({ error: STATE_TEST })
  .regex(/^(?:at least|below) (?:100|[1-9]?[0-9])$/, { error: STATE_TEST })
  .meta({
    id: 'inner-state-test',
    description:
      'An inner state by its name: `at least N` or `below N`, N from 0 to 100. It reads the number before the change of the branch.',
  });

const question = z.union(
  [oneOf(QUESTION_FORMS), someDistinct('question forms', oneOf(QUESTION_FORMS), QUESTION_FORMS.length)],
  { error: '`none`, `open`, `closed` or a list of these' },
);

const roadblocks = z.union(
  [
    oneOf(['any', 'serious', 'none']),
    someDistinct('roadblock codes', oneOf(ROADBLOCK_CODES), ROADBLOCK_CODES.length),
  ],
  { error: '`any`, `serious`, `none` or a list of codes in brackets, such as `[advice, judging]`' },
);

const seen = id.optional().describe('A step. Holds when the client has been there earlier in this run.');

/** One map of tests that must all hold, or a list of such maps of which one must; other keys are inner states. */
function whenOf<Shape extends z.core.$ZodShape>(shape: Shape) {
  const error = 'a map of tests, such as `{ trust: at least 40 }`, or a list of such maps';
  const tests = z
    .object(shape, { error })
    .catchall(stateTest)
    .meta({ minProperties: 1, propertyNames: { pattern: `^${ID}$` } });
  return z.union([tests, someOf('maps of tests', tests, 20)], { error });
}

export const when = whenOf({
  reflection: level.optional().describe('How well the reply gives back what the client said.'),
  validation: level.optional().describe('How well the reply shows that what the client feels makes sense.'),
  empowerment: level.optional().describe("How well the reply leaves things the client's own to decide."),
  question: question.optional().describe('The kind of question that the reply asks.'),
  permission: z
    .boolean({ error: '`true` or `false`' })
    .optional()
    .describe('Whether the reply asks for permission.'),
  roadblocks: roadblocks
    .optional()
    .describe(
      'What gets in the way: `any` (one or more), `serious` (one or more severe ones), `none`, or a list of codes (at least one of these).',
    ),
  seen,
}).meta({
  id: 'when',
  description:
    'Tests of the reply, of inner state and of steps seen. All must hold; of a list of maps, one must.',
});

/** A `when` where there is no reply to read. */
export const clientWhen = whenOf({ seen }).meta({
  id: 'client-when',
  description: 'Tests of inner state and of steps seen. All must hold; of a list of maps, one must.',
});

const wording = map('text, or a `when` with a `text`', {
  when: clientWhen.describe('When this wording wins over the plain ones.'),
  text: text(2000).describe('What is said then.'),
});

const SPEECH = 'text of at most 2000 characters or a list of ways of saying it';
export const speech = z
  .union([text(2000), someOf('ways of saying it', z.union([text(2000), wording], { error: SPEECH }), 50)], {
    error: SPEECH,
  })
  .meta({
    id: 'speech',
    description:
      "Text, or a list: plain texts are chosen between by the run's seed; one with a `when` wins over them when that holds.",
  });

export const change = z
  .record(id, wholeNumber(LOWEST - HIGHEST, HIGHEST), {
    error: 'a map from inner states to whole numbers, such as `{ trust: +10 }`',
  })
  .meta({
    id: 'change',
    description: 'Whole numbers added to inner states by name; each stays between 0 and 100.',
  });
