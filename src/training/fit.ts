import { clauseProbabilities, OUTPUTS, replyLogOdds, sigmoid } from '#domain/scoring/model.ts';
import type { Case, Labels } from './cases.ts';
import { seeded, shuffled } from './random.ts';

export interface FitSettings {
  readonly seed: number;
  readonly epochs: number;
  readonly step: number;
  /** How strongly weights are drawn to 0. */
  readonly decay: number;
  /** Features met in fewer groups are left out. */
  readonly leastGroups: number;
  /** How much the labels of clauses count beside that of their reply, 0 to 1. */
  readonly clauseShare: number;
}

/** What was learned: log odds that a feature adds to a clause, by feature and output. */
export interface Weights {
  readonly rows: ReadonlyMap<string, number>;
  /** One row of outputs a feature. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

const COUNT = OUTPUTS.length;
/** Codes are rare: a clause without any feature has each at odds of about 1 to 7. */
const FIRST_BIAS = -2;
const FIRST_SQUARES = 1e-2;

/**
 * Learns from cases by gradient descent with steps that shrink where gradients were large (AdaGrad; Duchi, Hazan and
 * Singer 2011). A reply has a code if one of its clauses has it; so the loss of a reply is the log loss of
 * 1 − Π(1 − p), and, where spans are coded, that of each clause beside it. Deterministic for the same cases.
 */
export function fitted(cases: readonly Case[], settings: FitSettings): Weights {
  const rows = featureRows(cases, settings.leastGroups);
  const learner = new Learner(rows.size, settings);
  const encoded = cases.map((each) => ({
    each,
    clauses: each.evident.features.map((names, index) => ({
      rows: names.flatMap((name) => rows.get(name) ?? []),
      labels: each.clauseLabels?.[index],
    })),
  }));
  const chance = seeded(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const { each, clauses } of shuffled(encoded, chance)) learner.learn(each, clauses);
  }
  return { rows, weights: learner.weights, bias: learner.bias };
}

/** By output: the log odds, not yet calibrated, that the reply has the code. */
export function scoreCase({ rows, weights, bias }: Weights, { evident }: Case): Float64Array {
  return replyLogOdds(
    evident.features.map((names, index) => {
      const sums = Float64Array.from(bias);
      for (const name of names) {
        const row = rows.get(name);
        if (row !== undefined) addRow(sums, weights, row);
      }
      return clauseProbabilities(sums, evident.barred[index] ?? false);
    }),
  );
}

function featureRows(cases: readonly Case[], least: number): Map<string, number> {
  const groups = new Map<string, Set<string>>();
  for (const { group, evident } of cases) {
    for (const name of evident.features.flat()) {
      const met = groups.get(name);
      if (met) met.add(group);
      else groups.set(name, new Set([group]));
    }
  }
  const kept = [...groups].filter(([, met]) => met.size >= least).map(([name]) => name);
  return new Map(kept.sort().map((name, index) => [name, index * COUNT]));
}

function addRow(sums: Float64Array, weights: Float32Array, row: number): void {
  for (let output = 0; output < COUNT; output++) {
    sums[output] = (sums[output] ?? 0) + (weights[row + output] ?? 0);
  }
}

interface EncodedClause {
  readonly rows: readonly number[];
  readonly labels: Labels | undefined;
}

class Learner {
  readonly weights: Float32Array;
  readonly bias = new Float32Array(COUNT).fill(FIRST_BIAS);
  readonly #squares: Float32Array;
  readonly #biasSquares = new Float32Array(COUNT).fill(FIRST_SQUARES);
  readonly #settings: FitSettings;

  constructor(features: number, settings: FitSettings) {
    this.weights = new Float32Array(features * COUNT);
    this.#squares = new Float32Array(features * COUNT).fill(FIRST_SQUARES);
    this.#settings = settings;
  }

  learn({ labels, weights }: Case, clauses: readonly EncodedClause[]): void {
    const odds = clauses.map(({ rows }) => {
      const sums = Float64Array.from(this.bias);
      for (const row of rows) addRow(sums, this.weights, row);
      return sums;
    });
    const gradients = clauses.map(() => new Float64Array(COUNT));
    for (let output = 0; output < COUNT; output++) {
      const label = labels[output] ?? Number.NaN;
      if (Number.isNaN(label)) continue;
      const probabilities = odds.map((sums) => sigmoid(sums[output] ?? 0));
      const none = probabilities.reduce((product, each) => product * (1 - each), 1);
      // Of a coded reply whose span covers no clause nobody knows which clause has the code.
      const placed = label === 0 || clauses.some((clause) => clause.labels?.[output] === 1);
      for (const [index, probability] of probabilities.entries()) {
        const own = clauses[index]?.labels?.[output] ?? Number.NaN;
        const ofReply = label === 1 ? (-none / Math.max(1 - none, 1e-6)) * probability : probability;
        const share = this.#settings.clauseShare;
        const gradient =
          placed && !Number.isNaN(own) ? (1 - share) * ofReply + share * (probability - own) : ofReply;
        const into = gradients[index];
        if (into) into[output] = gradient * (weights[output] ?? 1);
      }
    }
    for (const [index, { rows }] of clauses.entries()) {
      const gradient = gradients[index];
      if (!gradient) continue;
      for (const row of rows) this.#step(this.weights, this.#squares, row, gradient, this.#settings.decay);
      this.#step(this.bias, this.#biasSquares, 0, gradient, 0);
    }
  }

  #step(
    values: Float32Array,
    squares: Float32Array,
    from: number,
    gradient: Float64Array,
    decay: number,
  ): void {
    for (let output = 0; output < COUNT; output++) {
      const pull = gradient[output] ?? 0;
      if (pull === 0) continue;
      const place = from + output;
      const value = values[place] ?? 0;
      const slope = pull + decay * value;
      const square = (squares[place] ?? 0) + slope * slope;
      squares[place] = square;
      values[place] = value - (this.#settings.step * slope) / Math.sqrt(square);
    }
  }
}
