import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { type Mode, turnsOf } from '#domain/run/log.ts';
import type { ListedRun } from '#domain/run/stored-run.ts';
import type { ScenarioSummary } from '#domain/scenario/summary.ts';
import { Arrive, type Client } from '#features/arrive/arrive.tsx';
import { KeepNothing } from '#features/arrive/keep-nothing.tsx';
import { OpenFile } from '#features/open-file/open-file.tsx';
import { keepsNothing, setKeepsNothing } from '#platform/settings.ts';
import { beginRun, findScenario, type Session } from './session.ts';
import { shipped } from './shelf.ts';
import { useAttempt } from './use-attempt.ts';
import { useLoaded } from './use-loaded.ts';
import { useOpenFile } from './use-open-file.ts';

/** The first screen, joined to what is kept on this device. */
export function ArrivePage({ session }: { session: Session }) {
  const [, go] = useLocation();
  const [busy, setBusy] = useState<string>();
  const { problem, attempt } = useAttempt();
  const [loaded, reload] = useLoaded(useCallback(() => clientsOf(session), [session]));
  const files = useOpenFile(session, reload);
  const clients =
    loaded.is === 'there' ? loaded.value : shipped.map((summary) => ({ summary, fromFile: false }));

  const begin = (summary: ScenarioSummary, mode: Mode) =>
    attempt(async () => {
      setBusy(summary.hash);
      try {
        const compiled = await findScenario(session, summary.hash, new AbortController().signal);
        if (!compiled) throw new Error('The scenario is not there.');
        const { id } = await beginRun(session, compiled, mode);
        go(`/run/${id}`);
      } finally {
        setBusy(undefined);
      }
    }, 'This client could not be fetched. Are you offline? Try again when you are connected.');

  return (
    <Arrive
      clients={clients}
      busy={busy}
      problem={
        problem ||
        (loaded.is === 'failed' && 'What is kept on this device could not be read. You can begin a new run.')
      }
      onBegin={begin}
      onRemove={({ hash }) =>
        attempt(async () => {
          await session.store.removeFile(hash);
          reload();
        }, 'This file could not be removed: what is kept on this device could not be changed. Try again.')
      }
    >
      <OpenFile
        opening={files.opening}
        onOpen={files.open}
        onStop={files.stop}
        onKeepBoth={files.keepBoth}
        onReplace={files.replace}
      />
      <KeepNothing
        chosen={keepsNothing()}
        onChoose={async (nothing) => {
          const unsaved = !nothing && (await session.store.list()).length > 0;
          if (unsaved && !confirm('The runs on this page are kept nowhere and would be gone. Go on?')) return;
          setKeepsNothing(nothing);
          location.reload();
        }}
      />
    </Arrive>
  );
}

async function clientsOf({ store }: Session): Promise<readonly Client[]> {
  const runs = await store.list();
  const files = await store.files();
  return [
    ...shipped.map((summary) => ({ summary, fromFile: false })),
    ...files.map((summary) => ({ summary, fromFile: true })),
  ].map((client) => ({ ...client, ...unfinishedOf(runs, client.summary) }));
}

function unfinishedOf(runs: readonly ListedRun[], { hash }: ScenarioSummary): Pick<Client, 'unfinished'> {
  const run = runs.find(
    ({ log, over, hasDraft }) => !over && log.scenario.hash === hash && (hasDraft || log.entries.length > 0),
  );
  if (!run) return {};
  const { id, mode, entries } = run.log;
  return { unfinished: { id, mode, turn: turnsOf(entries).length + 1 } };
}
