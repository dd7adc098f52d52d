import type { Ending, InnerState, Mood, Scenario, Step } from '#domain/scenario/scenario.ts';
import { spoken } from '#domain/scenario/speech.ts';
import { circumstances, type ScenarioSnapshot, type Taken } from '#machines/scenario-machine.ts';

/** Where a conversation is, as it can be shown. */
export interface Moment {
  /** The id of the step or ending. */
  readonly at: string;
  readonly mood: Mood;
  /** What the client says first, in answer to what led here. */
  readonly reaction?: string;
  readonly says: string;
  /** What the client would not say aloud; for the debrief alone. */
  readonly thinks: string;
  readonly state: InnerState;
  /** 0 to 100: how far the client has come into view. */
  readonly visibility: number;
  /** Replies and silences so far. */
  readonly turns: number;
  readonly step?: Step;
  readonly ending?: Ending;
}

/** What is to be seen and heard at a snapshot of the scenario's machine; wordings depend on the run's seed. */
export function momentOf(scenario: Scenario, snapshot: ScenarioSnapshot, seed: number): Moment {
  const at = String(snapshot.value);
  const { context } = snapshot;
  const step = scenario.steps[at];
  const ending = scenario.endings[at];
  const place = step ?? ending;
  if (!place) throw new Error(`The scenario “${scenario.id}” has no place “${at}”.`);
  const occasion = circumstances(context, at);
  const key = `${at} ${context.visits[at] ?? 0}`;
  const reacts = context.taken && wayOut(scenario, context.taken)?.reacts;
  return {
    at,
    mood: place.mood,
    ...(reacts && { reaction: spoken(reacts, occasion, seed, `${key} reacts`) }),
    says: spoken(place.says, occasion, seed, `${key} says`),
    thinks: spoken(place.thinks, occasion, seed, `${key} thinks`),
    state: context.state,
    visibility: context.state[scenario.portrait.visibility] ?? 0,
    turns: context.turns,
    ...(step && { step }),
    ...(ending && { ending }),
  };
}

/** What the client says at a moment: her reaction, where there is one, and what she goes on with. */
export function partsOf({ reaction, says }: Pick<Moment, 'reaction' | 'says'>): string[] {
  return reaction ? [reaction, says] : [says];
}

/** All that the client says at a snapshot, as one text: what a reply answers. */
export function statementAt(scenario: Scenario, snapshot: ScenarioSnapshot, seed: number): string {
  return partsOf(momentOf(scenario, snapshot, seed)).join(' ');
}

function wayOut(scenario: Scenario, { from, way }: Taken) {
  const step = scenario.steps[from];
  return way === 'silence' ? step?.silence : step?.branches[way];
}
