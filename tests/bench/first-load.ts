import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { buildIfChanged } from '#cli/built-app.ts';
import { chromiumPath, flags } from '../chromium.ts';
import { type Arrival, arrive } from './arrival.ts';
import { type Figures, median, sum, tell } from './measure.ts';

const VISITS = 5;
const BUILT = 'dist';

type Kind = 'main thread' | 'worker' | 'scenario' | 'font' | 'service worker';

interface Loaded {
  readonly path: string;
  readonly kind: Kind;
  /** gzip -9, in kB of 1,000 bytes. */
  readonly size: number;
}

/** What a newcomer's browser loads until a reply is possible, and how long that takes on this machine. */
export async function benchFirstLoad(): Promise<Figures> {
  if (!buildIfChanged()) throw new Error('The app could not be built.');
  const arrivals = await arriveOften();
  const files = [...loadedIn(arrivals), ...serviceWorker()];
  for (const { path, kind, size } of files) tell(`  ${size.toFixed(1).padStart(6)} kB  ${kind}: ${path}`);
  const apart = files.filter(({ kind }) => kind !== 'main thread').map(({ size }) => size);
  return {
    'first-load': { value: mainThreadSize(arrivals), unit: 'kB' },
    'first-load-apart': { value: sum(apart), unit: 'kB' },
    'first-reply': { value: median(arrivals.map(({ replyPossible }) => replyPossible)), unit: 'ms' },
  };
}

/** All main-thread JavaScript that was requested in these visits until a reply was possible, in kB, zipped. */
export function mainThreadSize(arrivals: readonly Arrival[]): number {
  const files = loadedIn(arrivals).filter(({ kind }) => kind === 'main thread');
  return sum(files.map(({ size }) => size));
}

async function arriveOften(): Promise<readonly Arrival[]> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? 'chromium', args: flags });
  try {
    const arrivals: Arrival[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      arrivals.push(await arrive(browser, `http://localhost:${port}`));
    }
    return arrivals;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Each file once. */
function loadedIn(arrivals: readonly Arrival[]): Loaded[] {
  const workers = new Set(arrivals.flatMap((arrival) => arrival.workers));
  const kindOf = (path: string): Kind | undefined => {
    if (path.endsWith('.woff2')) return 'font';
    if (!path.endsWith('.js')) return undefined;
    if (workers.has(path)) return 'worker';
    return /\.scenario-[^/]*$/.test(path) ? 'scenario' : 'main thread';
  };
  return [...new Set(arrivals.flatMap(({ requested }) => requested))].flatMap((path) => {
    const kind = kindOf(path);
    return kind ? { path, kind, size: zipped(path) } : [];
  });
}

/** What keeps the app for use offline. It is blocked in these visits, which it would only disturb. */
function serviceWorker(): Loaded[] {
  return globSync('{sw,workbox-*}.js', { cwd: BUILT }).map((file) => ({
    path: `/${file}`,
    kind: 'service worker',
    size: zipped(file),
  }));
}

function zipped(path: string): number {
  return gzipSync(readFileSync(join(BUILT, path)), { level: 9 }).length / 1000;
}
