import { useCallback, useRef, useState } from 'react';
import { FILE_LIMIT } from '#domain/scenario/scenario.ts';
import type { ScenarioSummary } from '#domain/scenario/summary.ts';
import type { Opening } from '#features/open-file/open-file.tsx';
import { type ReadScenario, readScenario } from '#platform/scenario-reader.ts';
import type { Session } from './session.ts';
import { shipped } from './shelf.ts';

type Read = Extract<ReadScenario, { ok: true }>;

/** Opening a scenario file: reading it, asking where its id is taken, and keeping it. */
export function useOpenFile({ store }: Session, onAdded: () => void) {
  const [opening, setOpening] = useState<Opening>({ is: 'idle' });
  const stop = useRef<AbortController>(undefined);
  const waiting = useRef<{ read: Read; same: readonly ScenarioSummary[] }>(undefined);

  const add = useCallback(
    async ({ summary, text }: Read) => {
      const kept = await store.keepFile(summary, text);
      setOpening({
        is: 'added',
        title: summary.title,
        kept: kept === 'kept',
        besideOurs: shipped.some((each) => each.id === summary.id),
      });
      onAdded();
    },
    [store, onAdded],
  );

  const open = useCallback(
    async (file: File) => {
      const { name } = file;
      stop.current?.abort();
      const mine = new AbortController();
      stop.current = mine;
      if (file.size > FILE_LIMIT) {
        setOpening({ is: 'unreadable', name, why: 'it is larger than the 4 MB that a scenario may have.' });
        return;
      }
      setOpening({ is: 'reading', name });
      try {
        const read = await readScenario(await file.text(), mine.signal);
        if (stop.current !== mine) return;
        if (!read.ok) {
          setOpening({ is: 'mistaken', name, diagnostics: read.diagnostics });
          return;
        }
        const { id, hash } = read.summary;
        if (shipped.some((each) => each.hash === hash)) {
          setOpening({
            is: 'unreadable',
            name,
            why: 'this is one that comes with Attune; it is in the list already.',
          });
          return;
        }
        const same = (await store.files()).filter((each) => each.id === id && each.hash !== hash);
        if (same.length > 0) {
          waiting.current = { read, same };
          setOpening({ is: 'taken', name, id });
        } else {
          await add(read);
        }
      } catch {
        if (stop.current !== mine) return;
        setOpening(
          mine.signal.aborted
            ? { is: 'idle' }
            : { is: 'unreadable', name, why: 'it could not be read. Is it still there, and a text file?' },
        );
      }
    },
    [store, add],
  );

  const settle = useCallback(
    async (replace: boolean) => {
      if (!waiting.current) return;
      const { read, same } = waiting.current;
      waiting.current = undefined;
      await add(read);
      if (replace) {
        await Promise.all(same.map((each) => store.removeFile(each.hash)));
        onAdded();
      }
    },
    [store, add, onAdded],
  );

  return {
    opening,
    open,
    stop: useCallback(() => stop.current?.abort(), []),
    keepBoth: useCallback(() => settle(false), [settle]),
    replace: useCallback(() => settle(true), [settle]),
  };
}
