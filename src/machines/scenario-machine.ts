import { assign, type SnapshotFrom, setup } from 'xstate';
import { type Circumstances, fits } from '#domain/scenario/conditions.ts';
import { changed } from '#domain/scenario/inner-state.ts';
import type { Change, InnerState, Scenario, Step, When } from '#domain/scenario/scenario.ts';
import type { Assessment } from '#domain/scoring/assessment.ts';

/** Which way out of a step was taken: a branch by its index, or the step's silence. */
export type Way = number | 'silence';

/** How the conversation came to where it is. */
export interface Taken {
  readonly from: string;
  readonly way: Way;
}

export interface ScenarioContext {
  readonly state: InnerState;
  /** How often the client has been at each place, the present visit included. */
  readonly visits: Readonly<Record<string, number>>;
  /** Replies and silences so far. */
  readonly turns: number;
  /** Absent at the start. */
  readonly taken?: Taken;
}

export type ScenarioEvent = { type: 'reply.assessed'; assessment: Assessment } | { type: 'silence.kept' };

interface Departure extends Taken {
  readonly change: Change;
  readonly to: string;
}

/** What a condition may read while the client is at this place. */
export function circumstances(context: ScenarioContext, at: string, assessment?: Assessment): Circumstances {
  return {
    state: context.state,
    seen: (step) => (context.visits[step] ?? 0) > (step === at ? 1 : 0),
    ...(assessment && { assessment }),
  };
}

function visited(visits: ScenarioContext['visits'], place: string): ScenarioContext['visits'] {
  return { ...visits, [place]: (visits[place] ?? 0) + 1 };
}

function unvisited(visits: ScenarioContext['visits'], place: string): ScenarioContext['visits'] {
  const { [place]: times = 0, ...others } = visits;
  return times > 1 ? { ...others, [place]: times - 1 } : others;
}

const base = setup({
  types: { context: {} as ScenarioContext, events: {} as ScenarioEvent, input: {} as InnerState },
  guards: {
    fits: ({ context, event }, { at, when }: { at: string; when: When }) =>
      event.type === 'reply.assessed' && fits(when, circumstances(context, at, event.assessment)),
    isSpent: ({ context }, { turns }: { turns: number }) => context.turns >= turns,
  },
  actions: {
    move: assign(({ context }, { from, way, change, to }: Departure) => ({
      state: changed(context.state, change),
      visits: visited(context.visits, to),
      turns: context.turns + 1,
      taken: { from, way },
    })),
    giveWay: assign(({ context }, { at, to }: { at: string; to: string }) => ({
      visits: visited(unvisited(context.visits, at), to),
    })),
  },
});

/**
 * The scenario as a machine: a state for each step, a final state for each ending.
 *
 * Pure: its input is the inner state at the start (integers 0 to 100, those declared by the scenario), and
 * `transition()` is all it takes to play it. A branch's guard reads the inner state before its change. When
 * the scenario's limit of turns is spent, the step arrived at gives way to the limit's ending, and counts as
 * no visit.
 */
export function compileScenario(scenario: Scenario) {
  const { start, limit } = scenario;
  const leave = (from: string, way: Way, { to, change }: { to: string; change: Change }) => ({
    target: to,
    actions: { type: 'move' as const, params: { from, way, change, to } },
  });
  const stateOf = ([at, step]: [string, Step]) => [
    at,
    {
      always: {
        guard: { type: 'isSpent' as const, params: { turns: limit.turns } },
        target: limit.to,
        actions: { type: 'giveWay' as const, params: { at, to: limit.to } },
      },
      on: {
        'reply.assessed': step.branches.map((branch, index) => ({
          guard: { type: 'fits' as const, params: { at, when: branch.when } },
          ...leave(at, index, branch),
        })),
        ...(step.silence && { 'silence.kept': leave(at, 'silence', step.silence) }),
      },
    },
  ];
  return base.createMachine({
    id: 'scenario',
    context: ({ input }) => ({ state: input, visits: { [start]: 1 }, turns: 0 }),
    initial: start,
    states: Object.fromEntries([
      ...Object.entries(scenario.steps).map(stateOf),
      ...Object.keys(scenario.endings).map((ending) => [ending, { type: 'final' as const }]),
    ]),
  });
}

export type ScenarioMachine = ReturnType<typeof compileScenario>;
export type ScenarioSnapshot = SnapshotFrom<ScenarioMachine>;
