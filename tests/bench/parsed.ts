import { parseScenario } from '#domain/scenario/parse.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';

/** A generated scenario, of which it is known that it has no mistakes. */
export function parsed(text: string): Scenario {
  const result = parseScenario(text);
  if (!result.ok) throw new Error(`A generated scenario has mistakes: ${result.diagnostics[0]?.message}`);
  return result.scenario;
}
