import { type DBSchema, type IDBPObjectStore, openDB } from 'idb';
import type { Kept } from '#domain/run/log.ts';
import type { RunStore, StoredRun } from '#domain/run/stored-run.ts';
import type { ScenarioSummary } from '#domain/scenario/summary.ts';

interface Draft {
  readonly text: string;
  readonly time: number;
}

interface Schema extends DBSchema {
  runs: { key: string; value: StoredRun & { readonly holder: string } };
  /** By run and tab, so that no tab overwrites what was typed in another. */
  drafts: { key: [run: string, holder: string]; value: Draft };
  texts: { key: string; value: string };
  files: { key: string; value: ScenarioSummary };
}

/**
 * Opens the runs kept in this browser's IndexedDB.
 *
 * @param holder names this tab among all that are open
 * @param now milliseconds since 1970
 * @throws DOMException where the browser lets this page keep nothing
 */
export async function openIdbRunStore(holder: string, now: () => number): Promise<RunStore> {
  const database = await openDB<Schema>('attune', 1, {
    upgrade(created) {
      created.createObjectStore('runs', { keyPath: 'log.id' });
      created.createObjectStore('drafts');
      created.createObjectStore('texts');
      created.createObjectStore('files', { keyPath: 'hash' });
    },
    // A later version of the app waits for this one to let go.
    blocking: (_version, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  /** Runs that this tab has written, whose absence means that they were deleted. */
  const written = new Set<string>();

  return {
    lasts: true,

    list: async () => {
      const transaction = database.transaction(['runs', 'drafts']);
      const runs = await transaction.objectStore('runs').getAll();
      const drafts = await transaction.objectStore('drafts').getAllKeys();
      const drafted = new Set(drafts.map(([id]) => id));
      return runs
        .map((run) => ({ ...withoutHolder(run), hasDraft: drafted.has(run.log.id) }))
        .sort((a, b) => b.changed - a.changed);
    },

    read: async (id) => {
      const run = await database.get('runs', id);
      return run && withoutHolder(run);
    },

    open: async (id) => {
      // All in one transaction, so that no other tab writes between reading the run and taking it over.
      const transaction = database.transaction(['runs', 'drafts'], 'readwrite');
      quietly(transaction);
      const [runs, drafts] = [transaction.objectStore('runs'), transaction.objectStore('drafts')];
      const run = await runs.get(id);
      const typed = await draftsOf(drafts, id);
      if (!run) return undefined;
      written.add(id);
      const fresh = typed.filter(({ draft }) => draft.time >= run.changed);
      const [last, ...others] = fresh.sort((a, b) => b.draft.time - a.draft.time);
      // A device without room for this still lets the run be read; writing it then says so.
      await attempt(async () => {
        for (const { key, draft } of typed)
          if (!others.some((each) => each.draft === draft)) await drafts.delete(key);
        if (last) await drafts.put(last.draft, [id, holder]);
        await runs.put({ ...run, holder });
        await transaction.done;
        return 'kept';
      });
      return {
        ...withoutHolder(run),
        draft: last?.draft.text ?? '',
        otherDrafts: others.map(({ draft }) => draft.text).filter((text) => text !== last?.draft.text),
      };
    },

    begin: (log, over, text) =>
      attempt(async () => {
        const transaction = database.transaction(['runs', 'texts'], 'readwrite');
        quietly(transaction);
        await transaction.objectStore('texts').put(text, log.scenario.hash);
        await transaction.objectStore('runs').put({ log, over, changed: now(), holder });
        await transaction.done;
        written.add(log.id);
        return 'kept';
      }),

    keep: (log, over, draft) =>
      attempt(async () => {
        const transaction = database.transaction(['runs', 'drafts'], 'readwrite');
        quietly(transaction);
        const [runs, drafts] = [transaction.objectStore('runs'), transaction.objectStore('drafts')];
        const before = await runs.get(log.id);
        if (before && before.holder !== holder) return 'held-elsewhere';
        if (!before && written.has(log.id)) return 'gone';
        const changed = now();
        await runs.put({ log, over, changed, holder });
        await putDraft(drafts, [log.id, holder], { text: draft, time: changed });
        await transaction.done;
        written.add(log.id);
        return 'kept';
      }),

    keepDraft: (id, text) =>
      attempt(async () => {
        const transaction = database.transaction('drafts', 'readwrite');
        quietly(transaction);
        // Asked for at once and committed by name, so that it survives a page that is left in the same moment.
        const asked = putDraft(transaction.store, [id, holder], { text, time: now() });
        transaction.commit();
        await Promise.all([asked, transaction.done]);
        return 'kept';
      }),

    remove: async (ids) => {
      for (const id of ids) written.delete(id);
      const transaction = database.transaction(['runs', 'drafts'], 'readwrite');
      const drafts = transaction.objectStore('drafts');
      await Promise.all([
        ...ids.flatMap((id) => [transaction.objectStore('runs').delete(id), drafts.delete(ofRun(id))]),
        transaction.done,
      ]);
    },

    removeAll: async () => {
      written.clear();
      const transaction = database.transaction(['runs', 'drafts'], 'readwrite');
      await Promise.all([
        transaction.objectStore('runs').clear(),
        transaction.objectStore('drafts').clear(),
        transaction.done,
      ]);
    },

    textOf: (hash) => database.get('texts', hash),
    files: () => database.getAll('files'),
    keepFile: (summary, text) =>
      attempt(async () => {
        const transaction = database.transaction(['files', 'texts'], 'readwrite');
        quietly(transaction);
        await transaction.objectStore('texts').put(text, summary.hash);
        await transaction.objectStore('files').put(summary);
        await transaction.done;
        return 'kept';
      }),
    removeFile: (hash) => database.delete('files', hash),

    tidy: async (before) => {
      const transaction = database.transaction(['runs', 'drafts', 'texts', 'files'], 'readwrite');
      const [runs, texts] = [transaction.objectStore('runs'), transaction.objectStore('texts')];
      const drafts = await transaction.objectStore('drafts').getAllKeys();
      const drafted = new Set(drafts.map(([id]) => id));
      const needed = new Set(await transaction.objectStore('files').getAllKeys());
      for (const { log, changed } of await runs.getAll()) {
        const isEmpty = log.entries.length === 0 && !drafted.has(log.id);
        if (isEmpty && changed < before) await runs.delete(log.id);
        else needed.add(log.scenario.hash);
      }
      for (const hash of await texts.getAllKeys()) if (!needed.has(hash)) await texts.delete(hash);
      await transaction.done;
    },
  };
}

function withoutHolder({ log, changed, over }: StoredRun): StoredRun {
  return { log, changed, over };
}

const ofRun = (id: string) => IDBKeyRange.bound([id], [id, []]);

type Drafts = Pick<IDBPObjectStore<Schema, ('runs' | 'drafts')[], 'drafts', 'readwrite'>, 'put' | 'delete'>;

function putDraft(drafts: Drafts, key: [string, string], draft: Draft): Promise<unknown> {
  return draft.text === '' ? drafts.delete(key) : drafts.put(draft, key);
}

async function draftsOf(
  drafts: IDBPObjectStore<Schema, ('runs' | 'drafts')[], 'drafts', 'readwrite'>,
  id: string,
) {
  const keys = await drafts.getAllKeys(ofRun(id));
  const all = await drafts.getAll(ofRun(id));
  return keys.flatMap((key, index) => {
    const draft = all[index];
    return draft ? [{ key, draft }] : [];
  });
}

/** A transaction that fails has failed for the request that it was part of; that is reported there. */
function quietly(transaction: { readonly done: Promise<void> }) {
  transaction.done.catch(() => {});
}

async function attempt(write: () => Promise<Kept>): Promise<Kept> {
  try {
    return await write();
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}
