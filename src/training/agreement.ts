/**
 * Cohen's κ with quadratic weights between two codings of the same cases: 1 − Σw·observed ⁄ Σw·expected with
 * w = (i − j)². 1 is full agreement, 0 what chance would give. Source: Cohen, Psychological Bulletin 70 (1968).
 *
 * @param one levels 0, 1, 2, …; `other` the same cases in the same order
 * @returns NaN where both always give the same single level, since chance then agrees too
 */
export function quadraticKappa(one: readonly number[], other: readonly number[]): number {
  let observed = 0;
  let expected = 0;
  for (const [index, level] of one.entries()) {
    observed += (level - (other[index] ?? Number.NaN)) ** 2;
    for (const chance of other) expected += (level - chance) ** 2;
  }
  return 1 - (observed * one.length) / expected;
}
