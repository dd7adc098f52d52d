import { type Model, OUTPUTS, sigmoid } from '#domain/scoring/model.ts';
import { fittedBelonging } from './belongs.ts';
import { type Case, corpusCase } from './cases.ts';
import type { CorpusReply } from './corpus.ts';
import { cutsFor, type Judged } from './cuts.ts';
import { type FitSettings, fitted, scoreCase } from './fit.ts';
import { dot, logisticRegression } from './logistic.ts';
import { quantised } from './quantise.ts';
import { foldsOf, seeded } from './random.ts';

export interface TrainSettings extends FitSettings {
  /** Calibration and cuts come from models that have not learned from the group that they judge. */
  readonly folds: number;
}

/**
 * Trains a model: once for each fold without it, to calibrate the probabilities and to set the cuts, and once on all.
 *
 * @param others cases that help to learn and have no part in calibration
 */
export function trainModel(
  replies: readonly CorpusReply[],
  others: readonly Case[],
  settings: TrainSettings,
): { model: Model; judged: Judged } {
  const cases = replies.map(corpusCase);
  const scored = crossScored(cases, others, settings);
  const calibration = OUTPUTS.map((output, index) => {
    const known = scored.filter(({ each }) => !Number.isNaN(each.labels[index]));
    const outcomes = known.map(({ each, logOdds }) => ({
      inputs: calibrationInputs(logOdds[index] ?? 0, each.evident.ruled.has(output)),
      held: each.labels[index] === 1,
    }));
    const [slope = 1, intercept = 0, rule = 0] = logisticRegression(outcomes, [1, 0, 0]);
    return { slope, intercept, rule };
  });
  const judged = scored.map(({ each, logOdds }) => ({
    each,
    probabilities: Float64Array.from(calibration, ({ slope, intercept, rule }, index) => {
      const output = OUTPUTS[index];
      const ruled = output !== undefined && each.evident.ruled.has(output);
      return sigmoid(dot([slope, intercept, rule], calibrationInputs(logOdds[index] ?? 0, ruled)));
    }),
  }));
  const cuts = cutsFor(judged);
  const weights = fitted([...cases, ...others], settings);
  const outputs = calibration.map((each, output) => ({ ...each, cut: cuts[output] ?? 1 }));
  return {
    model: { ...quantised(weights, outputs), belongs: fittedBelonging(replies, settings.seed) },
    judged,
  };
}

/** What a calibrated probability is made of: the log odds, a constant, and whether a rule says the same. */
const calibrationInputs = (logOdds: number, ruled: boolean) => [logOdds, 1, Number(ruled)];

function crossScored(cases: readonly Case[], others: readonly Case[], settings: TrainSettings) {
  const folds = foldsOf(
    cases.map(({ group }) => group),
    settings.folds,
    seeded(settings.seed),
  );
  return Array.from({ length: settings.folds }, (_, fold) => fold).flatMap((fold) => {
    const isOut = ({ group }: Case) => folds.get(group) === fold;
    const weights = fitted([...cases.filter((each) => !isOut(each)), ...others], settings);
    return cases.filter(isOut).map((each) => ({ each, logOdds: scoreCase(weights, each) }));
  });
}
