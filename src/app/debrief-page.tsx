import { useCallback, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { InnerState, Scenario } from '#domain/scenario/scenario.ts';
import { Debrief } from '#features/debrief/debrief.tsx';
import { type Moment, momentOf } from '#machines/moment.ts';
import { replay } from '#machines/replay.ts';
import { compileScenario } from '#machines/scenario-machine.ts';
import { saveAsFile } from '#platform/files.ts';
import { NoSuchRun, NotOpened } from './no-such-run.tsx';
import { exportOf } from './runs-file.ts';
import { beginRun, deleteRuns, findScenario, replayFrom, type Session } from './session.ts';
import { loadShipped, shipped } from './shelf.ts';
import { useLoaded } from './use-loaded.ts';
import { Waiting } from './waiting.tsx';

/** The review of a run, whether it has ended or not. */
export default function DebriefPage({ session, id }: { session: Session; id: string }) {
  const [, go] = useLocation();
  /** Whether a run is being begun; a second press begins no second one. */
  const beginning = useRef(false);
  const [problem, setProblem] = useState('');
  const [loaded, reload] = useLoaded(
    useCallback(
      async (stop: AbortSignal) => {
        const run = await session.store.read(id);
        const compiled = run && (await findScenario(session, run.log.scenario.hash, stop));
        if (!run || !compiled) return undefined;
        const { scenario } = compiled;
        const snapshots = replay(compileScenario(scenario), run.log);
        return { run, scenario, moments: snapshots.map((each) => momentOf(scenario, each, run.log.seed)) };
      },
      [session, id],
    ),
  );
  if (loaded.is === 'loading') return <Waiting />;
  if (loaded.is === 'failed') return <NotOpened onTryAgain={reload} />;
  if (!loaded.value) return <NoSuchRun />;

  const { run, scenario, moments } = loaded.value;
  const last = moments.at(-1);
  const next = scenario.next && shipped.find((each) => each.id === scenario.next?.scenario);
  const goOn = async (hash: string, carried: InnerState) => {
    if (beginning.current) return;
    beginning.current = true;
    setProblem('');
    const compiled = await loadShipped(hash).catch(() => undefined);
    beginning.current = compiled !== undefined;
    if (!compiled) {
      setProblem(
        'The next conversation could not be fetched. Are you offline? Try again when you are connected.',
      );
      return;
    }
    const { log } = await beginRun(session, compiled, run.log.mode, carried);
    go(`/run/${log.id}`);
  };
  return (
    <Debrief
      scenario={scenario}
      log={run.log}
      moments={moments}
      problem={problem}
      actions={{
        onReplayFrom: async (turn) => {
          if (beginning.current) return;
          beginning.current = true;
          const log = await replayFrom(session, run.log, turn);
          go(`/run/${log.id}`);
        },
        onPrint: () => window.print(),
        onSave: async () => saveAsFile(`attune-${scenario.id}.json`, await exportOf(session, [run.log])),
        onDelete: async () => {
          await deleteRuns(session, [id]);
          go('/runs');
        },
        onNext: next && last?.ending ? () => goOn(next.hash, carriedOver(scenario, last)) : undefined,
      }}
    />
  );
}

function carriedOver({ next }: Scenario, { state }: Moment): InnerState {
  return Object.fromEntries((next?.carries ?? []).map((name) => [name, state[name] ?? 0]));
}
