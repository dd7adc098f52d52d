import { contentHash } from '#domain/scenario/hash.ts';
import { parseScenario } from '#domain/scenario/parse.ts';
import { summaryOf } from '#domain/scenario/summary.ts';
import type { ReadScenario } from '#platform/scenario-reader.ts';

self.onmessage = ({ data: text }: MessageEvent<string>) => {
  const parsed = parseScenario(text);
  const hash = contentHash(text);
  const read: ReadScenario = parsed.ok
    ? { ok: true, scenario: parsed.scenario, summary: summaryOf(parsed.scenario, hash), text }
    : parsed;
  self.postMessage(read);
};
