import type { Browser } from 'playwright-core';

/** What a newcomer's browser did until a reply was possible. */
export interface Arrival {
  /** From the beginning of the navigation, in milliseconds. */
  readonly replyPossible: number;
  /** Paths of what was requested, in order. */
  readonly requested: readonly string[];
  /** Paths of the scripts that run in workers. */
  readonly workers: readonly string[];
}

/** Opens the app in a profile of its own, begins the first run offered at once, and replies as soon as it can. */
export async function arrive(browser: Browser, origin: string): Promise<Arrival> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const requested: string[] = [];
    const workers: string[] = [];
    page.on('request', (request) => requested.push(pathOf(request.url())));
    page.on('worker', (worker) => workers.push(pathOf(worker.url())));
    const possible = Promise.withResolvers<Pick<Arrival, 'replyPossible' | 'requested'>>();
    await page.exposeFunction('tellReplyPossible', (replyPossible: number) =>
      possible.resolve({ replyPossible, requested: [...requested] }),
    );
    await page.addInitScript(beginAtOnce);
    await page.goto(origin);
    await page.getByRole('textbox', { name: 'Your reply' }).fill('You nod.');
    return { ...(await possible.promise), workers };
  } finally {
    await context.close();
  }
}

const pathOf = (url: string) => new URL(url).pathname;

/** Runs in the page: presses the first button to listen, and tells when the reply box takes text. */
function beginAtOnce() {
  const { tellReplyPossible } = globalThis as unknown as { tellReplyPossible: (at: number) => void };
  let pressed = false;
  const watch = new MutationObserver(() => {
    const boxes = document.querySelectorAll('textarea');
    if (pressed && [...boxes].some((box) => !box.disabled && !box.readOnly)) {
      watch.disconnect();
      tellReplyPossible(performance.now());
    }
    const buttons = document.querySelectorAll('button');
    const listen = [...buttons].find((button) => button.textContent.startsWith('Listen to'));
    if (listen && !pressed) {
      pressed = true;
      listen.click();
    }
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
}
