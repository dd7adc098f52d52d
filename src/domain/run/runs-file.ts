import * as z from 'zod/mini';
import { MODES, type RunLog } from '#domain/run/log.ts';
import { contentHash } from '#domain/scenario/hash.ts';
import { QUESTION_FORMS, REPLY_LIMIT, ROADBLOCK_CODES, SKILLS } from '#domain/scoring/assessment.ts';

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
const skill = z.strictObject({ level, confidence: z.number().check(z.gte(0), z.lte(1)) });
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

const file = z.strictObject({
  format: z.literal('attune-runs'),
  version: z.literal(1),
  runs: z.array(
    z.strictObject({
      version: z.literal(1),
      id: z.string().check(z.regex(/^[0-9a-f]{20}$/)),
      scenario: z.strictObject({ id: z.string(), hash: z.string(), title: z.string() }),
      begins: z.record(z.string(), z.int().check(z.gte(0), z.lte(100))),
      seed: z.int(),
      mode: z.enum(MODES),
      started: z.number(),
      entries: z.array(entry),
    }),
  ),
  scenarios: z.record(z.string(), z.string()),
});

export type ReadRuns =
  | { readonly ok: true; readonly file: RunsFile }
  /** What is wrong with the file, and where in it, for a person to read. */
  | { readonly ok: false; readonly why: string };

/** Reads the text of a file of runs, checking every field. Nothing of a file with a mistake is used. */
export function readRunsFile(text: string): ReadRuns {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'It is not a file of runs: its text is not JSON.' };
  }
  const read = file.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.length ? `At “${issue.path.join('.')}”` : 'At its beginning';
    return { ok: false, why: `${place} there is something else than a file of runs has there.` };
  }
  const { runs, scenarios } = read.data;
  for (const [hash, scenario] of Object.entries(scenarios)) {
    if (contentHash(scenario) !== hash) {
      return { ok: false, why: `The scenario “${hash}” in it was changed after it was saved.` };
    }
  }
  const missing = runs.find((run) => !Object.hasOwn(scenarios, run.scenario.hash));
  if (missing) return { ok: false, why: `The scenario of “${missing.scenario.title}” is missing from it.` };
  return { ok: true, file: read.data };
}
