import { z } from 'zod';
import { scenarioFile } from './schema.ts';

/**
 * The JSON Schema (draft 7) of scenario files, for completion and hints in editors.
 * Published as public/scenario.schema.json, written by `JSON.stringify` with two spaces and a final newline.
 */
export function scenarioJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(scenarioFile, { target: 'draft-7', io: 'input' }) };
}
