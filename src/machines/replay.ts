import { initialTransition, transition } from 'xstate';
import { type RunLog, turnsOf } from '#domain/run/log.ts';
import type { ScenarioEvent, ScenarioMachine, ScenarioSnapshot } from '#machines/scenario-machine.ts';

/** A log that does not belong to the scenario it names. The message names the turn. */
export class ReplayError extends Error {}

/**
 * Plays the turns of a log that count, with their stored assessments, through the scenario's machine.
 *
 * @returns the snapshot at the start and the one after each turn: one more than there are turns
 * @throws ReplayError where a turn was given at another step, or took another branch, than the machine says
 */
export function replay(machine: ScenarioMachine, log: RunLog): [ScenarioSnapshot, ...ScenarioSnapshot[]] {
  const [first] = initialTransition(machine, log.begins);
  const snapshots: [ScenarioSnapshot, ...ScenarioSnapshot[]] = [first];
  let current = first;
  for (const { number, move } of turnsOf(log.entries)) {
    const expected = move.kind === 'reply' ? move.branch : 'silence';
    const event: ScenarioEvent =
      move.kind === 'reply'
        ? { type: 'reply.assessed', assessment: move.assessment }
        : { type: 'silence.kept' };
    const [next] = transition(machine, current, event);
    const { taken } = next.context;
    if (next.context.turns !== number || taken?.from !== move.step || taken.way !== expected) {
      throw new ReplayError(`Turn ${number} of this run does not fit the scenario it names.`);
    }
    snapshots.push(next);
    current = next;
  }
  return snapshots;
}
