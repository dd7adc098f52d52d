import { useCallback, useRef, useState } from 'react';

/** What a person asked for on a screen, done one thing at a time. */
export interface Attempts {
  /** What did not work of the last thing that was asked for; empty where all is well. */
  readonly problem: string;
  /**
   * Does something, unless something else is still being done. Where it fails, `why` says so; it ends with what the
   * person can do.
   */
  readonly attempt: (act: () => Promise<unknown>, why: string) => Promise<void>;
}

export function useAttempt(): Attempts {
  const [problem, setProblem] = useState('');
  const busy = useRef(false);
  const attempt = useCallback(async (act: () => Promise<unknown>, why: string) => {
    if (busy.current) return;
    busy.current = true;
    setProblem('');
    try {
      await act();
    } catch {
      setProblem(why);
    } finally {
      busy.current = false;
    }
  }, []);
  return { problem, attempt };
}
