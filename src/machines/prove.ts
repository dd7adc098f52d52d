import { initialTransition, transition } from 'xstate';
import { branchTaken } from '#domain/scenario/conditions.ts';
import type { Example, Scenario, Step, Transcript } from '#domain/scenario/scenario.ts';
import { spoken } from '#domain/scenario/speech.ts';
import type { Assessment, Exchange, NotScored, Utterance } from '#domain/scoring/assessment.ts';
import { momentOf } from '#machines/moment.ts';
import { compileScenario, type ScenarioSnapshot, type Way } from '#machines/scenario-machine.ts';

export type Assess = (exchange: Exchange) => Assessment | NotScored;

/** Where a reply led, and what the scorer made of it. */
export interface Led {
  readonly step: string;
  readonly reply: string;
  readonly coded: Assessment | NotScored;
  /** The branch taken by its index; -1 where the reply could not be coded. */
  readonly branch: number;
  readonly to: string | undefined;
}

export type Failure =
  | (Led & { readonly kind: 'example'; readonly example: Example })
  | (Led & {
      readonly kind: 'turn';
      readonly transcript: string;
      readonly turn: number;
      readonly expected: string;
    })
  | { readonly kind: 'silence'; readonly transcript: string; readonly turn: number; readonly step: string }
  | {
      readonly kind: 'ending';
      readonly transcript: string;
      readonly turn: number;
      readonly reached: string;
      readonly expected: string;
    }
  | { readonly kind: 'invariant'; readonly transcript: string; readonly at: string; readonly state: string };

export interface Proof {
  readonly examples: number;
  readonly transcripts: number;
  readonly failures: readonly Failure[];
  /** Branches that no example takes, and endings that no transcript reaches. */
  readonly unproven: readonly { readonly step: string; readonly way?: Way }[];
}

/**
 * Plays every example and transcript of a scenario with a scorer. An example is said in answer to the first
 * wording that its step has for the state it is given at.
 */
export function prove(scenario: Scenario, assess: Assess): Proof {
  const examples = Object.entries(scenario.steps).flatMap(([id, step]) =>
    step.examples.map((example) => ({ example, led: tryExample(scenario, id, step, example, assess) })),
  );
  const played = scenario.transcripts.map((transcript) => playTranscript(scenario, transcript, assess));
  const taken = new Set(
    examples.filter(({ example }) => example.to).map(({ led }) => `${led.step} ${led.branch}`),
  );
  const reached = new Set(played.map((each) => each.reached));
  return {
    examples: examples.length,
    transcripts: played.length,
    failures: [
      ...examples
        .filter(({ example, led }) => !keepsItsWord(example, led))
        .map(({ example, led }) => ({ kind: 'example' as const, example, ...led })),
      ...played.flatMap((each) => each.failures),
    ],
    unproven: [
      ...Object.entries(scenario.steps).flatMap(([step, { branches }]) =>
        [...branches.keys()].filter((way) => !taken.has(`${step} ${way}`)).map((way) => ({ step, way })),
      ),
      ...Object.keys(scenario.endings)
        .filter((ending) => !reached.has(ending))
        .map((step) => ({ step })),
    ],
  };
}

function keepsItsWord({ to, not }: Example, led: Led): boolean {
  return led.branch >= 0 && (to === undefined || led.to === to) && (not === undefined || led.to !== not);
}

function tryExample(
  scenario: Scenario,
  id: string,
  step: Step,
  { reply, given }: Example,
  assess: Assess,
): Led {
  const occasion = {
    state: { ...scenario.state, ...given.state },
    seen: (each: string) => given.seen.includes(each),
  };
  const client = spoken(firstWordings(step.says), occasion, 0, id);
  const coded = assess({ client, response: reply });
  if ('notScored' in coded) return { step: id, reply, coded, branch: -1, to: undefined };
  const branch = branchTaken(step.branches, { ...occasion, assessment: coded });
  return { step: id, reply, coded, branch, to: step.branches[branch]?.to };
}

/** The wordings without those that only chance would choose instead of the first. */
function firstWordings(speech: Step['says']): Step['says'] {
  const first = speech.find((wording) => !wording.when);
  return speech.filter((wording) => wording.when || wording === first);
}

interface Played {
  readonly reached: string;
  readonly failures: readonly Failure[];
}

function playTranscript(scenario: Scenario, transcript: Transcript, assess: Assess): Played {
  const machine = compileScenario(scenario);
  const { name, seed, ends } = transcript;
  const earlier: Utterance[] = [];
  const failures: Failure[] = [];
  let [snapshot]: [ScenarioSnapshot, ...unknown[]] = initialTransition(machine, scenario.state);
  for (const [index, turn] of transcript.turns.entries()) {
    const step = String(snapshot.value);
    const where = { transcript: name, turn: index + 1 };
    if (snapshot.status === 'done') break;
    const { reaction, says } = momentOf(scenario, snapshot, seed);
    const client = reaction ? `${reaction} ${says}` : says;
    const before = earlier.slice();
    earlier.push({ by: 'client', text: client });
    if ('silence' in turn) {
      if (!scenario.steps[step]?.silence)
        return { reached: step, failures: [...failures, { kind: 'silence', ...where, step }] };
      [snapshot] = transition(machine, snapshot, { type: 'silence.kept' });
    } else {
      const coded = assess({ client, response: turn.reply, earlier: before });
      earlier.push({ by: 'trainee', text: turn.reply });
      const led = { step, reply: turn.reply, coded, branch: -1, to: undefined };
      const expected = turn.to ?? 'somewhere';
      if ('notScored' in coded)
        return { reached: step, failures: [...failures, { kind: 'turn', ...where, ...led, expected }] };
      [snapshot] = transition(machine, snapshot, { type: 'reply.assessed', assessment: coded });
      const to = String(snapshot.value);
      const way = snapshot.context.taken?.way;
      if (turn.to !== undefined && turn.to !== to) {
        failures.push({
          kind: 'turn',
          ...where,
          ...led,
          branch: typeof way === 'number' ? way : -1,
          to,
          expected,
        });
      }
    }
  }
  const reached = String(snapshot.value);
  if (reached !== ends)
    failures.push({
      kind: 'ending',
      transcript: name,
      turn: transcript.turns.length,
      reached,
      expected: ends,
    });
  return { reached, failures };
}
