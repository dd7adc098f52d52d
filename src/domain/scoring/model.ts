import { BEHAVIOURS, ROADBLOCK_CODES, SKILLS } from './assessment.ts';

/**
 * What the model gives probabilities of. A number says “at least”: level 1 or 2 of a skill; of `question`, 1 is any
 * question and 2 an open one. `roadblock` is any of the fifteen.
 */
export const OUTPUTS = [
  ...SKILLS.flatMap((skill) => [`${skill} 1`, `${skill} 2`] as const),
  'question 1',
  'question 2',
  'permission',
  'roadblock',
  ...ROADBLOCK_CODES,
  ...BEHAVIOURS.map((behaviour) => `behaviour ${behaviour}` as const),
] as const;
export type Output = (typeof OUTPUTS)[number];

const PLACES: ReadonlyMap<Output, number> = new Map(OUTPUTS.map((output, place) => [output, place]));

/** Where an output stands in all lists by output. */
export function placeOf(output: Output): number {
  return PLACES.get(output) ?? -1;
}

/** A trained model: for each feature whole numbers, in units of their output's scale. */
export interface Model {
  /** Where in `weights` the row of a feature begins. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows one after the other: a row is how many of its weights are not 0, and for each its output and itself (-127 to 127). */
  readonly weights: Int16Array;
  readonly outputs: readonly OutputSettings[];
  /** What each number of `tieNumbers` adds to the log odds that a reply is about what this client said. */
  readonly belongs: readonly number[];
}

export interface OutputSettings {
  /** What a weight of 1 adds to the log odds of a clause. */
  readonly scale: number;
  /** The log odds of a clause without features. */
  readonly bias: number;
  /**
   * What turns the log odds of a reply into calibrated ones (Platt's scaling): slope, intercept, and what is added
   * where a rule written by hand says the same.
   */
  readonly slope: number;
  readonly intercept: number;
  readonly rule: number;
  /** A reply has the code where its probability is above this. */
  readonly cut: number;
}

/** By output, 0 to 1: how probable it is that careful coders give the reply this code, and that a clause carries it. */
export interface Prediction {
  readonly reply: Float64Array;
  readonly clauses: readonly Float64Array[];
  /** How probable it is that the reply is about what this client said, 0 to 1. */
  readonly belongs: number;
}

export const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** What the model is given of a reply. */
export interface Evident {
  /** By clause, the names of its features. */
  readonly features: readonly (readonly string[])[];
  /** By clause, whether it takes back what it says, and so cannot earn a skill. */
  readonly barred: readonly boolean[];
  /** How the reply is tied to what the client said: see `tieNumbers`. */
  readonly ties: readonly number[];
  /** What rules written by hand say of the reply. */
  readonly ruled: ReadonlySet<Output>;
}

/**
 * A clause carries a code with the probability that the weights of its features add up to. A reply carries what one
 * of its clauses does: 1 − Π(1 − p), calibrated.
 */
export function predict(model: Model, { features, barred, ties, ruled }: Evident): Prediction {
  const clauses = features.map((names, index) => {
    return clauseProbabilities(clauseLogOdds(model, names), barred[index] ?? false);
  });
  const logOdds = replyLogOdds(clauses);
  const reply = new Float64Array(OUTPUTS.length);
  for (const [index, output] of OUTPUTS.entries()) {
    const { slope = 1, intercept = 0, rule = 0 } = model.outputs[index] ?? {};
    const said = ruled.has(output) ? rule : 0;
    reply[index] = sigmoid(slope * (logOdds[index] ?? 0) + intercept + said);
  }
  return { reply, clauses, belongs: belonging(model.belongs, ties) };
}

/** The probability that a reply is about what this client said. */
export function belonging(weights: readonly number[], ties: readonly number[]): number {
  return sigmoid(ties.reduce((sum, tie, index) => sum + tie * (weights[index] ?? 0), 0));
}

const SKILL_OUTPUTS = SKILLS.length * 2;

/**
 * By output: how probable it is that a clause carries each code.
 *
 * @param logOdds by output
 * @param barred whether it cannot earn a skill
 */
export function clauseProbabilities(logOdds: ArrayLike<number>, barred: boolean): Float64Array {
  const probabilities = new Float64Array(OUTPUTS.length);
  for (let output = barred ? SKILL_OUTPUTS : 0; output < OUTPUTS.length; output++) {
    probabilities[output] = sigmoid(logOdds[output] ?? 0);
  }
  return probabilities;
}

/** By output: the log odds, not yet calibrated, that a reply carries a code, out of its clauses' probabilities. */
export function replyLogOdds(clauses: readonly ArrayLike<number>[]): Float64Array {
  const logOdds = new Float64Array(OUTPUTS.length);
  for (let output = 0; output < OUTPUTS.length; output++) {
    let none = 1;
    for (const clause of clauses) none *= 1 - (clause[output] ?? 0);
    logOdds[output] = Math.log((1 - none + TINY) / (none + TINY));
  }
  return logOdds;
}

/** Keeps the odds finite. */
const TINY = 1e-9;

function clauseLogOdds({ rows, weights, outputs }: Model, names: readonly string[]): Float64Array {
  const sums = new Float64Array(outputs.length);
  for (const name of names) {
    const row = rows.get(name);
    if (row === undefined) continue;
    const end = row + 2 * (weights[row] ?? 0);
    for (let place = row + 1; place < end; place += 2) {
      const output = weights[place] ?? 0;
      sums[output] = (sums[output] ?? 0) + (weights[place + 1] ?? 0);
    }
  }
  for (let output = 0; output < sums.length; output++) {
    const { bias = 0, scale = 0 } = outputs[output] ?? {};
    sums[output] = bias + (sums[output] ?? 0) * scale;
  }
  return sums;
}
