import {
  type Evidence,
  ROADBLOCK_CODES,
  type Roadblock,
  type RoadblockCode,
  SKILLS,
  type Skill,
  type SkillCode,
  type Span,
} from './assessment.ts';
import { type Passage, spanOf } from './clauses.ts';
import { type Output, placeOf } from './model.ts';

/** What the model says of a reply. */
export interface Verdict {
  /** 0 to 1, calibrated. */
  readonly p: (output: Output) => number;
  /** Whether it is probable enough for the reply to be given the code. */
  readonly has: (output: Output) => boolean;
}

/** A clause by its place in the reply, and how probable it is, by output, that it carries each code. */
export interface JudgedClause {
  readonly index: number;
  readonly probabilities: ArrayLike<number>;
}

/** The words that earned each skill its level: the clauses that moved the decision. */
export function evidenceFor(
  skills: Readonly<Record<Skill, SkillCode>>,
  reply: Passage,
  clauses: readonly JudgedClause[],
): Evidence[] {
  return SKILLS.flatMap((skill) => {
    const { level } = skills[skill];
    if (level === 0) return [];
    return spansOf(reply, clauses, `${skill} ${level}`).map((span): Evidence => ({ skill, ...span }));
  }).sort(byPlace);
}

/** Codes that blame, order, threaten or diagnose, or act as clinician or wound: severe whenever they are there. */
const SEVERE: ReadonlySet<RoadblockCode> = new Set([
  'directing',
  'judging',
  'labelling',
  'warning',
  'scope',
  'stigma',
]);
/** The share of the reply's words from which on a roadblock takes up most of it. */
const MOST = 0.5;

/**
 * The roadblocks that are probable, each over the first words that carry it. Where it is probable that there is one,
 * and no single one is, the most probable is named.
 */
export function roadblocksFor(
  verdict: Verdict,
  reply: Passage,
  clauses: readonly JudgedClause[],
): Roadblock[] {
  const probable = ROADBLOCK_CODES.filter((code) => verdict.has(code));
  const named = probable.length > 0 || !verdict.has('roadblock') ? probable : [mostProbable(verdict)];
  return named
    .flatMap((code) => {
      const [span] = spansOf(reply, clauses, code);
      return span ? [{ code, severity: severityOf(code, span, reply), ...span }] : [];
    })
    .sort(byPlace);
}

function mostProbable({ p }: Verdict): RoadblockCode {
  return ROADBLOCK_CODES.reduce((best, code) => (p(code) > p(best) ? code : best));
}

/** By the coding manual; coders keep to it in nine cases of ten. */
function severityOf(code: RoadblockCode, span: Span, { words }: Passage): 1 | 2 {
  const within = words.filter(({ start, end }) => start >= span.start && end <= span.end);
  return SEVERE.has(code) || within.length > words.length * MOST ? 2 : 1;
}

/** A clause moved the decision where it carries the code at least half as probably as the one that does most. */
const MOVED = 0.5;

/** The stretches of the clauses that moved a decision; clauses side by side make one stretch. */
function spansOf(reply: Passage, clauses: readonly JudgedClause[], output: Output): Span[] {
  const at = placeOf(output);
  const most = Math.max(0, ...clauses.map(({ probabilities }) => probabilities[at] ?? 0));
  const moved = clauses.filter(({ probabilities }) => most > 0 && (probabilities[at] ?? 0) >= most * MOVED);
  const stretches: { first: number; last: number }[] = [];
  for (const { index } of moved) {
    const open = stretches.at(-1);
    if (open && open.last === index - 1) open.last = index;
    else stretches.push({ first: index, last: index });
  }
  return stretches.map(({ first, last }) =>
    spanOf(reply, reply.clauses[first]?.from ?? 0, reply.clauses[last]?.to ?? 0),
  );
}

function byPlace(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}
