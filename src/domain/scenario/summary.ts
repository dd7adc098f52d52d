import type { Scenario } from '#domain/scenario/scenario.ts';

/** What a list shows of a scenario. */
export type ScenarioSummary = Pick<
  Scenario,
  'id' | 'title' | 'about' | 'client' | 'portrait' | 'contentNotes' | 'trains' | 'minutes'
> & { readonly hash: string; readonly next?: string };

/** @param hash the content hash of the file */
export function summaryOf(scenario: Scenario, hash: string): ScenarioSummary {
  const { id, title, about, client, portrait, contentNotes, trains, minutes, next } = scenario;
  return {
    ...{ id, title, about, client, portrait, contentNotes, trains, minutes, hash },
    ...(next && { next: next.scenario }),
  };
}
