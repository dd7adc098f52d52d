import { describe, expect, test } from 'vitest';
import { begin, replyBox, say, visit } from './visit.ts';

const good = "You come along, you nod, and nobody finds out what's going on in there.";

describe('a run', () => {
  test('survives a reload in the middle, with what was being typed', async () => {
    const { page } = await visit();
    await begin(page, 'Practice');
    await say(page, good);
    await page.reload();
    await page.getByRole('listitem', { name: 'Turn 1' }).waitFor();
    expect(await replyBox(page).inputValue()).toBe('');
    await replyBox(page).pressSequentially('and here I stopp');
    await page.reload();
    await expect.poll(() => replyBox(page).inputValue()).toBe('and here I stopp');
    expect(await page.getByRole('listitem', { name: 'Turn 1' }).innerText()).toContain(good);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('turn 2');
  });

  test('counts a double send as one turn', async () => {
    const { page } = await visit();
    await begin(page, 'Practice');
    await replyBox(page).fill(good);
    await page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('button[type=submit]');
      button?.click();
      button?.click();
    });
    await page.getByRole('listitem', { name: 'Turn 1' }).waitFor();
    expect(await page.getByRole('listitem', { name: /^Turn/ }).count()).toBe(1);
  });

  test('can be taken back: she is where she was, and the box says which turn it replaces', async () => {
    const { page } = await visit();
    await begin(page, 'Practice');
    const caption = page.getByRole('complementary', { name: 'Mia' });
    const before = await caption.innerText();
    await say(page, good);
    await page.getByRole('button', { name: 'Take turn 1 back' }).click();
    await page.getByText('This reply takes the place of turn 1').waitFor();
    expect(await caption.innerText()).toBe(before);
    expect(await page.getByRole('listitem', { name: /^Turn/ }).count()).toBe(0);
    await say(page, 'Nodding is easier than explaining.');
    expect(await page.getByRole('listitem', { name: 'Turn 1' }).innerText()).toContain(good);
  });

  test('unaided shows no notes and takes nothing back', async () => {
    const { page } = await visit();
    await begin(page, 'Unaided');
    await say(page, good);
    expect(await page.getByRole('region', { name: 'Notes on turn 1' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /back$/ }).count()).toBe(0);
    expect(await page.locator('mark').count()).toBe(0);
    await page.goto(`${page.url()}/debrief`);
    await page.getByText('This run is unaided').waitFor();
    expect(await page.locator('mark').count()).toBe(0);
  });
});

test('words come one after the other, whole after a press, and by themselves', async () => {
  const { page } = await visit('/', { reducedMotion: 'no-preference' });
  await begin(page, 'Practice');
  const whole = page.getByRole('button', { name: 'Show the whole statement' });
  await whole.click();
  await whole.waitFor({ state: 'detached' });
  await say(page, good);
  await whole.waitFor();
  await whole.waitFor({ state: 'detached', timeout: 30_000 });
  await page.getByRole('region', { name: 'Notes on turn 1' }).waitFor();
});
