import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scenarioJsonSchema } from './json-schema.ts';

const PUBLISHED = new URL('../../../public/scenario.schema.json', import.meta.url);
const schema = scenarioJsonSchema();

describe('scenarioJsonSchema', () => {
  test('is what is published', () => {
    const generated = `${JSON.stringify(schema, null, 2)}\n`;
    const message = 'public/scenario.schema.json is out of date: run `npm run schema`.';
    expect(readFileSync(PUBLISHED, 'utf8'), message).toBe(generated);
  });

  test('describes every key that an author writes', () => {
    expect(undescribed(schema, [])).toEqual([]);
  });

  test('completes the keys of a when, and takes names of inner states', () => {
    const [map, list] = definition('when').anyOf as [Record<string, unknown>, Record<string, unknown>];
    expect(Object.keys(map.properties as object)).toEqual([
      ...['reflection', 'validation', 'empowerment', 'question', 'permission', 'roadblocks', 'seen'],
    ]);
    expect(map).toMatchObject({
      minProperties: 1,
      propertyNames: { pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' },
      additionalProperties: { $ref: '#/definitions/inner-state-test' },
    });
    expect(list).toMatchObject({ type: 'array', minItems: 1, items: map });
  });

  test('refuses tests of the reply as names of inner states', () => {
    const { pattern } = (schema.properties as Record<string, { propertyNames: { pattern: string } }>).state
      ?.propertyNames ?? { pattern: '' };
    const fits = (name: string) => new RegExp(pattern).test(name);
    expect(['trust', 'trust-in-her', 'seen-by', 'question2'].map(fits)).toEqual([true, true, true, true]);
    expect(['reflection', 'seen', 'question', 'constructor', 'Trust', 'a--b', '1a'].some(fits)).toBe(false);
  });

  function definition(name: string): Record<string, unknown> {
    return (schema.definitions as Record<string, Record<string, unknown>>)[name] ?? {};
  }

  /** The keys without a description, of their own or where they refer to. */
  function undescribed(part: unknown, path: readonly string[]): string[] {
    if (typeof part !== 'object' || part === null) return [];
    const properties = Object.entries((part as { properties?: object }).properties ?? {})
      .filter(([, property]) => !JSON.stringify(property).match(/"description"|"\$ref"/))
      .map(([key]) => [...path, key].join('.'));
    return [
      ...properties,
      ...Object.entries(part).flatMap(([key, inner]) => undescribed(inner, [...path, key])),
    ];
  }
});
