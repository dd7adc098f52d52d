import type { Level, QuestionForm } from './assessment.ts';
import type { Clause, Passage } from './clauses.ts';
import type { Said } from './said.ts';

/** What the judges of the skills look at: the reply in sentences, with what is known of each clause. */
export interface Bench {
  readonly reply: Passage;
  readonly said: Said;
  readonly questions: readonly QuestionForm[];
  /** Clauses that only serve a roadblock, talk to the scorer, or mock: they earn nothing. */
  readonly spent: ReadonlySet<number>;
}

/** A level, with the stretch of words that earned it. */
export interface Earned {
  readonly level: Level;
  readonly from: number;
  readonly to: number;
}

/** The clauses of each sentence that may earn something. */
export function sentences(bench: Bench): readonly (readonly Clause[])[] {
  const open = bench.reply.clauses.filter((_, index) => !bench.spent.has(index));
  return [...Map.groupBy(open, (clause) => clause.sentence).values()];
}

export function questionAt(bench: Bench, clause: Clause): QuestionForm {
  return bench.questions[bench.reply.clauses.indexOf(clause)] ?? 'none';
}

/** The stretch from the first to the last of some clauses. */
export function stretch(clauses: readonly Clause[]): { from: number; to: number } {
  return { from: clauses[0]?.from ?? 0, to: clauses.at(-1)?.to ?? 0 };
}
