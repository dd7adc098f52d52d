import { useCallback, useEffect, useState } from 'react';

export type Loaded<Value> =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly value: Value }
  | { readonly is: 'failed' };

/**
 * Loads something for a screen, and again whenever `load` changes or `reload` is called; what is no longer
 * wanted is stopped. While it is loaded again, the last value stays.
 *
 * @param load must keep its identity as long as it asks for the same
 */
export function useLoaded<Value>(load: (stop: AbortSignal) => Promise<Value>): [Loaded<Value>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ is: 'loading' });
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `times` asks for the same once more
  useEffect(() => {
    const stop = new AbortController();
    const settle = (next: Loaded<Value>) => {
      if (!stop.signal.aborted) setLoaded(next);
    };
    load(stop.signal).then(
      (value) => settle({ is: 'there', value }),
      () => settle({ is: 'failed' }),
    );
    return () => stop.abort();
  }, [load, times]);
  return [loaded, useCallback(() => setTimes((count) => count + 1), [])];
}
