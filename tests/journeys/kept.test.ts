import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { begin, replyBox, say, visit } from './visit.ts';

const reply = 'You stood on the stairs and nearly went home.';

describe('two tabs', () => {
  test('cannot overwrite each other, and what was typed in either stays', async () => {
    const { page, anotherTab } = await visit();
    await begin(page, 'Practice');
    await say(page, reply);
    await replyBox(page).fill('typed in the first');
    const other = await anotherTab();
    await expect.poll(() => replyBox(other).inputValue()).toBe('typed in the first');
    await page.getByText('This conversation is open in another tab').waitFor();
    await page.getByText('typed in the first').waitFor();
    await say(other, 'Said in the second.');
    await page.getByRole('button', { name: 'Go on here instead' }).click();
    await page.getByText('Said in the second.').waitFor();
    expect(await replyBox(page).inputValue()).toBe('typed in the first');
    await other.getByText('This conversation is open in another tab').waitFor();
  });

  test('keep both, where that is wanted', async () => {
    const { page, anotherTab } = await visit();
    await begin(page, 'Practice');
    await say(page, reply);
    await replyBox(page).fill('mine');
    await anotherTab();
    await page.getByRole('button', { name: 'Keep what is here as a run of its own' }).click();
    await expect.poll(() => replyBox(page).inputValue()).toBe('mine');
    await page.goto(`${new URL(page.url()).origin}/#/runs`);
    await expect.poll(() => page.getByRole('link', { name: /^Go on with/ }).count()).toBe(2);
  });
});

describe('storage', () => {
  test('that is refused is said, and the run goes on, also after a pause', async () => {
    const { page } = await visit('/', {
      before: (context) =>
        context.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('refused', 'SecurityError');
          };
        }),
    });
    await begin(page, 'Practice');
    await page.getByText('does not let the page keep anything').waitFor();
    await say(page, reply);
    await page.getByRole('link', { name: 'Pause' }).click();
    await page.getByRole('link', { name: 'Go on at turn 2' }).click();
    await page.getByRole('listitem', { name: 'Turn 1' }).getByText(reply).waitFor();
  });

  test('that is full is said, and nothing typed is lost while the page is open', async () => {
    const { page } = await visit();
    await begin(page, 'Practice');
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await say(page, reply);
    await page.getByText('no room left on this device').waitFor();
    await page.getByRole('link', { name: 'Pause' }).click();
    await page.getByRole('link', { name: 'Go on at turn 2' }).click();
    await page.getByRole('listitem', { name: 'Turn 1' }).getByText(reply).waitFor();
  });

  test('keeps nothing on a shared computer', async () => {
    const { page, anotherTab } = await visit();
    // The page opens anew with the choice.
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('checkbox', { name: /keep nothing/ }).click(),
    ]);
    await page.getByRole('radio', { name: 'Practice' }).waitFor();
    await begin(page, 'Practice');
    await page.getByText('nothing of this is kept on this device').waitFor();
    await say(page, reply);
    const other = await anotherTab();
    await other.getByRole('heading', { name: 'This conversation is not on this device' }).waitFor();
  });
});

test('over plain http under a host name, everything works', async () => {
  const { page } = await visit('/', { origin: inject('origin').replace('localhost', 'attune.test') });
  expect(await page.evaluate(() => globalThis.isSecureContext)).toBe(false);
  await begin(page, 'Practice');
  await say(page, reply);
  await page.reload();
  await page.getByRole('listitem', { name: 'Turn 1' }).getByText(reply).waitFor();
});

test('runs are listed, taken along as one file, deleted, and brought back', async () => {
  const { page } = await visit();
  await begin(page, 'Practice');
  await say(page, reply);
  await page.goto(`${new URL(page.url()).origin}/#/runs`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all as one file' }).click(),
  ]);
  const file = join(mkdtempSync(join(tmpdir(), 'attune-')), 'runs.json');
  await download.saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'attune-runs', version: 1 });

  await page.getByText('Delete all runs').click();
  await page.getByRole('button', { name: 'Delete all for good' }).click();
  await page.getByText('All runs are deleted.').waitFor();
  await page.getByText('Nothing here yet').waitFor();

  await page.getByLabel('File of runs', { exact: true }).setInputFiles(file);
  await page.getByText('1 run added.').waitFor();
  await page.getByLabel('File of runs', { exact: true }).setInputFiles(file);
  await page.getByText('1 run was here already').waitFor();
  await page.getByRole('link', { name: /^Go on with/ }).click();
  await page.getByRole('listitem', { name: 'Turn 1' }).getByText(reply).waitFor();

  await page.goto(`${new URL(page.url()).origin}/#/runs`);
  await page.getByLabel('File of runs', { exact: true }).setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"attune-runs","version":1,"runs":[{"version":2}],"scenarios":{}}'),
  });
  await page.getByText('1 run left out: run 1, at “version”').waitFor();
  expect(await page.getByRole('link', { name: /^Go on with/ }).count()).toBe(1);
});
