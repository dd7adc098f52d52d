import type { InnerState } from '#domain/scenario/scenario.ts';

/** A turn at which the client opened up or closed down more than at most others. */
export interface TurningPoint {
  /** The turn's number, from 1. */
  readonly turn: number;
  /** What each number of the inner state gained or lost at this turn, without those that stayed. */
  readonly changes: Readonly<Record<string, number>>;
}

/** A change of fewer points than this in every number is no turning point. */
const NOTABLE = 8;
/** No more turning points than this are named. */
const NAMED = 4;

/**
 * The turns with the largest change of any number, in the order in which they came.
 *
 * @param states the inner state at the start, and after each turn
 */
export function turningPoints(states: readonly InnerState[]): readonly TurningPoint[] {
  return states
    .slice(1)
    .map((after, index) => ({ turn: index + 1, changes: changesBetween(states[index] ?? {}, after) }))
    .filter((point) => largest(point) >= NOTABLE)
    .sort((a, b) => largest(b) - largest(a))
    .slice(0, NAMED)
    .sort((a, b) => a.turn - b.turn);
}

function changesBetween(before: InnerState, after: InnerState): Record<string, number> {
  const changes = Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)] as const);
  return Object.fromEntries(changes.filter(([, by]) => by !== 0));
}

function largest({ changes }: TurningPoint): number {
  return Math.max(0, ...Object.values(changes).map(Math.abs));
}
