import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SMALL_SCENARIO } from '#domain/scenario/small-scenario.ts';
import { begin, visit } from './visit.ts';

const named = (name: string, text: string) => ({
  name,
  mimeType: 'application/yaml',
  buffer: Buffer.from(text),
});

test('a scenario file with mistakes is answered with all of them and their places, and is not added', async () => {
  const { page } = await visit();
  const text = SMALL_SCENARIO.replace(
    'to: opens-a-little\n      - to: leaves',
    'to: opens-alittle\n      - to: leavs',
  );
  await page.getByLabel('Scenario file', { exact: true }).setInputFiles(named('mine.scenario.yaml', text));
  const mistakes = page.getByRole('status').getByRole('listitem');
  await mistakes.first().waitFor();
  expect(await mistakes.allInnerTexts()).toEqual([
    expect.stringMatching(/^\d+:\d+ .*opens-alittle.*opens-a-little/s),
    expect.stringMatching(/^\d+:\d+ .*leavs.*leaves/s),
  ]);
  expect(await page.getByText('from a file').count()).toBe(0);
});

test('a scenario file is added, kept, played, asked about when its id is taken, and removed', async () => {
  const { page } = await visit();
  const input = page.getByLabel('Scenario file', { exact: true });
  await input.setInputFiles(named('small.scenario.yaml', SMALL_SCENARIO));
  await page.getByText('Small talk is in the list above').waitFor();
  await page.reload();
  await page.getByText('from a file').waitFor();

  const changed = SMALL_SCENARIO.replace('title: Small talk', 'title: Larger talk');
  await input.setInputFiles(named('changed.scenario.yaml', changed));
  await page.getByText('You already have another file whose id is').waitFor();
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect.poll(() => page.getByText('from a file').count()).toBe(2);

  await input.setInputFiles(
    named('third.scenario.yaml', SMALL_SCENARIO.replace('title: Small talk', 'title: Third')),
  );
  await page.getByRole('button', { name: 'Put this one in its place' }).click();
  await expect.poll(() => page.getByText('from a file').count()).toBe(1);

  await begin(page, 'Practice', /: Third$/);
  await page.getByText("I nearly didn't come.").first().waitFor();
  await page.getByRole('link', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Remove this file' }).click();
  await expect.poll(() => page.getByText('from a file').count()).toBe(0);
});

test('one that comes with Attune is never replaced by a file', async () => {
  const { page } = await visit();
  const input = page.getByLabel('Scenario file', { exact: true });
  const ours = readFileSync('scenarios/mia-1-being-heard.scenario.yaml', 'utf8');
  await input.setInputFiles(named('same.scenario.yaml', ours));
  await page.getByText('this is one that comes with Attune').waitFor();
  await input.setInputFiles(
    named('other.scenario.yaml', ours.replace('title: Being heard', 'title: Being changed')),
  );
  await page.getByText('It has the id of one that comes with Attune').waitFor();
  await page.getByRole('heading', { name: 'Mia: Being changed' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Mia: Being heard' }).count()).toBe(1);
});

test.each([
  {
    what: 'a picture',
    file: { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]) },
  },
  { what: 'nothing', file: named('empty.yaml', '') },
  {
    what: 'many aliases',
    file: named('bomb.yaml', `a: &a [1,2]\nb: &b [${'*a,'.repeat(200)}]\nc: [${'*b,'.repeat(500)}]`),
  },
  { what: 'great depth', file: named('deep.yaml', `${'['.repeat(100_000)}`) },
])('a file that holds $what gets a message', async ({ file }) => {
  const { page } = await visit();
  await page.getByLabel('Scenario file', { exact: true }).setInputFiles(file);
  await page.getByText(`${file.name} was not added`).waitFor();
  await page.getByRole('radio', { name: 'Guided' }).check();
});

test('a file over 4 MB is refused before it is read', async () => {
  const { page } = await visit();
  await page
    .getByLabel('Scenario file', { exact: true })
    .setInputFiles(named('big.yaml', 'x'.repeat(4_000_001)));
  await page.getByText('larger than the 4 MB').waitFor();
});
