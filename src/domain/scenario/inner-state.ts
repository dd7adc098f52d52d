import type { Change, InnerState } from '#domain/scenario/scenario.ts';

/** The bounds of every number of the inner state. */
export const LOWEST = 0;
export const HIGHEST = 100;

/** The inner state after a change: integers added by name, each clamped to 0..100. */
export function changed(state: InnerState, change: Change): InnerState {
  const next = { ...state };
  for (const [name, amount] of Object.entries(change)) {
    next[name] = Math.min(HIGHEST, Math.max(LOWEST, (next[name] ?? LOWEST) + amount));
  }
  return next;
}
