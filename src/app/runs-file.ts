import type { RunLog } from '#domain/run/log.ts';
import type { RunsFile } from '#domain/run/runs-file.ts';
import { replay } from '#machines/replay.ts';
import { compileScenario, type ScenarioMachine } from '#machines/scenario-machine.ts';
import { newId } from '#platform/chance.ts';
import { readScenario } from '#platform/scenario-reader.ts';
import type { Session } from './session.ts';
import { loadShipped } from './shelf.ts';

/** The text of a file that holds these runs, but for those whose scenario is no longer to be had. */
export async function exportOf({ store }: Session, runs: readonly RunLog[]): Promise<string> {
  const scenarios: Record<string, string> = {};
  for (const { scenario } of runs) {
    const text = (await store.textOf(scenario.hash)) ?? (await loadShipped(scenario.hash))?.text;
    if (text !== undefined) scenarios[scenario.hash] = text;
  }
  const whole = runs.filter((run) => Object.hasOwn(scenarios, run.scenario.hash));
  const file: RunsFile = { format: 'attune-runs', version: 1, runs: whole, scenarios };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * How many runs of a file were added, how many of these the device refused to keep, how many were here already,
 * and how many do not fit the scenario that they name.
 */
export interface AddedRuns {
  readonly added: number;
  readonly refused: number;
  readonly there: number;
  readonly unfit: number;
}

/**
 * Adds the runs of a file. One that is here, with the same entries or more, stays as it is; where they differ, that of
 * the file is added under a new name, so that neither is lost.
 */
export async function addRuns({ store }: Session, { runs, scenarios }: RunsFile): Promise<AddedRuns> {
  const machines = new Map<string, ScenarioMachine>();
  for (const [hash, text] of Object.entries(scenarios)) {
    const read = await readScenario(text, new AbortController().signal);
    if (!read.ok) continue;
    machines.set(hash, compileScenario(read.scenario));
    await store.keepText(hash, text);
  }
  const count = { added: 0, refused: 0, there: 0, unfit: 0 };
  for (const log of runs) {
    const here = await store.read(log.id);
    const over = isOver(machines.get(log.scenario.hash), log);
    if (over === undefined) count.unfit += 1;
    else if (here && isWithin(log, here.log)) count.there += 1;
    else {
      const again = { ...log, id: newId() };
      const first = await store.keep(here ? again : log, over, '');
      const kept = first === 'gone' ? await store.keep(again, over, '') : first;
      count.added += 1;
      if (kept === 'full' || kept === 'blocked') count.refused += 1;
    }
  }
  return count;
}

/** Whether all that happened in one log happened, first of all, in the other. */
function isWithin(log: RunLog, other: RunLog): boolean {
  const begun = { ...other, entries: other.entries.slice(0, log.entries.length) };
  return JSON.stringify(begun) === JSON.stringify(log);
}

/** Whether a run reached an ending; undefined where its log does not fit the scenario. */
function isOver(machine: ScenarioMachine | undefined, log: RunLog): boolean | undefined {
  if (!machine) return undefined;
  try {
    return replay(machine, log).at(-1)?.status === 'done';
  } catch {
    return undefined;
  }
}
