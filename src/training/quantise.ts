import { type Model, OUTPUTS, type OutputSettings } from '#domain/scoring/model.ts';
import { laidOut } from '#domain/scoring/model-file.ts';
import type { Weights } from './fit.ts';

const COUNT = OUTPUTS.length;
const LARGEST = 127;
/** Smaller weights are left out: without them the file is a tenth smaller, and no figure worse. */
const LEAST = 5;

/**
 * The part of a model that has whole-number weights out of fitted ones: each output's largest weight becomes ±127, and features of
 * which nothing is left are dropped.
 *
 * @param settings by output, but for scale and bias
 */
export function quantised(
  { rows, weights, bias }: Weights,
  settings: readonly Omit<OutputSettings, 'scale' | 'bias'>[],
): Omit<Model, 'belongs'> {
  const largest = new Float32Array(COUNT).fill(1e-6);
  for (const [place, weight] of weights.entries()) {
    const output = place % COUNT;
    largest[output] = Math.max(largest[output] ?? 0, Math.abs(weight));
  }
  const scale = Array.from(largest, (most) => most / LARGEST);
  const rowsKept: [string, number[]][] = [];
  for (const [name, row] of rows) {
    const sparse = scale.flatMap((unit, output) => {
      const whole = Math.round((weights[row + output] ?? 0) / unit);
      return Math.abs(whole) < LEAST ? [] : [output, whole];
    });
    if (sparse.length > 0) rowsKept.push([name, sparse]);
  }
  return {
    ...laidOut(rowsKept),
    outputs: settings.map((each, output) => ({
      ...each,
      scale: scale[output] ?? 0,
      bias: bias[output] ?? 0,
    })),
  };
}
