import type { RunLog } from '#domain/run/log.ts';
import { type RunsFile, readRun, type UnreadRuns } from '#domain/run/runs-file.ts';
import { contentHash } from '#domain/scenario/hash.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
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

/** What became of the runs of a file. */
export interface AddedRuns {
  readonly added: number;
  /** Of those added, how many the device refused to keep. */
  readonly refused: number;
  /** How many were here already. */
  readonly there: number;
  /** Why the others were left out, each a sentence's end. */
  readonly leftOut: readonly string[];
}

/**
 * Adds the runs of a file. One that is here, with the same entries or more, stays as it is; where they differ, that of
 * the file is added under a new name, so that neither is lost.
 *
 * @param progress is told how many runs have been gone through
 * @param stop ends it before the next run; what was added until then stays
 */
export async function addRuns(
  { store }: Session,
  { runs, scenarios }: UnreadRuns,
  progress: (done: number) => void,
  stop: AbortSignal,
): Promise<AddedRuns> {
  const played = new Map<string, Played | undefined>();
  let [added, refused, there] = [0, 0, 0];
  const leftOut: string[] = [];
  for (const [index, value] of runs.entries()) {
    if (stop.aborted) break;
    progress(index);
    const read = readRun(value);
    if (!read.ok) {
      leftOut.push(`run ${index + 1}, ${read.where}, has something else than a run has there`);
      continue;
    }
    const { log } = read;
    const { hash, title } = log.scenario;
    if (!played.has(hash)) played.set(hash, await playedOn(scenarios, hash, stop));
    const on = played.get(hash);
    const over = on && isOver(on, log);
    const here = await store.read(log.id);
    if (!on) {
      leftOut.push(
        `run ${index + 1}, “${title}”: its scenario is missing from the file, or was changed in it`,
      );
    } else if (over === undefined) {
      leftOut.push(`run ${index + 1}, “${title}”: the replies do not fit the scenario that it names`);
    } else if (here && isWithin(log, here.log)) {
      there += 1;
    } else {
      const kept = await store.begin(here ? { ...log, id: newId() } : log, over, on.text);
      added += 1;
      if (kept === 'full' || kept === 'blocked') refused += 1;
    }
  }
  return { added, refused, there, leftOut };
}

/** A scenario of a file of runs. */
interface Played {
  readonly text: string;
  readonly scenario: Scenario;
  readonly machine: ScenarioMachine;
}

/** Undefined where the file does not have the text that was played on. */
async function playedOn(
  scenarios: UnreadRuns['scenarios'],
  hash: string,
  stop: AbortSignal,
): Promise<Played | undefined> {
  const text = Object.hasOwn(scenarios, hash) ? scenarios[hash] : undefined;
  if (text === undefined || contentHash(text) !== hash) return undefined;
  const read = await readScenario(text, stop);
  if (!read.ok) return undefined;
  return { text, scenario: read.scenario, machine: compileScenario(read.scenario) };
}

/** Whether all that happened in one log happened, first of all, in the other. */
function isWithin(log: RunLog, other: RunLog): boolean {
  const begun = { ...other, entries: other.entries.slice(0, log.entries.length) };
  return JSON.stringify(begun) === JSON.stringify(log);
}

/** Whether a run reached an ending; undefined where its log does not fit the scenario. */
function isOver({ scenario, machine }: Played, log: RunLog): boolean | undefined {
  const declared = Object.keys(scenario.state);
  const begun = Object.keys(log.begins);
  if (begun.length !== declared.length || !declared.every((name) => Object.hasOwn(log.begins, name)))
    return undefined;
  try {
    return replay(machine, log).at(-1)?.status === 'done';
  } catch {
    return undefined;
  }
}
