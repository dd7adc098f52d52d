import type { Kept } from '#domain/run/log.ts';

interface TabMessage {
  readonly run: string;
  readonly now: Extract<Kept, 'held-elsewhere' | 'gone'>;
}

/** Tells the other tabs at once what the store would tell them at their next write. */
export interface Tabs {
  tell(run: string, now: TabMessage['now']): void;
  /** Calls back when another tab takes this run over or deletes it; gives what ends that. */
  watchRun(run: string, change: (kept: Kept) => void): () => void;
}

export function joinTabs(): Tabs {
  const channel = new BroadcastChannel('attune');
  return {
    tell: (run, now) => channel.postMessage({ run, now } satisfies TabMessage),
    watchRun: (run, change) => {
      const listen = ({ data }: MessageEvent<TabMessage>) => {
        if (data.run === run) change(data.now);
      };
      channel.addEventListener('message', listen);
      return () => channel.removeEventListener('message', listen);
    },
  };
}
