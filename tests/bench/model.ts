import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { MODEL_FILE } from '#training/shipped-model.ts';
import type { Figures } from './measure.ts';

/** The size of the scoring model as it is sent, gzip. */
export function benchModel(): Figures {
  return { 'scoring-model': { value: gzipSync(readFileSync(MODEL_FILE)).length / 1000, unit: 'kB' } };
}
