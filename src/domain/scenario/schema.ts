import { z } from 'zod';
import { REPLY_LIMIT, SKILLS } from '#domain/scoring/assessment.ts';
import { HIGHEST, LOWEST } from './inner-state.ts';
import { OUTCOMES } from './scenario.ts';
import {
  change,
  clientWhen,
  id,
  list,
  map,
  mood,
  oneOf,
  placeName,
  someDistinct,
  someOf,
  speech,
  stateName,
  text,
  when,
  wholeNumber,
} from './schema-parts.ts';

/** The most steps that one file may hold. */
export const STEP_LIMIT = 6000;

const stateValue = wholeNumber(LOWEST, HIGHEST);
const following = id.describe('The step or ending that follows.');
const reacts = speech.optional().describe('Said first, before what the next step says.');
const says = speech.describe('What the client says here.');
const thinks = speech
  .optional()
  .describe('What the client thinks but does not say. Seen only in the debrief.');

const branch = map('a branch, with `to` and, but for the last, `when`', {
  when: when.optional().describe('When this branch is taken. The last branch has no `when`: it always fits.'),
  change: change.optional().describe('What this reply does to inner state, such as `{ trust: +10 }`.'),
  reacts,
  to: following,
}).meta({ id: 'branch', description: 'One way out of a step. The first branch that fits is taken.' });

const AFTER = 'a time from `10s` to `600s`';
const silence = map('what follows a silence, with `after` and `to`', {
  after: z
    .string({ error: AFTER })
    .regex(/^(?:[1-9][0-9]|[1-5][0-9][0-9]|600)s$/, { error: AFTER })
    .describe('How long the trainee stays silent before the client goes on: `10s` to `600s`.'),
  change: change.optional().describe('What the silence does to inner state.'),
  reacts,
  to: following,
}).meta({ id: 'silence', description: 'What the client does when the trainee stays silent.' });

const example = map('an example, with `reply` and `to` or `not`', {
  reply: text(REPLY_LIMIT).describe('What a trainee might type here.'),
  to: id.optional().describe('The step or ending to which this reply must lead.'),
  not: id.optional().describe('The step or ending to which this reply must not lead: a near miss.'),
  given: z
    .object(
      { seen: someDistinct('steps', id, 100).optional().describe('Steps where the client has been before.') },
      { error: 'a map of inner states, such as `{ trust: 60 }`' },
    )
    .catchall(stateValue)
    .optional()
    .describe('Inner state to assume; what is not named here has its start value.'),
}).meta({ id: 'example', description: 'A reply that proves a branch, or stays clear of one.' });

const step = map('a step, with `mood`, `says` and `branches`', {
  mood,
  says,
  thinks,
  goal: text(300).optional().describe('The learning goal of this step, in one line.'),
  hint: text(600).optional().describe('Shown in guided mode before the reply. Never the answer itself.'),
  'worked-example': text(REPLY_LIMIT)
    .optional()
    .describe('One good reply, shown in guided mode or on request.'),
  branches: someOf('branches', branch, 50).describe(
    'Tried from top to bottom; the first that fits is taken. The last has no `when`.',
  ),
  silence: silence.optional(),
  examples: list('examples', example, 100).optional().describe('Replies that show where they lead.'),
}).meta({ id: 'step', description: 'What the client says at one place, and which replies lead where.' });

const ending = map('an ending, with `title`, `outcome`, `mood`, `says` and `afterwards`', {
  title: text(120).describe('The name of this ending.'),
  outcome: oneOf(OUTCOMES).describe('How it ended for the client: open, mixed or closed.'),
  mood,
  says,
  thinks,
  afterwards: text(2000).describe("What happens next in the client's life, in two to four sentences."),
}).meta({ id: 'ending', description: 'A place where the conversation ends.' });

const invariant = map('what must hold, with `at` and `holds`', {
  at: someDistinct('steps and endings', id, STEP_LIMIT).describe('The steps and endings where it must hold.'),
  holds: clientWhen.describe('What must hold whenever the conversation is there.'),
}).meta({
  id: 'invariant',
  description: 'What must hold whenever the conversation is at one of these places.',
});

const turn = z
  .union(
    [
      z.literal('silence'),
      map('a turn with a `reply`', {
        reply: text(REPLY_LIMIT).describe('What the trainee types.'),
        to: id.optional().describe('The step or ending to which it must lead.'),
      }),
    ],
    { error: 'a reply (`reply: …`) or the word `silence`' },
  )
  .meta({
    id: 'turn',
    description: 'A reply, or the word `silence`: the trainee stays silent until the client goes on.',
  });

const transcript = map('a transcript, with `name`, `seed`, `turns` and `ends`', {
  name: text(120).describe('What this conversation shows.'),
  seed: wholeNumber(0, 2 ** 31 - 1).describe('Chooses between wordings: any whole number.'),
  turns: someOf('turns', turn, 1000).describe('What the trainee does, turn by turn.'),
  ends: id.describe('The ending that must be reached.'),
}).meta({ id: 'transcript', description: 'A whole conversation as a test.' });

/** The shape of a scenario file, format 1, with the keys as authors write them. */
export const scenarioFile = map('a scenario, beginning with `format: 1`', {
  format: z.literal(1, { error: '`1`' }).describe('The version of this format: 1.'),
  id: id.describe('The name of this scenario in links and in `next`: lower-case words joined by hyphens.'),
  title: text(120).describe('The title in the list of scenarios.'),
  about: text(1000).describe('Two or three plain lines for the list of scenarios.'),
  client: map('the client, with `name` and `pronouns`', {
    name: text(60).describe("The client's name."),
    pronouns: text(40).describe("The client's pronouns, such as she/her."),
  }).describe('The simulated person.'),
  portrait: map('the portrait, with `figure` and `visibility`', {
    figure: id.describe('Which portrait is drawn.'),
    visibility: id.describe('The inner state that brings the client into view.'),
  }).describe('How the client is shown.'),
  'content-notes': list('words', text(60), 20)
    .optional()
    .describe('What somebody may want to know before starting, such as depression.'),
  trains: someDistinct('skills', oneOf(SKILLS), SKILLS.length).describe(
    'The skills that this scenario trains.',
  ),
  minutes: wholeNumber(1, 120).describe('How long a run takes, in minutes: 1 to 120.'),
  state: z
    .record(
      stateName,
      map('a map with its `start`', { start: stateValue.describe('The number at the start: 0 to 100.') }),
      { error: 'a map of inner states, such as `trust: { start: 20 }`' },
    )
    .describe("The client's inner state: whole numbers from 0 to 100, by names of your own."),
  start: id.describe('The step where the conversation begins.'),
  limit: map('the limit, with `turns` and `to`', {
    turns: wholeNumber(1, 1000).describe('How many replies and silences there can be.'),
    to: id.describe('The ending to which the run goes then.'),
  }).describe('Ends a run that has not ended by then.'),
  next: map('the next scenario, with `scenario` and `carries`', {
    scenario: id.describe('The id of the next scenario.'),
    carries: someDistinct('inner states', id, 100).describe('The inner states that it takes over.'),
  })
    .optional()
    .describe('The scenario that goes on where this one ends.'),
  steps: z
    .record(placeName, step, { error: 'a map of steps' })
    .meta({ maxProperties: STEP_LIMIT })
    .describe('The steps, by names of your own: lower-case words joined by hyphens.'),
  endings: z
    .record(placeName, ending, { error: 'a map of endings' })
    .describe('The endings, by names of your own that no step has.'),
  invariants: list('invariants', invariant, 1000).optional().describe('What must hold at certain places.'),
  transcripts: list('transcripts', transcript, 1000).optional().describe('Whole conversations as tests.'),
}).meta({ title: 'Attune scenario', description: 'A scenario of Attune, format 1.' });

/** What a scenario file holds once its shape is known to be right. */
export type ScenarioFile = z.output<typeof scenarioFile>;
