import { initialTransition, transition } from 'xstate';
import { branchTaken, fits } from '#domain/scenario/conditions.ts';
import type {
  Branch,
  Example,
  Invariant,
  Scenario,
  Speech,
  Step,
  Transcript,
} from '#domain/scenario/scenario.ts';
import { spoken } from '#domain/scenario/speech.ts';
import {
  type Assessment,
  type Exchange,
  type NotScored,
  type Utterance,
  utterancesOf,
} from '#domain/scoring/assessment.ts';
import { statementAt } from '#machines/moment.ts';
import {
  circumstances,
  compileScenario,
  type ScenarioMachine,
  type ScenarioSnapshot,
} from '#machines/scenario-machine.ts';

export type Assess = (exchange: Exchange) => Assessment | NotScored;

/** A reply that was tried: at which step, what the scorer made of it, and where it led. */
export interface Tried {
  readonly step: string;
  readonly reply: string;
  readonly coded: Assessment | NotScored;
  /** The index of the branch taken and where it leads; absent where the reply could not be coded. */
  readonly taken?: { readonly branch: number; readonly to: string };
}

/** Something that a scenario says of itself and that does not hold. */
export type Failure =
  | { readonly kind: 'example'; readonly example: Example; readonly tried: Tried }
  | {
      readonly kind: 'turn';
      readonly transcript: string;
      readonly turn: number;
      readonly expected: string;
      readonly tried: Tried;
    }
  | { readonly kind: 'no-silence'; readonly transcript: string; readonly turn: number; readonly step: string }
  | {
      readonly kind: 'ending';
      readonly transcript: string;
      readonly reached: string;
      readonly expected: string;
    }
  | { readonly kind: 'invariant'; readonly transcript: string; readonly turn: number; readonly at: string };

/** What of a scenario no example or transcript has shown to happen. */
export type Unproven =
  | { readonly kind: 'branch'; readonly step: string; readonly branch: number }
  /** No example looks as if it led there and does not. */
  | { readonly kind: 'near-miss'; readonly step: string; readonly to: string }
  | { readonly kind: 'ending'; readonly ending: string };

export interface Proof {
  readonly examples: number;
  readonly transcripts: number;
  readonly failures: readonly Failure[];
  readonly unproven: readonly Unproven[];
}

/**
 * Plays every example and transcript of a scenario with a scorer. An example answers the first wording that its
 * step has for the inner state it is given at; a transcript is a run from the scenario's own start.
 */
export function prove(scenario: Scenario, assess: Assess): Proof {
  const machine = compileScenario(scenario);
  const examples = Object.entries(scenario.steps).flatMap(([id, step]) =>
    step.examples.map((example) => ({ example, tried: tryExample(scenario, id, step, example, assess) })),
  );
  const played = scenario.transcripts.map((transcript) => play(scenario, machine, transcript, assess));
  const takenBranches = new Set(
    examples.flatMap(({ example, tried }) =>
      example.to && tried.taken ? [`${tried.step} ${tried.taken.branch}`] : [],
    ),
  );
  const reached = new Set(played.map((each) => each.reached));
  return {
    examples: examples.length,
    transcripts: played.length,
    failures: [
      ...examples
        .filter(({ example, tried }) => !holdsOf(example, tried))
        .map((each) => ({ kind: 'example' as const, ...each })),
      ...played.flatMap((each) => each.failures),
    ],
    unproven: [
      ...Object.entries(scenario.steps).flatMap(([step, { branches }]) =>
        [...branches.keys()]
          .filter((branch) => !takenBranches.has(`${step} ${branch}`))
          .map((branch) => ({ kind: 'branch' as const, step, branch })),
      ),
      ...Object.entries(scenario.steps).flatMap(([step, { branches, examples }]) =>
        [...new Set(branches.filter(isConditional).map((branch) => branch.to))]
          .filter((to) => !examples.some((example) => example.not === to))
          .map((to) => ({ kind: 'near-miss' as const, step, to })),
      ),
      ...Object.keys(scenario.endings)
        .filter((ending) => !reached.has(ending))
        .map((ending) => ({ kind: 'ending' as const, ending })),
    ],
  };
}

function isConditional({ when }: Branch): boolean {
  return when.every((tests) => tests.length > 0);
}

function holdsOf({ to, not }: Example, { taken }: Tried): boolean {
  return (
    taken !== undefined && (to === undefined || taken.to === to) && (not === undefined || taken.to !== not)
  );
}

function tryExample(
  scenario: Scenario,
  id: string,
  step: Step,
  { reply, given }: Example,
  assess: Assess,
): Tried {
  const occasion = {
    state: { ...scenario.state, ...given.state },
    seen: (each: string) => given.seen.includes(each),
  };
  const coded = assess({ client: spoken(firstWordings(step.says), occasion, 0, id), reply });
  if ('notScored' in coded) return { step: id, reply, coded };
  const branch = branchTaken(step.branches, { ...occasion, assessment: coded });
  return { step: id, reply, coded, taken: { branch, to: step.branches[branch]?.to ?? '' } };
}

/** The wordings without those that only chance would choose instead of the first. */
function firstWordings(speech: Speech): Speech {
  const first = speech.find((wording) => !wording.when);
  return speech.filter((wording) => wording.when || wording === first);
}

interface Played {
  readonly reached: string;
  readonly failures: readonly Failure[];
}

function play(scenario: Scenario, machine: ScenarioMachine, script: Transcript, assess: Assess): Played {
  const transcript = script.name;
  const failures: Failure[] = [];
  const earlier: Utterance[] = [];
  let [snapshot] = initialTransition(machine, scenario.state);
  for (const [index, line] of script.turns.entries()) {
    if (snapshot.status === 'done') break;
    const turn = index + 1;
    const step = String(snapshot.value);
    const client = statementAt(scenario, snapshot, script.seed);
    if ('silence' in line) {
      if (!scenario.steps[step]?.silence) {
        failures.push({ kind: 'no-silence', transcript, turn, step });
        break;
      }
      [snapshot] = transition(machine, snapshot, { type: 'silence.kept' });
      earlier.push(...utterancesOf(client));
    } else {
      const { reply } = line;
      const coded = assess({ client, reply, earlier: [...earlier] });
      const expected = line.to ?? script.ends;
      if ('notScored' in coded) {
        failures.push({ kind: 'turn', transcript, turn, expected, tried: { step, reply, coded } });
        break;
      }
      [snapshot] = transition(machine, snapshot, { type: 'reply.assessed', assessment: coded });
      earlier.push(...utterancesOf(client, reply));
      const to = String(snapshot.value);
      const way = snapshot.context.taken?.way;
      if (line.to !== undefined && line.to !== to && typeof way === 'number') {
        failures.push({
          kind: 'turn',
          transcript,
          turn,
          expected,
          tried: { step, reply, coded, taken: { branch: way, to } },
        });
      }
    }
    failures.push(
      ...broken(scenario.invariants, snapshot).map((at) => ({
        kind: 'invariant' as const,
        transcript,
        turn,
        at,
      })),
    );
  }
  const reached = String(snapshot.value);
  if (reached !== script.ends) failures.push({ kind: 'ending', transcript, reached, expected: script.ends });
  return { reached, failures };
}

/** The place that the conversation is at, once for each invariant that it breaks there. */
function broken(invariants: readonly Invariant[], { value, context }: ScenarioSnapshot): string[] {
  const at = String(value);
  return invariants
    .filter((each) => each.at.includes(at) && !fits(each.holds, circumstances(context, at)))
    .map(() => at);
}
