import { readFileSync } from 'node:fs';
import { parseScenario } from '#domain/scenario/parse.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';

export interface Output {
  write(text: string): unknown;
}

/** Reads a scenario file, writing what is wrong with it as `file:line:column: …`. Undefined where it has mistakes. */
export function readScenarioFile(path: string, complaints: Output): Scenario | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    complaints.write(`${path}: ${missing ? 'there is no such file' : 'this file cannot be read'}\n`);
    return undefined;
  }
  const parsed = parseScenario(text);
  for (const { severity, line, column, message } of parsed.ok ? parsed.warnings : parsed.diagnostics) {
    complaints.write(`${path}:${line}:${column}: ${severity}: ${message}\n`);
  }
  return parsed.ok ? parsed.scenario : undefined;
}
