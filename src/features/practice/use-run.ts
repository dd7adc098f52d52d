import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useMemo } from 'react';
import { fromPromise } from 'xstate';
import type { Kept, RunLog } from '#domain/run/log.ts';
import type { Exchange, Heard } from '#domain/scoring/assessment.ts';
import { type RunInput, type RunSnapshot, runMachine } from '#machines/run-machine.ts';

/** What a run needs of the device. */
export interface RunEffects {
  assess(exchange: Exchange): Promise<Heard>;
  keepLog(log: RunLog, over: boolean, draft: string): Promise<Kept>;
  keepDraft(runId: string, text: string): Promise<Kept>;
  /** Calls back when the page is hidden or shown; gives what ends that. */
  watchPage(change: (shown: boolean) => void): () => void;
  /** Calls back when another tab takes this run over, or deletes it; gives what ends that. */
  watchRun(runId: string, change: (kept: Kept) => void): () => void;
}

/** One run, from where its log ends: what there is to see, and what the trainee can do. */
export function useRun(input: RunInput, effects: RunEffects) {
  const logic = useMemo(
    () =>
      runMachine.provide({
        actors: {
          assess: fromPromise(({ input: exchange }) => effects.assess(exchange)),
          keepLog: fromPromise(({ input: { log, over, draft } }) => effects.keepLog(log, over, draft)),
        },
        actions: {
          keepDraft: ({ context, self }) => {
            void effects.keepDraft(context.log.id, context.draft).then((kept) => {
              // That a draft is kept says nothing of the log; that it is not, does.
              if (kept !== 'kept') self.send({ type: 'keeping.ended', kept });
            });
          },
        },
      }),
    [effects],
  );
  const run = useActorRef(logic, { input });
  const snapshot: RunSnapshot = useSelector(run, (state) => state);

  useEffect(
    () => effects.watchPage((shown) => run.send({ type: shown ? 'page.shown' : 'page.hidden' })),
    [effects, run],
  );
  useEffect(
    () => effects.watchRun(input.log.id, (kept) => run.send({ type: 'keeping.ended', kept })),
    [effects, run, input.log.id],
  );

  const verbs = useMemo(
    () => ({
      showStatement: () => run.send({ type: 'statement.shown' }),
      type: (text: string) => run.send({ type: 'draft.changed', text }),
      send: () => run.send({ type: 'reply.sent' }),
      takeBack: (turn: number) => run.send({ type: 'reply.taken-back', turn }),
      allowSilence: (allowed: boolean) => run.send({ type: 'silence.allowed', allowed }),
    }),
    [run],
  );
  return { snapshot, ...verbs };
}
