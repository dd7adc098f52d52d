import type { Kept } from '#domain/run/log.ts';
import type { ListedRun, RunStore, StoredRun } from '#domain/run/stored-run.ts';

const refused = (kept: Kept) => kept === 'full' || kept === 'blocked';

/** The one of two copies of a run in which more has happened, since logs only grow; the other where both are equal. */
function longer<Run extends StoredRun>(one: Run | undefined, other: Run | undefined): Run | undefined {
  if (!one || !other) return one ?? other;
  return other.log.entries.length >= one.log.entries.length ? other : one;
}

/** What a failed reading of the device comes to where the page has something; otherwise it fails. */
const orElse =
  <Value>(here: unknown, value: Value) =>
  (error: unknown): Value => {
    if (here) return value;
    throw error;
  };

/**
 * A store that still has, for as long as the page lives, what the device refused to keep. What comes back says
 * what the device did.
 */
export function withFallback(device: RunStore, page: RunStore): RunStore {
  /** What was typed and the device refused, by run. */
  const refusedDrafts = new Map<string, string>();
  const noteDraft = (id: string, text: string, kept: Kept) => {
    if (refused(kept)) refusedDrafts.set(id, text);
    else refusedDrafts.delete(id);
  };
  return {
    ...device,
    list: async () => {
      const runs = new Map<string, ListedRun>();
      const here = await page.list();
      const there = await device.list().catch(orElse(here.length > 0, []));
      for (const run of [...there, ...here]) {
        const better = longer(runs.get(run.log.id), run);
        if (better) runs.set(run.log.id, better);
      }
      return [...runs.values()].sort((a, b) => b.changed - a.changed);
    },
    read: async (id) => {
      const here = await page.read(id);
      return longer(await device.read(id).catch(orElse(here, undefined)), here);
    },
    open: async (id) => {
      const here = await page.open(id);
      const run = longer(await device.open(id).catch(orElse(here, undefined)), here);
      return run && { ...run, draft: refusedDrafts.get(id) ?? run.draft };
    },
    begin: async (log, over, text) => {
      const kept = await device.begin(log, over, text);
      if (refused(kept)) await page.begin(log, over, text);
      return kept;
    },
    keep: async (log, over, draft) => {
      const kept = await device.keep(log, over, draft);
      if (refused(kept)) await page.keep(log, over, draft);
      noteDraft(log.id, draft, kept);
      return kept;
    },
    keepDraft: async (id, text) => {
      const kept = await device.keepDraft(id, text);
      noteDraft(id, text, kept);
      return kept;
    },
    remove: async (ids) => {
      await Promise.all([device.remove(ids), page.remove(ids)]);
    },
    removeAll: async () => {
      refusedDrafts.clear();
      await Promise.all([device.removeAll(), page.removeAll()]);
    },
    textOf: async (hash) => {
      const here = await page.textOf(hash);
      return here ?? device.textOf(hash);
    },
    files: async () => [...(await device.files()), ...(await page.files())],
    keepFile: async (summary, text) => {
      const kept = await device.keepFile(summary, text);
      if (refused(kept)) await page.keepFile(summary, text);
      return kept;
    },
    removeFile: async (hash) => {
      await Promise.all([device.removeFile(hash), page.removeFile(hash)]);
    },
  };
}
