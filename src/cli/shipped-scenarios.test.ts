import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsedScenario } from '#domain/scenario/parsed-scenario.ts';
import { prove } from '#machines/prove.ts';
import { assess } from '#training/shipped-model.ts';

const files = globSync('scenarios/*.scenario.yaml').sort();

const read = (file: string) => parsedScenario(readFileSync(file, 'utf8'));

/** Whatever a person might be shown of a scenario. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test('there are the two of Mia, and the first leads to the second', () => {
  const scenarios = files.map(read);
  expect(scenarios.map(({ id }) => id)).toEqual(['mia-1-being-heard', 'mia-2-the-fog']);
  const [first, second] = scenarios;
  expect(first?.next?.scenario).toBe(second?.id);
  for (const name of first?.next?.carries ?? []) expect(Object.keys(second?.state ?? {})).toContain(name);
});

describe.each(files)('%s', (file) => {
  const scenario = read(file);
  const { examples, transcripts, failures, unproven } = prove(scenario, assess);

  test('keeps its word in every example and transcript', () => {
    process.stdout.write(`${file}: ${examples} examples and ${transcripts} transcripts\n`);
    expect(examples).toBeGreaterThan(100);
    expect(failures).toEqual([]);
    expect(unproven).toEqual([]);
  });

  test('has enough steps, endings of different outcomes, silences and wordings', () => {
    const steps = Object.values(scenario.steps);
    expect(steps.length).toBeGreaterThanOrEqual(14);
    expect(steps.length).toBeLessThanOrEqual(30);
    expect(Object.keys(scenario.endings).length).toBeGreaterThanOrEqual(3);
    expect(new Set(Object.values(scenario.endings).map(({ outcome }) => outcome)).size).toBe(3);
    expect(steps.filter((step) => step.silence).length).toBeGreaterThanOrEqual(4);
    expect(steps.filter((step) => step.says.length > 1).length).toBeGreaterThanOrEqual(4);
  });

  test('helps at every step, with a worked example that is none of its examples', () => {
    for (const [id, step] of Object.entries(scenario.steps)) {
      expect(step.hint, id).toBeTruthy();
      expect(step.goal, id).toBeTruthy();
      expect(step.workedExample, id).toBeTruthy();
      expect(
        step.examples.map(({ reply }) => reply),
        id,
      ).not.toContain(step.workedExample);
      expect(step.thinks.length, id).toBeGreaterThan(0);
    }
  });

  test('speaks without exclamation marks, and never names a dose', () => {
    const { transcripts: _, steps, endings } = scenario;
    const shown = textsOf([endings, Object.values(steps).map(({ examples: __, ...step }) => step)]);
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((text) => /!|\b\d+ ?(mg|milligrams?)\b/i.test(text))).toEqual([]);
  });
});
