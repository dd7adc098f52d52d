import type { Exchange, Heard } from '#domain/scoring/assessment.ts';
import type { ScoringAnswer, ScoringRequest } from '#platform/scoring-worker.ts';

/** How long the worker may take over one reply, in milliseconds. */
const PATIENCE = 5000;

/** What is needed of a worker; a `Worker` is one. */
export type ScoringWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface Scorer {
  /** Codes one exchange. Rejects where two tries in a row came to nothing: the worker died, took longer than 5 s,
   * or could not load its model. */
  assess(exchange: Exchange): Promise<Heard>;
}

/** A scorer in a worker that is started at once, and again after it died or took too long. */
export function createScorer(startWorker: () => ScoringWorker): Scorer {
  let worker: ScoringWorker | undefined = startWorker();
  let number = 0;

  const ask = (exchange: Exchange) =>
    new Promise<Heard>((resolve, reject) => {
      worker ??= startWorker();
      const asked = worker;
      const mine = ++number;
      const stop = new AbortController();
      const fail = () => {
        stop.abort();
        asked.terminate();
        if (worker === asked) worker = undefined;
        reject(new Error('The scorer gave no answer.'));
      };
      const patience = setTimeout(fail, PATIENCE);
      stop.signal.addEventListener('abort', () => clearTimeout(patience));
      asked.addEventListener('error', fail, { signal: stop.signal });
      asked.addEventListener(
        'message',
        (message) => {
          const answer = (message as MessageEvent<ScoringAnswer>).data;
          if (answer.number !== mine) return;
          stop.abort();
          if (answer.heard) resolve(answer.heard);
          else reject(new Error('The scoring model could not be loaded.'));
        },
        { signal: stop.signal },
      );
      asked.postMessage({ number: mine, exchange } satisfies ScoringRequest);
    });

  return { assess: (exchange) => ask(exchange).catch(() => ask(exchange)) };
}

/** The worker that codes replies in a browser. */
export function startScoringWorker(): Worker {
  return new Worker(new URL('./scoring-worker.ts', import.meta.url), { type: 'module', name: 'scoring' });
}
