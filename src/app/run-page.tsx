import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { Practice, type PracticeEffects } from '#features/practice/practice.tsx';
import { replay } from '#machines/replay.ts';
import { compileScenario } from '#machines/scenario-machine.ts';
import { warnBeforeLeaving, watchPage } from '#platform/page.ts';
import { allowsSilence, setAllowsSilence } from '#platform/settings.ts';
import { NoSuchRun, NotOpened } from './no-such-run.tsx';
import { copyRun, findScenario, type Session } from './session.ts';
import { useAttempt } from './use-attempt.ts';
import { useLoaded } from './use-loaded.ts';
import { Waiting } from './waiting.tsx';

/** The practice screen of a run: found, taken over for this tab, and joined to the device. */
export function RunPage({ session, id }: { session: Session; id: string }) {
  const [loaded, reload] = useLoaded(
    useCallback(
      async (stop: AbortSignal) => {
        const run = await session.store.open(id);
        const compiled = run && (await findScenario(session, run.log.scenario.hash, stop));
        if (!run || !compiled) return undefined;
        const machine = compileScenario(compiled.scenario);
        // A log that does not fit its scenario is found here, and not while drawing the screen.
        replay(machine, run.log);
        session.tabs.tell(id, 'held-elsewhere');
        return {
          scenario: compiled.scenario,
          machine,
          log: run.log,
          draft: run.draft,
          otherDrafts: run.otherDrafts,
          silenceAllowed: allowsSilence(),
          now: session.now,
          openedAt: session.now(),
        };
      },
      [session, id],
    ),
  );
  const { problem, attempt } = useAttempt();
  const effects = useMemo<PracticeEffects>(
    () => ({
      assess: session.scorer.assess,
      keepLog: session.store.keep,
      keepDraft: session.store.keepDraft,
      watchRun: session.tabs.watchRun,
      announce: session.announce,
      watchPage,
      warnBeforeLeaving,
    }),
    [session],
  );
  const reducedMotion = useSyncExternalStore(session.reducedMotion.subscribe, session.reducedMotion.now);
  const touchKeyboard = useSyncExternalStore(session.touchKeyboard.subscribe, session.touchKeyboard.now);

  if (loaded.is === 'loading') return <Waiting />;
  if (loaded.is === 'failed') return <NotOpened onTryAgain={reload} />;
  if (!loaded.value) return <NoSuchRun />;
  return (
    <Practice
      key={loaded.value.openedAt}
      input={loaded.value}
      otherDrafts={loaded.value.otherDrafts}
      effects={effects}
      preferences={{ reducedMotion, touchKeyboard }}
      onAllowSilence={setAllowsSilence}
      problem={problem}
      onTakeOver={async (draft) => {
        if (draft) await session.store.keepDraft(id, draft);
        reload();
      }}
      onKeepCopy={(log, draft) =>
        attempt(async () => {
          const copy = await copyRun(session, log, draft);
          location.hash = `/run/${copy.id}`;
        }, 'What is here could not be kept as a run of its own. It is still on this page; try again.')
      }
    />
  );
}
