import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Assess } from '#domain/scoring/assess.ts';
import { REPLY_LIMIT } from '#domain/scoring/assessment.ts';
import { quadraticKappa } from './agreement.ts';

/** What of ours stands nearest to each of theirs; none is the same thing. */
const NEAREST = {
  'emotional-reactions': 'validation',
  interpretations: 'reflection',
  explorations: 'question',
} as const;

/**
 * How our codes agree with those of EPITOME (Sharma and others, EMNLP 2020), as context and never as a target: its
 * emotional reactions are mostly sympathy, which our manual codes 0.
 *
 * @returns by file, how many responses were compared and the quadratic κ
 */
export function compareWithEpitome(
  folder: string,
  assess: Assess,
): readonly { readonly theirs: string; readonly ours: string; readonly n: number; readonly kappa: number }[] {
  return Object.entries(NEAREST).map(([theirs, ours]) => {
    const rows: Readonly<Record<string, string>>[] = parse(
      readFileSync(join(folder, `${theirs}.csv`), 'utf8'),
      { columns: true },
    );
    const pairs = rows.flatMap(({ seeker_post: client = '', response_post: reply = '', level }) => {
      const found = assess({ client, reply: reply.slice(0, REPLY_LIMIT) });
      if ('notScored' in found) return [];
      const given =
        ours === 'question' ? ['none', 'closed', 'open'].indexOf(found.question) : found[ours].level;
      return [[given, Number(level)] as const];
    });
    const kappa = quadraticKappa(
      pairs.map(([given]) => given),
      pairs.map(([, coded]) => coded),
    );
    return { theirs, ours, n: pairs.length, kappa };
  });
}
