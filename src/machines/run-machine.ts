import { assertEvent, assign, fromPromise, not, type SnapshotFrom, setup, transition } from 'xstate';
import type { Entry, Kept, Move, RunLog } from '#domain/run/log.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { type Assessment, type Exchange, type Heard, REPLY_LIMIT } from '#domain/scoring/assessment.ts';
import { heardBefore } from '#machines/heard-before.ts';
import { statementAt } from '#machines/moment.ts';
import { replay } from '#machines/replay.ts';
import type { ScenarioEvent, ScenarioMachine, ScenarioSnapshot } from '#machines/scenario-machine.ts';

/** Why a reply that was sent is still in the box. */
export type Refusal = 'empty' | 'too-long' | 'language' | 'own-danger' | 'no-answer';

export interface RunInput {
  readonly scenario: Scenario;
  readonly machine: ScenarioMachine;
  readonly log: RunLog;
  readonly draft: string;
  /** Whether the client may respond to silence. */
  readonly silenceAllowed: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface RunContext extends RunInput {
  /** The scenario's machine, at the start and after each turn that counts. */
  readonly snapshots: readonly [ScenarioSnapshot, ...ScenarioSnapshot[]];
  readonly refusal?: Refusal | undefined;
  readonly pageShown: boolean;
  /** How long the trainee has kept silent at this statement, in seconds. */
  readonly silentFor: number;
  /** What became of the last attempt to keep the run or its draft. */
  readonly kept?: Kept | undefined;
  /** The number of entries at the last attempt to keep the log. */
  readonly triedAt: number;
}

export type RunEvent =
  | { type: 'statement.shown' }
  | { type: 'draft.changed'; text: string }
  | { type: 'reply.sent' }
  | { type: 'reply.taken-back'; turn: number }
  | { type: 'silence.allowed'; allowed: boolean }
  | { type: 'page.shown' }
  | { type: 'page.hidden' }
  | { type: 'keeping.ended'; kept: Kept };

type Answer = { readonly assessment: Assessment } | { readonly silence: true };

/** The snapshot that the conversation is at. */
export function current({ snapshots }: Pick<RunContext, 'snapshots'>): ScenarioSnapshot {
  return snapshots[snapshots.length - 1] ?? snapshots[0];
}

const stepAt = (context: RunContext) => context.scenario.steps[String(current(context).value)];

function exchangeOf(context: RunContext): Exchange {
  return {
    client: statementAt(context.scenario, current(context), context.log.seed),
    reply: context.draft,
    earlier: heardBefore(context),
  };
}

function withEntry(log: RunLog, entry: Entry): RunLog {
  return { ...log, entries: [...log.entries, entry] };
}

function answered(context: RunContext, answer: Answer): Partial<RunContext> {
  const before = current(context);
  const event: ScenarioEvent =
    'silence' in answer
      ? { type: 'silence.kept' }
      : { type: 'reply.assessed', assessment: answer.assessment };
  const [after] = transition(context.machine, before, event);
  const step = String(before.value);
  const time = context.now();
  const move: Move =
    'silence' in answer
      ? { kind: 'silence', step, time }
      : {
          kind: 'reply',
          step,
          text: context.draft,
          assessment: answer.assessment,
          branch: branchBetween(before, after),
          time,
        };
  return {
    log: withEntry(context.log, move),
    snapshots: [...context.snapshots, after],
    draft: move.kind === 'reply' ? '' : context.draft,
    refusal: undefined,
    silentFor: 0,
  };
}

function branchBetween(before: ScenarioSnapshot, after: ScenarioSnapshot): number {
  const { taken, turns } = after.context;
  if (turns === before.context.turns || typeof taken?.way !== 'number') {
    throw new Error(`The step “${String(before.value)}” has no branch for this reply.`);
  }
  return taken.way;
}

/** Whether this tab may no longer write the run: another has taken it over, or deleted it. */
export function isElsewhere(kept: Kept | undefined): boolean {
  return kept === 'held-elsewhere' || kept === 'gone';
}

const unsupplied = () => Promise.reject(new Error('This effect must be supplied.'));

/**
 * One playing of a scenario. The conversation goes `speaking → listening → assessing → speaking …` until it is
 * `over`; beside it `keeping` writes the log whenever it has grown. Effects are supplied with `.provide`:
 *
 * - `assess` codes an exchange; it rejects where scoring gave no answer, and the reply stays in the box.
 * - `keepLog` keeps the log on the device; it never rejects.
 * - `keepDraft` (action) keeps the draft, and sends `keeping.ended` where the device refused.
 */
export const runMachine = setup({
  types: { context: {} as RunContext, input: {} as RunInput, events: {} as RunEvent },
  actors: {
    assess: fromPromise<Heard, Exchange>(unsupplied),
    keepLog: fromPromise<Kept, { log: RunLog; over: boolean; draft: string }>(unsupplied),
  },
  actions: {
    keepDraft: () => {},
    setDraft: assign(({ event }) => {
      assertEvent(event, 'draft.changed');
      return { draft: event.text, refusal: undefined };
    }),
    // Once another tab has the run, or it is gone, no earlier write that ends late says otherwise.
    setKept: assign(({ context }, { kept }: { kept: Kept }) => ({
      kept: isElsewhere(context.kept) ? context.kept : kept,
    })),
    refuse: assign((_, { refusal }: { refusal: Refusal }) => ({ refusal })),
    takeBack: assign(({ context, event }) => {
      assertEvent(event, 'reply.taken-back');
      const log = withEntry(context.log, { kind: 'taken back', turn: event.turn, time: context.now() });
      return { log, snapshots: replay(context.machine, log), refusal: undefined, silentFor: 0 };
    }),
    count: assign(({ context }) => ({ silentFor: context.silentFor + 1 })),
  },
  guards: {
    isOver: ({ context }) => current(context).status === 'done',
    isElsewhere: ({ context }) => isElsewhere(context.kept),
    isEmpty: ({ context }) => context.draft.trim() === '',
    isTooLong: ({ context }) => context.draft.length > REPLY_LIMIT,
    mayTakeBack: ({ context, event }) => {
      assertEvent(event, 'reply.taken-back');
      if (isElsewhere(context.kept)) return false;
      return context.log.mode !== 'unaided' && event.turn >= 1 && event.turn < context.snapshots.length;
    },
    clockRuns: ({ context }) =>
      !isElsewhere(context.kept) &&
      context.silenceAllowed &&
      context.pageShown &&
      context.draft === '' &&
      stepAt(context)?.silence !== undefined,
    silenceIsDue: ({ context }) => context.silentFor >= (stepAt(context)?.silence?.after ?? Infinity),
    isUnkept: ({ context }) => context.log.entries.length !== context.triedAt,
  },
}).createMachine({
  id: 'run',
  context: ({ input }) => ({
    ...input,
    snapshots: replay(input.machine, input.log),
    pageShown: true,
    silentFor: 0,
    triedAt: -1,
  }),
  type: 'parallel',
  on: {
    'silence.allowed': { actions: assign(({ event }) => ({ silenceAllowed: event.allowed })) },
    'page.shown': { actions: assign({ pageShown: true }) },
    'page.hidden': { actions: assign({ pageShown: false }) },
    'keeping.ended': { actions: { type: 'setKept', params: ({ event }) => event } },
  },
  states: {
    conversation: {
      initial: 'talking',
      states: {
        talking: {
          initial: 'speaking',
          on: {
            'draft.changed': { actions: ['setDraft', 'keepDraft'] },
            'reply.sent': [
              { guard: 'isOver' },
              { guard: 'isElsewhere' },
              { guard: 'isEmpty', actions: { type: 'refuse', params: { refusal: 'empty' } } },
              { guard: 'isTooLong', actions: { type: 'refuse', params: { refusal: 'too-long' } } },
              { target: 'assessing' },
            ],
            'reply.taken-back': { guard: 'mayTakeBack', target: '.listening', actions: 'takeBack' },
          },
          states: {
            speaking: {
              on: {
                'statement.shown': [{ guard: 'isOver', target: 'over' }, { target: 'listening' }],
                // A second press of Enter while the client has just begun to answer.
                'reply.sent': { guard: 'isEmpty' },
              },
            },
            listening: {
              initial: 'standing',
              states: {
                standing: { always: { guard: 'clockRuns', target: 'running' } },
                running: {
                  always: [
                    {
                      guard: 'silenceIsDue',
                      target: '#run.conversation.talking.speaking',
                      actions: assign(({ context }) => answered(context, { silence: true })),
                    },
                    { guard: not('clockRuns'), target: 'standing' },
                  ],
                  after: { 1000: { target: 'running', reenter: true, actions: 'count' } },
                },
              },
            },
            over: {},
          },
        },
        assessing: {
          entry: assign({ refusal: undefined }),
          invoke: {
            src: 'assess',
            input: ({ context }) => exchangeOf(context),
            onDone: [
              // A turn that this tab cannot keep would be seen here and exist nowhere.
              { guard: 'isElsewhere', target: 'talking.listening' },
              {
                guard: ({ event }) => 'notScored' in event.output,
                target: 'talking.listening',
                actions: assign(({ event }) =>
                  'notScored' in event.output ? { refusal: event.output.notScored } : {},
                ),
              },
              {
                target: 'talking',
                actions: assign(({ context, event }) =>
                  'notScored' in event.output ? {} : answered(context, { assessment: event.output }),
                ),
              },
            ],
            onError: {
              target: 'talking.listening',
              actions: { type: 'refuse', params: { refusal: 'no-answer' } },
            },
          },
        },
      },
    },
    keeping: {
      initial: 'idle',
      states: {
        idle: { always: { guard: 'isUnkept', target: 'writing' } },
        writing: {
          entry: assign(({ context }) => ({ triedAt: context.log.entries.length })),
          invoke: {
            src: 'keepLog',
            input: ({ context }) => ({
              log: context.log,
              over: current(context).status === 'done',
              draft: context.draft,
            }),
            onDone: [
              {
                guard: ({ event }) => event.output === 'full' || event.output === 'blocked',
                target: 'refused',
                actions: { type: 'setKept', params: ({ event }) => ({ kept: event.output }) },
              },
              {
                target: 'idle',
                actions: { type: 'setKept', params: ({ event }) => ({ kept: event.output }) },
              },
            ],
          },
        },
        // There may be room again by the next word.
        refused: {
          always: { guard: 'isUnkept', target: 'writing' },
          on: { 'draft.changed': 'writing', 'page.hidden': 'writing' },
        },
      },
    },
  },
});

export type RunSnapshot = SnapshotFrom<typeof runMachine>;
