import type { Diagnostic } from '#domain/scenario/diagnostics.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import type { ScenarioSummary } from '#domain/scenario/summary.ts';

export type ReadScenario =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly summary: ScenarioSummary;
      readonly text: string;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the text of a scenario file in a worker that lives for this file alone.
 *
 * Rejects with the signal's reason when it is stopped, and with an Error where the worker dies.
 */
export function readScenario(text: string, stop: AbortSignal): Promise<ReadScenario> {
  return new Promise<ReadScenario>((resolve, reject) => {
    stop.throwIfAborted();
    const worker = new Worker(new URL('./scenario-worker.ts', import.meta.url), {
      type: 'module',
      name: 'scenario',
    });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<ReadScenario>) => end(() => resolve(data));
    worker.onerror = () => end(() => reject(new Error('The file could not be read.')));
    stop.addEventListener('abort', () => end(() => reject(stop.reason)));
    worker.postMessage(text);
  });
}
