import { sigmoid } from '#domain/scoring/model.ts';

/** Numbers that may tell whether something held, and whether it did. */
export interface Outcome {
  readonly inputs: readonly number[];
  readonly held: boolean;
}

const STEPS = 30;

/**
 * Logistic regression by Newton's method: what each input adds to the log odds.
 *
 * @param drawnTo where weights lie that no outcome says anything about; few outcomes move them little
 */
export function logisticRegression(outcomes: readonly Outcome[], drawnTo: readonly number[]): number[] {
  let weights = [...drawnTo];
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, index) => weight - (drawnTo[index] ?? 0));
    const curve = weights.map((_, row) => weights.map((__, column) => Number(row === column)));
    for (const { inputs, held } of outcomes) {
      const probability = sigmoid(dot(inputs, weights));
      const spread = probability * (1 - probability);
      for (const [row, input] of inputs.entries()) {
        slope[row] = (slope[row] ?? 0) + (probability - Number(held)) * input;
        const line = curve[row];
        if (!line) continue;
        for (const [column, other] of inputs.entries()) {
          line[column] = (line[column] ?? 0) + spread * input * other;
        }
      }
    }
    const move = solved(curve, slope);
    weights = weights.map((weight, index) => weight - (move[index] ?? 0));
  }
  return weights;
}

export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

/** x with matrix · x = right, by Gaussian elimination; the matrix is positive definite. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (const [pivot, pivotRow] of rows.entries()) {
    const lead = pivotRow[pivot] ?? 1;
    for (const [index, row] of rows.entries()) {
      if (index === pivot) continue;
      const factor = (row[pivot] ?? 0) / lead;
      for (const [column, value] of pivotRow.entries()) row[column] = (row[column] ?? 0) - factor * value;
    }
  }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}
