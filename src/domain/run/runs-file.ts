import type { RunLog } from '#domain/run/log.ts';

/** Runs as they leave the device: their logs, and each scenario's text once, by content hash. */
export interface RunsFile {
  readonly format: 'attune-runs';
  readonly version: 1;
  readonly runs: readonly RunLog[];
  readonly scenarios: Readonly<Record<string, string>>;
}
