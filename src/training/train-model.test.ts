import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAssess } from '#domain/scoring/assess.ts';
import { readModel, writeModel } from '#domain/scoring/model-file.ts';
import record from '#domain/scoring/scoring-model.json' with { type: 'json' };
import { corpusReplies } from './corpus.ts';
import { logisticRegression } from './logistic.ts';
import { madeFrom } from './made-from.ts';
import { SETTINGS } from './settings.ts';
import { shippedModel } from './shipped-model.ts';
import { skillKappas } from './skill-kappas.ts';
import { trainModel } from './train-model.ts';

/**
 * What the rules before the model reached on those of the seed replies that they had not been written with an eye to
 * (217 replies, quadratic κ).
 */
const RULES = { reflection: 0.415, validation: 0.638, empowerment: 0.667 } as const;

describe('a small model, trained here from the corpus', () => {
  const replies = corpusReplies();
  const training = replies.filter(({ split }) => split === 'train');
  const kept = replies.filter(({ split }) => split === 'validation');
  const settings = { ...SETTINGS, folds: 2, epochs: 4, leastGroups: 6 };
  const { model } = trainModel(training, [], settings);

  test('beats the rules that came before it on replies by other writers', () => {
    expect(training.length).toBeGreaterThan(1500);
    expect(kept.length).toBe(434);
    for (const { skill, kappa } of skillKappas(createAssess(model), kept)) {
      process.stdout.write(`${skill}: κ ${kappa.toFixed(3)}, rules ${RULES[skill]}\n`);
      expect(kappa, skill).toBeGreaterThan(RULES[skill]);
    }
  });

  test('is the same file, byte for byte, when it is trained again', () => {
    expect(writeModel(trainModel(training, [], settings).model)).toEqual(writeModel(model));
  });

  test('comes back from its file as it was', () => {
    expect(readModel(writeModel(model))).toEqual(model);
  });
});

describe('a file that is no model is refused:', () => {
  const bytes = writeModel(shippedModel());
  test.each([
    { what: 'empty', file: new Uint8Array() },
    { what: 'cut off', file: bytes.slice(0, 1000) },
    { what: 'cut off in its weights', file: bytes.slice(0, -1) },
    { what: 'another thing', file: new Uint8Array(64).fill(7) },
  ])('$what', ({ file }) => {
    expect(() => readModel(file)).toThrow();
  });
});

test('the model that ships was made from the code, the corpus and the settings that are here', () => {
  expect(record.madeFrom).toEqual(madeFrom(SETTINGS));
});

describe('logistic regression', () => {
  test('finds the weights that outcomes were drawn from', () => {
    const outcomes = Array.from({ length: 2000 }, (_, index) => {
      const input = (index % 41) / 10 - 2;
      const share = 1 / (1 + Math.exp(-(1.5 * input - 0.5)));
      return { inputs: [input, 1], held: ((index * 7919) % 2000) / 2000 < share };
    });
    const [slope = 0, intercept = 0] = logisticRegression(outcomes, [0, 0]);
    expect(slope).toBeCloseTo(1.5, 0);
    expect(intercept).toBeCloseTo(-0.5, 0);
  });

  test('stays where it is drawn to when nothing is known', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 4 }), (drawnTo) => {
        expect(logisticRegression([], drawnTo)).toEqual(drawnTo);
      }),
    );
  });
});
