import { assess } from '#domain/scoring/assess.ts';
import type { Exchange, Heard } from '#domain/scoring/assessment.ts';
import { ownDanger } from '#domain/scoring/own-danger.ts';

export interface ScoringRequest {
  readonly number: number;
  readonly exchange: Exchange;
}

export interface ScoringAnswer {
  readonly number: number;
  readonly heard: Heard;
}

self.onmessage = ({ data: { number, exchange } }: MessageEvent<ScoringRequest>) => {
  const heard: Heard = ownDanger(exchange.reply, exchange.client)
    ? { notScored: 'own-danger' }
    : assess(exchange);
  self.postMessage({ number, heard } satisfies ScoringAnswer);
};
