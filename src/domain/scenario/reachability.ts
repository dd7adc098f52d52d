import type { Scenario } from './scenario.ts';

/**
 * The steps and endings to which no way leads from the start, by branches, silences and the limit,
 * in the order of the file. Takes every `when` to be possible.
 */
export function unreachable({ start, limit, steps, endings }: Scenario): {
  steps: readonly string[];
  endings: readonly string[];
} {
  const reached = new Set([start, limit.to]);
  for (const id of reached) {
    if (!Object.hasOwn(steps, id)) continue;
    const step = steps[id];
    for (const branch of step?.branches ?? []) reached.add(branch.to);
    if (step?.silence) reached.add(step.silence.to);
  }
  const unreached = (ids: readonly string[]) => ids.filter((id) => !reached.has(id));
  return { steps: unreached(Object.keys(steps)), endings: unreached(Object.keys(endings)) };
}
