import type { Scenario } from '#domain/scenario/scenario.ts';
import type { ScenarioSummary } from '#domain/scenario/summary.ts';

/** A scenario as the build, or the reader of a file, leaves it. */
export interface CompiledScenario {
  readonly scenario: Scenario;
  readonly text: string;
  readonly hash: string;
}

const summaries = import.meta.glob<ScenarioSummary>('/scenarios/*.scenario.yaml', {
  query: '?summary',
  import: 'default',
  eager: true,
});
const loaders = import.meta.glob<CompiledScenario>('/scenarios/*.scenario.yaml', { import: 'default' });

/** The scenarios that come with Attune, in the order of their files. */
export const shipped: readonly ScenarioSummary[] = Object.values(summaries);

/** Loads a scenario that comes with Attune; undefined where none has this content. */
export async function loadShipped(hash: string): Promise<CompiledScenario | undefined> {
  const path = Object.keys(summaries).find((each) => summaries[each]?.hash === hash);
  return path === undefined ? undefined : loaders[path]?.();
}
