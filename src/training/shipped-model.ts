import { readFileSync } from 'node:fs';
import { type Assess, createAssess } from '#domain/scoring/assess.ts';
import type { Model } from '#domain/scoring/model.ts';
import { readModel } from '#domain/scoring/model-file.ts';

/** Where the model that ships is kept, with the record of what it was trained from beside it. */
export const MODEL_FILE = new URL('../domain/scoring/scoring-model.bin', import.meta.url);
export const MODEL_RECORD = new URL('../domain/scoring/scoring-model.json', import.meta.url);

export function shippedModel(): Model {
  return readModel(new Uint8Array(readFileSync(MODEL_FILE)));
}

let shipped: Assess | undefined;

/** Codes with the model that ships; it is read once. */
export const assess: Assess = (exchange) => {
  shipped ??= createAssess(shippedModel());
  return shipped(exchange);
};
