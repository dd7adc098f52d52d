import type { z } from 'zod';
import type { Path } from './diagnostics.ts';
import { type Finding, finding } from './findings.ts';
import { didYouMean } from './nearest-name.ts';
import { field, fieldAt, items } from './own.ts';
import { type ScenarioFile, scenarioFile } from './schema.ts';
import { ID_LIMIT, id } from './schema-parts.ts';
import { itIs, mapAt, valueAt } from './words.ts';

type Issue = z.core.$ZodIssue;

/** The file if it has the shape of a scenario; otherwise all that is wrong with its shape. */
export function checkShape(value: unknown): { file?: ScenarioFile; findings: readonly Finding[] } {
  const result = scenarioFile.safeParse(value);
  if (result.success) return { file: result.data, findings: [] };
  return { findings: result.error.issues.flatMap((issue) => findingsOf(issue, issue.path as Path, value)) };
}

function findingsOf(issue: Issue, path: Path, file: unknown): readonly Finding[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, issue.message.split(' ')));
    case 'invalid_key':
      return [badName(String(path.at(-1)), path, issue.issues)];
    case 'custom':
      return [finding('repeated-item', path, 'value', { item: issue.message })];
    case 'invalid_union':
      return ofUnion(issue, path, file);
    default:
      return [ofValue(issue, path, fieldAt(file, path))];
  }
}

function unknownKey(key: string, path: Path, known: readonly string[]): Finding {
  const hint = didYouMean(key, known) || ` Its keys are ${known.join(', ')}.`;
  return finding('unknown-key', [...path, key], 'key', { key, place: mapAt(path), hint });
}

function badName(name: string, path: Path, mistakes: readonly Issue[]): Finding {
  if (mistakes.every(({ code }) => code === 'too_big')) {
    const details = { name: valueAt(path), count: name.length, limit: ID_LIMIT };
    return finding('too-long', path, 'key', details);
  }
  const isReserved = id.safeParse(name).success;
  return finding(isReserved ? 'reserved-name' : 'bad-name', path, 'key', { name });
}

/** Of several forms that a value may have, the one that the author has begun to write. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, file: unknown): readonly Finding[] {
  const value = fieldAt(file, path);
  const begun = issue.errors.find((errors) => !errors.some(isOfAnotherKind));
  if (path.at(-2) === 'turns' && (!begun || field(value, 'reply') === undefined)) {
    return [finding('transcript-turn', path, 'value', { expected: issue.message, found: itIs(value) })];
  }
  if (begun) return begun.flatMap((error) => findingsOf(error, [...path, ...(error.path as Path)], file));
  return [ofValue(issue, path, value)];
}

function isOfAnotherKind({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

function ofValue(issue: Issue, path: Path, value: unknown): Finding {
  const expected = issue.message;
  const name = valueAt(path);
  if (value === undefined) {
    const map = path.slice(0, -1);
    return finding('missing-key', map, 'key', { key: String(path.at(-1)), place: mapAt(map), expected });
  }
  if (value === null) return finding('empty', path, 'value', { name, expected });
  if (issue.code === 'too_small' && issue.origin !== 'number') {
    return finding('empty', path, 'value', { name, expected });
  }
  if (issue.code === 'too_big' && issue.origin !== 'number') {
    const code = issue.origin === 'string' ? 'too-long' : 'too-many';
    return finding(code, path, 'value', { name, count: sizeOf(value), limit: Number(issue.maximum) });
  }
  if (isWrongKind(issue, value)) {
    const quotes = typeof value !== 'object' && expected.startsWith('text') ? '; in quotes it is text' : '';
    return finding('wrong-type', path, 'value', { name, expected, found: itIs(value) + quotes });
  }
  const words = issue.code === 'invalid_value' ? issue.values : [];
  const hint = typeof value === 'string' && words.every(isText) ? didYouMean(value, words) : '';
  return finding('wrong-value', path, 'value', { name, expected, found: itIs(value), hint });
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' ? value.trim().length : items(value).length;
}

function isWrongKind(issue: Issue, value: unknown): boolean {
  if (typeof value === 'object') return true;
  if (issue.code === 'invalid_type')
    return !(typeof value === 'number' && /^(int|number)$/.test(issue.expected));
  return issue.code === 'invalid_union' && !issue.errors.flat().some(({ code }) => code === 'invalid_value');
}
