import { useCallback, useRef, useState } from 'react';
import { readRunsFile } from '#domain/run/runs-file.ts';
import type { StoredRun } from '#domain/run/stored-run.ts';
import { Runs } from '#features/runs/runs.tsx';
import { saveAsFile } from '#platform/files.ts';
import { type AddedRuns, addRuns, exportOf } from './runs-file.ts';
import { deleteAllRuns, deleteRuns, type Session } from './session.ts';
import { useLoaded } from './use-loaded.ts';
import { Waiting } from './waiting.tsx';

/** Larger files are refused before they are read, in bytes. */
const SIZE_LIMIT = 50 * 1024 * 1024;

/** The list of runs, joined to what is kept on this device. */
export default function RunsPage({ session }: { session: Session }) {
  const [loaded, reload] = useLoaded(useCallback(() => playedRuns(session), [session]));
  const [said, setSaid] = useState('');
  const [adding, setAdding] = useState<{ done: number; of: number }>();
  const stop = useRef<AbortController>(undefined);
  if (loaded.is === 'loading') return <Waiting />;
  const runs = loaded.is === 'there' ? loaded.value : [];

  /** Does something and says what came of it, or that it did not work. */
  const attempt = async (act: () => Promise<string>) => {
    setSaid(
      await act().catch(() => 'That did not work: what is kept on this device could not be read or changed.'),
    );
    reload();
  };
  const open = async (file: File) => {
    if (file.size > SIZE_LIMIT) return `${file.name} was not opened: it is larger than 50 MB.`;
    const read = readRunsFile(await file.text());
    if (!read.ok) return `${file.name} was not opened. ${read.why}`;
    const mine = new AbortController();
    stop.current = mine;
    const of = read.file.runs.length;
    try {
      const progress = (done: number) => setAdding({ done, of });
      return addedInWords(await addRuns(session, read.file, progress, mine.signal), mine.signal.aborted);
    } finally {
      setAdding(undefined);
    }
  };
  return (
    <Runs
      runs={runs}
      keptNowhere={!session.store.lasts}
      said={loaded.is === 'failed' ? 'What is kept on this device could not be read.' : said}
      adding={adding}
      onStop={() => stop.current?.abort()}
      onSaveAll={() =>
        attempt(async () => {
          const logs = runs.map((run) => run.log);
          saveAsFile('attune-runs.json', await exportOf(session, logs));
          return 'Saved as attune-runs.json.';
        })
      }
      onOpen={(file) => attempt(() => open(file))}
      onDelete={(run) =>
        attempt(async () => {
          await deleteRuns(session, [run.log.id]);
          return `“${run.log.scenario.title}” is deleted.`;
        })
      }
      onDeleteAll={() =>
        attempt(async () => {
          await deleteAllRuns(session);
          return 'All runs are deleted.';
        })
      }
    />
  );
}

/** A run that was begun and left without a word is not worth a line. */
async function playedRuns({ store }: Session): Promise<readonly StoredRun[]> {
  return (await store.list()).filter((run) => run.hasDraft || run.log.entries.length > 0);
}

function addedInWords({ added, refused, there, leftOut }: AddedRuns, stopped: boolean): string {
  const runs = (count: number) => (count === 1 ? '1 run' : `${count} runs`);
  return [
    stopped && 'Stopped.',
    `${runs(added)} added.`,
    refused > 0 && `This device refused to keep ${runs(refused)}; they last as long as this page is open.`,
    there > 0 && `${runs(there)} ${there === 1 ? 'was' : 'were'} here already.`,
    leftOut.length > 0 && `${runs(leftOut.length)} left out: ${leftOut.slice(0, 5).join('; ')}.`,
    leftOut.length > 5 && `So with ${leftOut.length - 5} more.`,
  ]
    .filter(Boolean)
    .join(' ');
}
