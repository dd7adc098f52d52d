import { kappa, quadraticKappa } from './agreement.ts';
import { seeded } from './random.ts';

/** One case that was judged: what coders gave it, what the scorer did, and how probable it held that. */
export interface Case {
  /** Cases of a group are drawn together. */
  readonly group: string;
  /** 0 or 1; for a skill 0, 1 or 2. */
  readonly coded: number;
  readonly given: number;
  /** The probability, 0 to 1, that `coded` is at least 1; undefined where none was given. */
  readonly probability?: number;
}

/** A figure with the bounds between which 95 of 100 bootstrap samples lie. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How a scorer did on one code. Shares and probabilities are 0 to 1. */
export interface Measures {
  readonly n: number;
  /** The share of cases that have the code. */
  readonly prevalence: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: Figure;
  /** Quadratic, where the code has levels. */
  readonly kappa: Figure;
  /** Expected calibration error: how far probabilities are from shares, over ten bins, weighted by their size. */
  readonly calibrationError: number | undefined;
}

const SAMPLES = 1000;
const SEED = 1;

export function measure(cases: readonly Case[]): Measures {
  const counts = countsOf(cases);
  return {
    n: counts.coded,
    prevalence: counts.coded / cases.length,
    precision: counts.both / counts.given,
    recall: counts.both / counts.coded,
    f1: interval(cases, f1),
    kappa: interval(cases, agreement),
    calibrationError: calibrationError(cases),
  };
}

/** The figure of all cases, and its bounds: groups are drawn with replacement, as many as there are (Efron 1979). */
export function interval<Drawn extends { readonly group: string }>(
  cases: readonly Drawn[],
  figure: (cases: readonly Drawn[]) => number,
): Figure {
  const groups = [...Map.groupBy(cases, ({ group }) => group).values()];
  const chance = seeded(SEED);
  const drawn = Array.from({ length: SAMPLES }, () =>
    figure(groups.flatMap(() => groups[Math.floor(chance() * groups.length)] ?? [])),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((one, other) => one - other);
  const at = (share: number) => drawn[Math.floor(share * (drawn.length - 1))] ?? Number.NaN;
  return { value: figure(cases), low: at(0.025), high: at(0.975) };
}

export function f1(cases: readonly Case[]): number {
  const { both, coded, given } = countsOf(cases);
  return (2 * both) / (coded + given);
}

function agreement(cases: readonly Case[]): number {
  const coded = cases.map((each) => each.coded);
  const given = cases.map((each) => each.given);
  return Math.max(...coded) > 1 ? quadraticKappa(given, coded) : kappa(given, coded);
}

/** The cases in ten bins by probability: how probable the code was held, and how often it was there. */
export function reliability(
  cases: readonly Case[],
): readonly { readonly n: number; readonly held: number; readonly was: number }[] {
  const known = cases.flatMap(({ probability, coded }) =>
    probability === undefined ? [] : [{ probability, has: Number(coded > 0) }],
  );
  const bins = Map.groupBy(known, ({ probability }) => Math.min(9, Math.floor(probability * 10)));
  return [...bins]
    .sort(([one], [other]) => one - other)
    .map(([, each]) => ({
      n: each.length,
      held: each.reduce((sum, { probability }) => sum + probability, 0) / each.length,
      was: each.reduce((sum, { has }) => sum + has, 0) / each.length,
    }));
}

function calibrationError(cases: readonly Case[]): number | undefined {
  const bins = reliability(cases);
  const total = bins.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return undefined;
  return bins.reduce((sum, { n, held, was }) => sum + (n / total) * Math.abs(held - was), 0);
}

function countsOf(cases: readonly Case[]) {
  return {
    coded: cases.filter(({ coded }) => coded > 0).length,
    given: cases.filter(({ given }) => given > 0).length,
    both: cases.filter(({ coded, given }) => coded > 0 && given > 0).length,
  };
}
