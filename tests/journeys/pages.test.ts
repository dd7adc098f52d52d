import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityMistakes, begin, replyBox, say, visit } from './visit.ts';

const reply = 'You stood on the stairs and nearly went home. You should just have knocked.';

/** Every screen, and the way to it. */
const screens: readonly { name: string; go: (page: Page, origin: string) => Promise<unknown> }[] = [
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
];

describe.each(screens)('$name', ({ go }) => {
  test.each(['light', 'dark'] as const)(
    'has no accessibility mistake that axe can find, %s',
    async (colorScheme) => {
      const { page, origin } = await visit('/', { colorScheme });
      await go(page, origin);
      expect(await accessibilityMistakes(page)).toEqual([]);
    },
  );

  test('fits on 320 pixels without scrolling sideways, and has help one step away', async () => {
    const { page, origin } = await visit('/', { viewport: { width: 320, height: 640 } });
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
  const { page, context } = await visit('/', { serviceWorkers: 'block' });
  const scripts = new Set<string>();
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const isApart = /\.scenario-|-worker-/.test(pathname);
    if (request.resourceType() === 'script' && !isApart) scripts.add(pathname);
  });
  await page.reload();
  await begin(page, 'Practice');
  const sizes = [...scripts].map((path) => gzipSync(readFileSync(`dist${path}`), { level: 9 }).length);
  const bytes = sizes.reduce((sum, each) => sum + each, 0);
  process.stdout.write(`first load: ${sizes.length} scripts, ${(bytes / 1000).toFixed(1)} kB gzip\n`);
  expect(sizes.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(125_000);
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
