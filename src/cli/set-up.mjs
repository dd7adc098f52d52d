// Installs what package-lock.json names, unless that has been done. Runs on whatever Node is there, before
// the project's own Node is: hence plain JavaScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.set-up';
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

function installed() {
  try {
    return readFileSync(stamp, 'utf8') === wanted;
  } catch {
    return false;
  }
}

if (!installed()) {
  process.stderr.write('Installing what Attune needs, once; this takes about a minute.\n');
  // Not `npm ci`: it refuses a lock file without the optional builds for machines other than this one.
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  if (status !== 0) {
    process.stderr.write(
      'The packages could not be installed. Is there a network? Then run the same command again.\n',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
