import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';

/** Everything that the built app is made of. */
const sources = ['src/**', 'scenarios/**', 'public/**', 'index.html', 'vite.config.ts', 'package-lock.json'];
const stamp = 'dist/.built-from';

/** Builds the app into `dist`, unless it was built from exactly what is here; false where it cannot be built. */
export function buildIfChanged(): boolean {
  const digest = createHash('sha256');
  for (const file of sources.flatMap((pattern) => globSync(pattern)).sort()) {
    if (statSync(file).isFile()) digest.update(file).update(readFileSync(file));
  }
  const wanted = digest.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  process.stderr.write('Building Attune.\n');
  // In a process of its own: a build takes over NODE_ENV, and tests have theirs.
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) return false;
  writeFileSync(stamp, wanted);
  return true;
}
