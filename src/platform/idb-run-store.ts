import { type DBSchema, openDB } from 'idb';
import type { Kept } from '#domain/run/log.ts';
import type { RunStore, StoredFile, StoredRun } from '#domain/run/stored-run.ts';

interface Draft {
  readonly text: string;
  readonly time: number;
}

interface Schema extends DBSchema {
  runs: { key: string; value: StoredRun & { readonly holder: string } };
  /** By run and tab, so that no tab overwrites what was typed in another. */
  drafts: { key: [run: string, holder: string]; value: Draft };
  texts: { key: string; value: string };
  files: { key: string; value: StoredFile };
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
  });
  /** Runs that this tab has written, whose absence means that they were deleted. */
  const written = new Set<string>();

  return {
    list: async () => {
      const runs = await database.getAll('runs');
      return runs.map(withoutHolder).sort((a, b) => b.changed - a.changed);
    },

    read: async (id) => {
      const run = await database.get('runs', id);
      return run && withoutHolder(run);
    },

    open: async (id) => {
      const run = await database.get('runs', id);
      if (!run) return undefined;
      const drafts = await database.getAll('drafts', ofRun(id));
      const last = drafts.sort((a, b) => b.time - a.time)[0];
      written.add(id);
      // A device without room for this still lets the run be read; writing it then says so.
      await attempt(async () => {
        const transaction = database.transaction(['runs', 'drafts'], 'readwrite');
        const kept = transaction.objectStore('drafts');
        await kept.delete(ofRun(id));
        if (last) await kept.put(last, [id, holder]);
        await transaction.objectStore('runs').put({ ...run, holder });
        await transaction.done;
        return 'kept';
      });
      return { ...withoutHolder(run), draft: last?.text ?? '' };
    },

    keep: (log, over) =>
      attempt(async () => {
        const transaction = database.transaction('runs', 'readwrite');
        const before = await transaction.store.get(log.id);
        if (before && before.holder !== holder) return 'held-elsewhere';
        if (!before && written.has(log.id)) return 'gone';
        await transaction.store.put({ log, over, changed: now(), holder });
        await transaction.done;
        written.add(log.id);
        return 'kept';
      }),

    keepDraft: (id, text) =>
      attempt(async () => {
        const transaction = database.transaction('drafts', 'readwrite');
        const key: [string, string] = [id, holder];
        // Asked for at once and committed by name, so that it survives a page that is left in the same moment.
        const asked =
          text === '' ? transaction.store.delete(key) : transaction.store.put({ text, time: now() }, key);
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

    textOf: (hash) => database.get('texts', hash),
    keepText: (hash, text) =>
      attempt(async () => {
        await database.put('texts', text, hash);
        return 'kept';
      }),

    files: () => database.getAll('files'),
    keepFile: (file) =>
      attempt(async () => {
        await database.put('files', file);
        return 'kept';
      }),
    removeFile: (hash) => database.delete('files', hash),
  };
}

function withoutHolder({ log, changed, over }: StoredRun): StoredRun {
  return { log, changed, over };
}

const ofRun = (id: string) => IDBKeyRange.bound([id], [id, []]);

async function attempt(write: () => Promise<Kept>): Promise<Kept> {
  try {
    return await write();
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}
