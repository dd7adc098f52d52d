import { initialTransition, transition } from 'xstate';
import { fits } from '#domain/scenario/conditions.ts';
import type { Invariant, Scenario, Transcript } from '#domain/scenario/scenario.ts';
import { type Utterance, utterancesOf } from '#domain/scoring/assessment.ts';
import { statementAt } from '#machines/moment.ts';
import type { Assess, Failure } from '#machines/proof.ts';
import { circumstances, type ScenarioMachine, type ScenarioSnapshot } from '#machines/scenario-machine.ts';

/** What came of a transcript. */
export interface Played {
  /** The steps and endings that it came to, in order, from the scenario's start on. */
  readonly places: readonly string[];
  /** Empty where the transcript holds. */
  readonly failures: readonly Failure[];
}

/**
 * Plays a transcript from the scenario's own start, up to its last turn or the first that cannot be played.
 *
 * @param machine the scenario, compiled
 */
export function playTranscript(
  scenario: Scenario,
  machine: ScenarioMachine,
  script: Transcript,
  assess: Assess,
): Played {
  const transcript = script.name;
  const failures: Failure[] = [];
  const earlier: Utterance[] = [];
  let [snapshot] = initialTransition(machine, scenario.state);
  const places = [String(snapshot.value)];
  for (const [index, line] of script.turns.entries()) {
    const turn = index + 1;
    const step = String(snapshot.value);
    if (snapshot.status === 'done') {
      failures.push({ kind: 'over', transcript, turn, ending: step });
      break;
    }
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
    places.push(String(snapshot.value));
    failures.push(
      ...broken(scenario.invariants, snapshot).map((at) => ({
        kind: 'invariant' as const,
        at,
        after: { transcript, turn },
      })),
    );
  }
  const reached = String(snapshot.value);
  if (reached !== script.ends) failures.push({ kind: 'ending', transcript, reached, expected: script.ends });
  return { places, failures };
}

/** The place that the conversation is at, once for each invariant that it breaks there. */
export function broken(invariants: readonly Invariant[], { value, context }: ScenarioSnapshot): string[] {
  const at = String(value);
  return invariants
    .filter((each) => each.at.includes(at) && !fits(each.holds, circumstances(context, at)))
    .map(() => at);
}
