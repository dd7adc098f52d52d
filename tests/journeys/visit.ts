import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What went wrong in a visit without being asked for: each must stay empty. */
interface Trouble {
  readonly errors: string[];
  readonly strangers: string[];
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  /** A second tab of the same browser. */
  anotherTab(): Promise<Page>;
}

/**
 * Opens the built app in a browser profile of its own. When the test ends, no error may have been logged, no
 * rule of the content security policy broken, and no other host asked for anything.
 */
export async function visit(
  path = '/',
  {
    origin = inject('origin'),
    before,
    expecting,
    ...options
  }: BrowserContextOptions & {
    origin?: string;
    before?: (context: BrowserContext) => Promise<unknown>;
    /** What a test plants in order to see it reported. */
    expecting?: RegExp;
  } = {},
): Promise<Visit> {
  const browser = await chromium.connect(inject('browser'));
  const context = await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true, ...options });
  const trouble: Trouble = { errors: [], strangers: [] };
  onTestFinished(async () => {
    await context.close();
    await browser.close();
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });
  context.on('console', (message) => {
    if (expecting?.test(message.text())) return;
    if (message.type() === 'error' || message.text().includes('Content Security Policy')) {
      trouble.errors.push(message.text());
    }
  });
  context.on('weberror', (error) => trouble.errors.push(String(error.error())));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) trouble.strangers.push(request.url());
  });
  await before?.(context);
  const open = async (at: string) => {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${origin}${at}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const page = await open(path);
  return {
    page,
    context,
    origin,
    anotherTab: () => open(new URL(page.url()).hash ? `/${new URL(page.url()).hash}` : '/'),
  };
}

/** Begins a run with the client whose button this is. */
export async function begin(page: Page, mode: 'Guided' | 'Practice' | 'Unaided', listenTo = /^Listen to/) {
  await page.getByRole('radio', { name: mode }).check();
  await page.getByRole('button', { name: listenTo }).first().click();
  await replyBox(page).waitFor();
}

export const replyBox = (page: Page) => page.getByRole('textbox', { name: 'Your reply' });

/** Says something, and waits until it has become a turn. */
export async function say(page: Page, reply: string) {
  const turns = page.getByRole('listitem', { name: /^Turn \d+$/ });
  const before = await turns.count();
  await replyBox(page).fill(reply);
  await replyBox(page).press('Enter');
  await turns.nth(before).waitFor();
}

/** The mistakes that axe finds on the page as it is now, by rule and place. */
export async function accessibilityMistakes(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
    );
  });
}
