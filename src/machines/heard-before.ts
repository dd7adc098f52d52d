import { type RunLog, turnsOf } from '#domain/run/log.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { type Utterance, utterancesOf } from '#domain/scoring/assessment.ts';
import { statementAt } from '#machines/moment.ts';
import type { ScenarioSnapshot } from '#machines/scenario-machine.ts';

/**
 * The conversation so far as it was heard, oldest first, without the statement that is being answered.
 *
 * @param run its snapshots are those at the start and after each turn that counts
 */
export function heardBefore({
  scenario,
  snapshots,
  log,
}: {
  readonly scenario: Scenario;
  readonly snapshots: readonly ScenarioSnapshot[];
  readonly log: RunLog;
}): Utterance[] {
  return turnsOf(log.entries).flatMap(({ move }, index) => {
    const snapshot = snapshots[index];
    if (!snapshot) return [];
    const client = statementAt(scenario, snapshot, log.seed);
    return move.kind === 'reply' ? utterancesOf(client, move.text) : utterancesOf(client);
  });
}
