import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hear } from '#domain/scoring/hear.ts';
import { corpusReplies, exchangeOf } from '#training/corpus.ts';
import { assess } from '#training/shipped-model.ts';
import { visit } from './visit.ts';

test('the worker in Chromium codes replies as Node does, field by field', async () => {
  const [script] = globSync('dist/assets/scoring-worker-*.js');
  const exchanges = corpusReplies()
    .filter((_, index) => index % 8 === 0)
    .map(exchangeOf);
  const { page } = await visit();
  const heard = await page.evaluate(
    async ([address, asked]) => {
      const worker = new Worker(address, { type: 'module' });
      const answers: unknown[] = [];
      for (const [number, exchange] of asked.entries()) {
        worker.postMessage({ number, exchange });
        const { data } = await new Promise<MessageEvent>((resolve) => {
          worker.onmessage = resolve;
        });
        answers.push(data.heard);
      }
      return answers;
    },
    [String(script).replace('dist/', ''), exchanges] as const,
  );
  process.stdout.write(`scoring: ${heard.length} replies coded in both\n`);
  expect(heard.length).toBeGreaterThan(300);
  expect(heard).toEqual(exchanges.map((exchange) => hear(assess, exchange)));
});
