import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { SMALL_SCENARIO } from '#domain/scenario/small-scenario.ts';
import { arrive } from '../bench/arrival.ts';
import { mainThreadSize } from '../bench/first-load.ts';
import { BUDGETS } from '../bench/table.ts';
import { accessibilityMistakes, begin, replyBox, say, visit } from './visit.ts';

const reply = 'You stood on the stairs and nearly went home. You should just have knocked.';

/** Every screen, and the way to it. */
const screens: readonly {
  name: string;
  go: (page: Page, origin: string) => Promise<unknown>;
  expecting?: RegExp;
}[] = [
  { name: 'the first page', go: async () => {} },
  {
    name: 'help',
    go: (page, origin) => page.goto(`${origin}/#/help`).then(() => page.locator('summary').first().click()),
  },
  {
    name: 'the codes',
    go: (page, origin) => page.goto(`${origin}/#/codes`).then(() => page.locator('summary').first().click()),
  },
  {
    name: 'the model card',
    go: (page, origin) =>
      page
        .goto(`${origin}/#/scorer`)
        .then(() => page.getByRole('heading', { name: 'Known failures' }).waitFor()),
  },
  {
    name: 'no runs',
    go: (page, origin) =>
      page.goto(`${origin}/#/runs`).then(() => page.getByText('Nothing here yet').waitFor()),
  },
  {
    name: 'a run that is not there',
    go: (page, origin) =>
      page.goto(`${origin}/#/run/none`).then(() => page.getByText('not on this device').waitFor()),
  },
  {
    name: 'a guided run with its notes and a refused reply',
    go: async (page) => {
      await begin(page, 'Guided');
      await say(page, reply);
      await replyBox(page).press('Enter');
      await page.getByText('There is nothing in the box yet').waitFor();
    },
  },
  {
    name: 'the debrief',
    go: async (page) => {
      await begin(page, 'Practice');
      await say(page, reply);
      await page.goto(`${page.url()}/debrief`);
      await page.getByRole('heading', { name: 'The figures' }).waitFor();
      await page.getByText('The same as a table').click();
    },
  },
  {
    name: 'the runs',
    go: async (page, origin) => {
      await begin(page, 'Practice');
      await say(page, reply);
      await page.goto(`${origin}/#/runs`);
      await page.getByRole('link', { name: /^Go on with/ }).waitFor();
    },
  },
  {
    name: 'an ended debrief, with all that is folded opened',
    go: async (page) => {
      await openScenario(page, SMALL_SCENARIO);
      await begin(page, 'Practice', /: Small talk$/);
      await say(page, 'Hm.');
      await page.getByRole('link', { name: 'Look back on it' }).click();
      await page.getByRole('heading', { name: 'She leaves' }).waitFor();
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
    },
  },
  {
    name: 'a scenario file with mistakes',
    go: async (page) => {
      await openScenario(page, SMALL_SCENARIO.replaceAll('to: leaves', 'to: leavs'));
      await page.getByText('was not added').waitFor();
    },
  },
  {
    name: 'a run taken over by another tab',
    go: async (page) => {
      await begin(page, 'Practice');
      await replyBox(page).fill('Half a sent');
      const other = await page.context().newPage();
      await other.goto(page.url());
      await replyBox(other).waitFor();
      await page.getByText('open in another tab').waitFor();
    },
  },
  {
    name: 'a screen that could not be fetched',
    go: async (page, origin) => {
      await page.route('**/runs-page-*.js', (route) => route.abort());
      await page.goto(`${origin}/#/runs`);
      await page.getByRole('heading', { name: 'Something here did not work' }).waitFor();
    },
    expecting: /ERR_FAILED|dynamically imported module/,
  },
];

const openScenario = (page: Page, text: string) =>
  page
    .getByLabel('Scenario file', { exact: true })
    .setInputFiles({ name: 'mine.scenario.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });

describe.each(screens)('$name', ({ go, expecting }) => {
  const planted = expecting ? { expecting } : {};
  test.each(['light', 'dark'] as const)(
    'has no accessibility mistake that axe can find, %s',
    async (colorScheme) => {
      const { page, origin } = await visit('/', { colorScheme, ...planted });
      await go(page, origin);
      expect(await accessibilityMistakes(page)).toEqual([]);
    },
  );

  test('fits on 320 pixels without scrolling sideways, and has help one step away', async () => {
    const { page, origin } = await visit('/', { viewport: { width: 320, height: 640 }, ...planted });
    await go(page, origin);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.getByRole('link', { name: 'Help for me, now' }).count()).toBe(1);
  });
});

test('axe finds a planted mistake', async () => {
  const { page } = await visit();
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:," />');
  });
  expect(await accessibilityMistakes(page)).toEqual([expect.stringContaining('image-alt')]);
});

test('the content security policy stops what is planted', async () => {
  const { page } = await visit('/', { expecting: /inline script/ });
  const stopped = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        const script = document.createElement('script');
        script.textContent = 'globalThis.planted = true';
        document.body.append(script);
      }),
  );
  expect(stopped).toBe('script-src-elem');
  expect(await page.evaluate(() => 'planted' in globalThis)).toBe(false);
});

test('the first load is within its budget until the reply box accepts a reply', async () => {
  const browser = await chromium.connect(inject('browser'));
  onTestFinished(() => browser.close());
  const size = mainThreadSize([await arrive(browser, inject('origin'))]);
  process.stdout.write(`first load: ${size.toFixed(1)} kB gzip\n`);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(BUDGETS['first-load'] ?? 0);
});

test('without a network the app opens again, a run goes on, and help is there', async () => {
  const { page, context, origin } = await visit();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await begin(page, 'Practice');
  await say(page, reply);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('listitem', { name: 'Turn 1' }).waitFor();
  await say(page, 'Twenty minutes on those stairs.');
  await page.goto(`${origin}/#/help`);
  await page.getByText('call your local emergency number now').waitFor();
  await page.goto(`${origin}/#/codes`);
  await page.getByRole('heading', { name: 'The codes' }).waitFor();
});
