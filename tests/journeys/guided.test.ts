import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityMistakes, visit } from './visit.ts';

/** Presses Tab until something with this role and name has the focus. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`${most} presses of Tab did not reach ${name}.`);
}

const replies = [
  'Twenty minutes on those stairs, and you nearly turned round.',
  'You start a sentence, and before it is out everybody has turned to somebody else.',
  'No wonder you stop, after years of that.',
  'What would you want them to hear, if they waited?',
  'Part of you is glad of her, and part of you is rubbed out by it.',
];

test('a whole guided run, by keyboard alone, to the debrief and back', async () => {
  const { page } = await visit();
  await tabTo(page, /^Listen to Mia: Being heard$/);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Your reply' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.getByText('Yours will be better in your own words').waitFor();
  await tabTo(page, /^A worked example$/);
  await page.keyboard.press('Enter');
  await page.getByText('Yours will be better in your own words').waitFor({ state: 'hidden' });
  await tabTo(page, /^Your reply$/);

  const look = page.getByRole('link', { name: 'Look back on it' });
  for (let said = 0; !(await look.isVisible()); said++) {
    expect(said).toBeLessThan(25);
    await page.keyboard.type(replies[said % replies.length] ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('listitem', { name: `Turn ${said + 1}` }).waitFor();
  }
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Look back on it');
  expect(await accessibilityMistakes(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'The figures' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.getByText('Mia, unsaid:').count()).toBeGreaterThan(3);
  expect(await accessibilityMistakes(page)).toEqual([]);
  await tabTo(page, /^Try again from turn 2$/, 120);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /turn 2$/ }).waitFor();
});
