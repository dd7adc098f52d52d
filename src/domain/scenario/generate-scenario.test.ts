import { describe, expect, test } from 'vitest';
import { generateScenario } from './generate-scenario.ts';
import { parseScenario } from './parse.ts';

describe('generateScenario', () => {
  test('gives the same text for the same steps and seed only', () => {
    expect(generateScenario(20, 1)).toBe(generateScenario(20, 1));
    expect(generateScenario(20, 1)).not.toBe(generateScenario(20, 2));
  });

  test.each([1, 2, 300])('gives a scenario of %i steps in which there is nothing to report', (steps) => {
    const parsed = parseScenario(generateScenario(steps, 5));
    expect(parsed).toMatchObject({ ok: true, warnings: [] });
    expect(parsed.ok && Object.keys(parsed.scenario.steps).length).toBe(steps);
  });

  test('gives about 2.3 MB for 5,000 steps', () => {
    expect(generateScenario(5000, 1).length / 1_000_000).toBeCloseTo(2.3, 1);
  });
});
