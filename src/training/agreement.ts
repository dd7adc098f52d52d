/**
 * Cohen's κ with quadratic weights between two codings of the same cases: 1 − Σw·observed ⁄ Σw·expected with
 * w = (i − j)². 1 is full agreement, 0 what chance would give. Source: Cohen, Psychological Bulletin 70 (1968).
 *
 * @param one levels 0, 1, 2, …; `other` the same cases in the same order
 * @returns NaN where both always give the same single level, since chance then agrees too
 */
export function quadraticKappa(one: readonly number[], other: readonly number[]): number {
  return weightedKappa(one, other, (level, chance) => (level - chance) ** 2);
}

/** Cohen's κ of codings whose values have no order: every difference weighs the same. Otherwise as above. */
export function kappa(one: readonly number[], other: readonly number[]): number {
  return weightedKappa(one, other, (value, chance) => Number(value !== chance));
}

function weightedKappa(
  one: readonly number[],
  other: readonly number[],
  weight: (value: number, chance: number) => number,
): number {
  const counts = Map.groupBy(other, (value) => value);
  let observed = 0;
  let expected = 0;
  for (const [index, value] of one.entries()) {
    observed += weight(value, other[index] ?? Number.NaN);
    for (const [chance, { length }] of counts) expected += weight(value, chance) * length;
  }
  return 1 - (observed * one.length) / expected;
}
