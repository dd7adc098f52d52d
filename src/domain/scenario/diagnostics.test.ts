import { describe, expect, test } from 'vitest';
import { DIAGNOSTICS, type DiagnosticExample } from './diagnostics.ts';
import { parseScenario } from './parse.ts';
import { SMALL_SCENARIO } from './small-scenario.ts';

/** The file of an example, and the place that the diagnostic should point to. */
function spelledOut(example: DiagnosticExample): { text: string; line: number; column: number } {
  const marked = 'file' in example ? example.file : edited(example);
  const offset = marked.indexOf('‸');
  const before = marked.slice(0, offset).split('\n');
  return { text: marked.replace('‸', ''), line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function edited({ instead, write }: { instead: string; write: string }): string {
  expect(SMALL_SCENARIO).toContain(instead);
  return SMALL_SCENARIO.replace(instead, () => write);
}

const ALL = Object.entries(DIAGNOSTICS).flatMap(([code, { severity, examples }]) =>
  examples.map((example, index) => ({ code, severity, example, name: `${code}, example ${index + 1}` })),
);

describe('diagnostics', () => {
  test.each(ALL)('$name: exactly this code, in its place', ({ code, severity, example }) => {
    const { text, line, column } = spelledOut(example);
    const result = parseScenario(text);
    const reported = result.ok ? result.warnings : result.diagnostics;
    expect(reported.map((one) => [one.code, one.severity, one.line, one.column, one.message])).toEqual([
      [code, severity, line, column, expect.any(String)],
    ]);
    expect(result.ok).toBe(severity === 'warning');
  });

  test('every message is a finished sentence in plain words', () => {
    for (const { example } of ALL) {
      const result = parseScenario(spelledOut(example).text);
      for (const { message } of result.ok ? result.warnings : result.diagnostics) {
        expect(message).toMatch(/^[A-Z`].*[.?]$/s);
        expect(message).not.toMatch(
          /[{]\w+[}]|undefined|NaN|Invalid|Too (big|small)|Unrecognized|received|expected/,
        );
      }
    }
  });

  test('every code has an explanation and an example', () => {
    for (const { explanation, examples } of Object.values(DIAGNOSTICS)) {
      expect(explanation).toMatch(/^[A-Z`].*\.$/);
      expect(examples.length).toBeGreaterThan(0);
    }
  });
});
