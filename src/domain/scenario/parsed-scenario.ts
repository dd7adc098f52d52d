import { parseScenario } from './parse.ts';
import type { Scenario } from './scenario.ts';

/** The scenario of a text that is known to have no mistakes, for tests and benchmarks. Throws with those it has. */
export function parsedScenario(text: string): Scenario {
  const result = parseScenario(text);
  if (result.ok) return result.scenario;
  throw new Error(result.diagnostics.map(({ line, message }) => `line ${line}: ${message}`).join('\n'));
}
