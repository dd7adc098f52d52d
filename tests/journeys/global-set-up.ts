import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildIfChanged } from '#cli/built-app.ts';
import { chromiumPath, flags } from '../chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    origin: string;
    /** Where the browser of this run is driven. */
    browser: string;
  }
}

/** Builds and serves the app, and starts one browser for all journeys. */
export default async function setUp(project: TestProject) {
  if (!buildIfChanged()) throw new Error('The app could not be built.');
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launchServer({ executablePath: chromiumPath() ?? 'chromium', args: flags });
  project.provide('origin', `http://localhost:${port}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
