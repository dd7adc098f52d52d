import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { InnerState, Scenario } from '#domain/scenario/scenario.ts';
import type { ScenarioSummary } from '#domain/scenario/summary.ts';
import { Debrief } from '#features/debrief/debrief.tsx';
import { type Moment, momentOf } from '#machines/moment.ts';
import { replay } from '#machines/replay.ts';
import { compileScenario } from '#machines/scenario-machine.ts';
import { saveAsFile } from '#platform/files.ts';
import { watchPage } from '#platform/page.ts';
import { NoSuchRun, NotOpened } from './no-such-run.tsx';
import { exportOf } from './runs-file.ts';
import { beginRun, deleteRuns, findScenario, replayFrom, type Session } from './session.ts';
import { shipped } from './shelf.ts';
import { useAttempt } from './use-attempt.ts';
import { useLoaded } from './use-loaded.ts';
import { Waiting } from './waiting.tsx';

const UNREAD = 'what is kept on this device could not be read or changed. Try again.';

/** The review of a run, whether it has ended or not. */
export default function DebriefPage({ session, id }: { session: Session; id: string }) {
  const [, go] = useLocation();
  const { problem, attempt } = useAttempt();
  const [loaded, reload] = useLoaded(
    useCallback(
      async (stop: AbortSignal) => {
        const run = await session.store.read(id);
        const compiled = run && (await findScenario(session, run.log.scenario.hash, stop));
        if (!run || !compiled) return undefined;
        const { scenario } = compiled;
        const snapshots = replay(compileScenario(scenario), run.log);
        const moments = snapshots.map((each) => momentOf(scenario, each, run.log.seed));
        return { run, scenario, moments, next: await nextOf(session, scenario) };
      },
      [session, id],
    ),
  );
  // The run may have gone on in another tab.
  useEffect(() => watchPage((shown) => shown && reload()), [reload]);
  if (loaded.is === 'loading') return <Waiting />;
  if (loaded.is === 'failed') return <NotOpened onTryAgain={reload} />;
  if (!loaded.value) return <NoSuchRun />;

  const { run, scenario, moments, next } = loaded.value;
  const last = moments.at(-1);
  const goOn = (hash: string, carried: InnerState) =>
    attempt(async () => {
      const compiled = await findScenario(session, hash, new AbortController().signal);
      if (!compiled) throw new Error('The scenario is not there.');
      const { id: begun } = await beginRun(session, compiled, run.log.mode, carried);
      go(`/run/${begun}`);
    }, 'The next conversation could not be fetched. Are you offline? Try again when you are connected.');
  return (
    <Debrief
      scenario={scenario}
      log={run.log}
      moments={moments}
      problem={problem}
      actions={{
        onReplayFrom: (turn) =>
          attempt(async () => {
            const { id: again } = await replayFrom(session, run.log, turn);
            go(`/run/${again}`);
          }, `A run from turn ${turn.number} could not be begun: ${UNREAD}`),
        onPrint: () => window.print(),
        onSave: () =>
          attempt(
            async () => saveAsFile(`attune-${scenario.id}.json`, await exportOf(session, [run.log])),
            `This run could not be saved as a file: ${UNREAD}`,
          ),
        onDelete: () =>
          attempt(async () => {
            await deleteRuns(session, [id]);
            go('/runs');
          }, `This run could not be deleted: ${UNREAD}`),
        onNext: next && last?.ending ? () => goOn(next.hash, carriedOver(scenario, last)) : undefined,
      }}
    />
  );
}

/** The scenario that goes on from this one: one of ours, or one from a file. */
async function nextOf({ store }: Session, { next }: Scenario): Promise<ScenarioSummary | undefined> {
  return next && [...shipped, ...(await store.files())].find((each) => each.id === next.scenario);
}

function carriedOver({ next }: Scenario, { state }: Moment): InnerState {
  return Object.fromEntries((next?.carries ?? []).map((name) => [name, state[name] ?? 0]));
}
