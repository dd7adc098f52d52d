import type { RunLog } from '#domain/run/log.ts';
import type { RunsFile } from '#domain/run/runs-file.ts';
import type { Session } from './session.ts';

/** The text of a file that holds these runs whole. */
export async function exportOf({ store }: Session, runs: readonly RunLog[]): Promise<string> {
  const hashes = [...new Set(runs.map((run) => run.scenario.hash))];
  const texts = await Promise.all(hashes.map(async (hash) => [hash, (await store.textOf(hash)) ?? ''] as const));
  const file: RunsFile = { format: 'attune-runs', version: 1, runs, scenarios: Object.fromEntries(texts) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
