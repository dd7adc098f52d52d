import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Assess, createAssess } from '#domain/scoring/assess.ts';
import type { Exchange, Heard } from '#domain/scoring/assessment.ts';
import { hear } from '#domain/scoring/hear.ts';
import { readModel } from '#domain/scoring/model-file.ts';
import address from '#domain/scoring/scoring-model.bin?url';
import record from '#domain/scoring/scoring-model.json' with { type: 'json' };

export interface ScoringRequest {
  readonly number: number;
  readonly exchange: Exchange;
}

export interface ScoringAnswer {
  readonly number: number;
  /** Absent where the model could not be loaded. */
  readonly heard?: Heard;
}

let loading: Promise<Assess> | undefined;

/** The model is loaded when the worker starts, and again at the next reply where that failed. */
function loaded(): Promise<Assess> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Assess> {
  const response = await fetch(address);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytesToHex(sha256(bytes)) !== record.sha256) throw new Error('The scoring model came damaged.');
  return createAssess(readModel(bytes));
}

self.onmessage = async ({ data: { number, exchange } }: MessageEvent<ScoringRequest>) => {
  const answer: ScoringAnswer = await loaded().then(
    (assess) => ({ number, heard: hear(assess, exchange) }),
    () => ({ number }),
  );
  self.postMessage(answer);
};

loaded().catch(() => {});
