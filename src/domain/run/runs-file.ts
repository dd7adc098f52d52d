import * as z from 'zod/mini';
import { MODES, type RunLog } from '#domain/run/log.ts';
import {
  BEHAVIOURS,
  QUESTION_FORMS,
  REPLY_LIMIT,
  ROADBLOCK_CODES,
  SKILLS,
} from '#domain/scoring/assessment.ts';

// A strict content security policy reports the code generation that is tried otherwise.
z.config({ jitless: true });

/** Runs as they leave the device: their logs, and each scenario's text once, by content hash. */
export interface RunsFile {
  readonly format: 'attune-runs';
  readonly version: 1;
  readonly runs: readonly RunLog[];
  readonly scenarios: Readonly<Record<string, string>>;
}

const count = z.int().check(z.gte(0));
const level = z.literal([0, 1, 2]);
const probability = z.number().check(z.gte(0), z.lte(1));
const skill = z.strictObject({
  level,
  confidence: probability,
  p: z.tuple([probability, probability, probability]),
});
const span = { start: count, end: count };

const assessment = z.strictObject({
  reflection: skill,
  validation: skill,
  empowerment: skill,
  question: z.enum(QUESTION_FORMS),
  permission: z.boolean(),
  roadblocks: z.array(
    z.strictObject({ code: z.enum(ROADBLOCK_CODES), severity: z.literal([1, 2]), ...span }),
  ),
  evidence: z.array(z.strictObject({ skill: z.enum(SKILLS), ...span })),
  behaviour: z.record(z.enum(BEHAVIOURS), probability),
  uncertain: z.array(z.enum([...SKILLS, 'question', 'permission', ...ROADBLOCK_CODES])),
});

const entry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reply'),
    step: z.string(),
    text: z.string().check(z.maxLength(REPLY_LIMIT)),
    assessment,
    branch: count,
    time: z.number(),
  }),
  z.strictObject({ kind: z.literal('silence'), step: z.string(), time: z.number() }),
  z.strictObject({ kind: z.literal('taken back'), turn: z.int().check(z.gte(1)), time: z.number() }),
]);

const log = z.strictObject({
  version: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-f]{20}$/)),
  scenario: z.strictObject({ id: z.string(), hash: z.string(), title: z.string() }),
  begins: z.record(z.string(), z.int().check(z.gte(0), z.lte(100))),
  seed: z.int(),
  mode: z.enum(MODES),
  started: z.number(),
  entries: z.array(entry),
});

const file = z.strictObject({
  format: z.literal('attune-runs'),
  version: z.literal(1),
  runs: z.array(z.unknown()),
  scenarios: z.record(z.string(), z.string()),
});

const laterFile = z.object({ format: file.shape.format, version: z.int().check(z.gt(1)) });

/** A file of runs of which only the outside has been looked at; its runs are read with `readRun`. */
export interface UnreadRuns {
  readonly runs: readonly unknown[];
  readonly scenarios: Readonly<Record<string, string>>;
}

export type ReadRunsFile =
  | { readonly ok: true; readonly file: UnreadRuns }
  /** What is wrong with the file, for a person to read. */
  | { readonly ok: false; readonly why: string };

/** Reads the text of a file of runs, all but the runs themselves. */
export function readRunsFile(text: string): ReadRunsFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'It is not a file of runs: its text is not JSON.' };
  }
  const later = laterFile.safeParse(value);
  if (later.success) {
    return {
      ok: false,
      why: `It was saved by a later Attune, as version ${later.data.version}; this one reads version 1. Open it where it was saved, or with a newer Attune.`,
    };
  }
  const read = file.safeParse(value);
  if (!read.success) {
    const place = placeOf(read.error.issues[0]?.path ?? []);
    return { ok: false, why: `It is not a file of runs: ${place} there is something else.` };
  }
  return { ok: true, file: read.data };
}

export type ReadRun =
  | { readonly ok: true; readonly log: RunLog }
  /** The first place in the run at which something is not as a log has it, for a person to read. */
  | { readonly ok: false; readonly where: string };

/** Reads one run of a file, checking every field and what the fields say of each other. */
export function readRun(value: unknown): ReadRun {
  const read = log.safeParse(value);
  if (!read.success) return { ok: false, where: placeOf(read.error.issues[0]?.path ?? []) };
  const path = contradictionIn(read.data);
  return path ? { ok: false, where: placeOf(path) } : { ok: true, log: read.data };
}

function contradictionIn({ mode, entries }: RunLog): readonly (string | number)[] | undefined {
  let turns = 0;
  for (const [index, each] of entries.entries()) {
    const path = ['entries', index];
    if (each.kind === 'taken back') {
      if (mode === 'unaided' || each.turn > turns) return path;
      turns = each.turn - 1;
      continue;
    }
    turns += 1;
    if (each.kind === 'reply') {
      const { roadblocks, evidence } = each.assessment;
      const outside = [...roadblocks, ...evidence].some(
        ({ start, end }) => start >= end || end > each.text.length,
      );
      if (outside) return [...path, 'assessment'];
    }
  }
  return undefined;
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.length > 0 ? `at “${path.join('.')}”` : 'at its beginning';
}
