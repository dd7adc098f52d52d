import type { Kept } from '#domain/run/log.ts';
import type { RunStore, StoredRun } from '#domain/run/stored-run.ts';
import type { ScenarioSummary } from '#domain/scenario/summary.ts';

/**
 * Runs that live as long as the page: for a shared computer, or a browser that lets this page keep nothing.
 *
 * @param because what every attempt to keep something comes back as
 */
export function memoryRunStore(because: Kept, now: () => number): RunStore {
  const runs = new Map<string, StoredRun>();
  const drafts = new Map<string, string>();
  const texts = new Map<string, string>();
  const files = new Map<string, ScenarioSummary>();
  return {
    lasts: false,
    list: async () =>
      [...runs.values()]
        .map((run) => ({ ...run, hasDraft: Boolean(drafts.get(run.log.id)) }))
        .sort((a, b) => b.changed - a.changed),
    read: async (id) => runs.get(id),
    open: async (id) => {
      const run = runs.get(id);
      return run && { ...run, draft: drafts.get(id) ?? '', otherDrafts: [] };
    },
    begin: async (log, over, text) => {
      runs.set(log.id, { log, over, changed: now() });
      texts.set(log.scenario.hash, text);
      return because;
    },
    keep: async (log, over, draft) => {
      runs.set(log.id, { log, over, changed: now() });
      drafts.set(log.id, draft);
      return because;
    },
    keepDraft: async (id, text) => {
      drafts.set(id, text);
      return because;
    },
    remove: async (ids) => {
      for (const id of ids) {
        runs.delete(id);
        drafts.delete(id);
      }
    },
    removeAll: async () => {
      runs.clear();
      drafts.clear();
    },
    textOf: async (hash) => texts.get(hash),
    files: async () => [...files.values()],
    keepFile: async (summary, text) => {
      files.set(summary.hash, summary);
      texts.set(summary.hash, text);
      return because;
    },
    removeFile: async (hash) => {
      files.delete(hash);
    },
    // What it holds ends with the page.
    tidy: async () => {},
  };
}
