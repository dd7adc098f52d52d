import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Flags for a browser that talks to the app under test and to nobody else. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP attune.test 127.0.0.1',
];

/** The path of an installed Chromium. Under CI one is installed from Debian's packages where there is none. */
export function chromiumPath(): string {
  const found = places.find((place) => place && existsSync(place));
  if (found) return found;
  if (process.env.CI) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' });
    return '/usr/bin/chromium';
  }
  throw new Error(
    'The journeys need Chromium or Chrome. Install one (on Debian: apt-get install chromium), or set CHROMIUM to its path.',
  );
}
