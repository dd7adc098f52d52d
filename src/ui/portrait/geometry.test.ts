import { constantFrom, double, assert as holds, property } from 'fast-check';
import { expect, test } from 'vitest';
import { MOODS } from '#domain/scenario/scenario.ts';
import type { Part } from './drawn.tsx';
import { miaBody } from './mia-body.ts';
import { miaFace } from './mia-face.ts';
import { miaHair } from './mia-hair.ts';
import { plainParts } from './plain-geometry.ts';
import { type Pose, poseOf } from './pose.ts';

function miaParts(pose: Pose): readonly Part[] {
  const hair = miaHair(pose);
  const { under, eyes, features } = miaFace(pose);
  const both = Object.values(eyes).flatMap((eye) => Object.values(eye).flat());
  return [...Object.values(hair).flat(), ...miaBody(pose), ...under, ...both, ...features];
}

const FIGURES = { mia: miaParts, plain: plainParts };
const numbers = (d: string): number[] =>
  d
    .split(/[^\d.-]+/)
    .filter(Boolean)
    .map(Number);
const shapeOf = (d: string): string => d.replace(/[\d.-]+/g, '0');
const visibility = double({ min: 0, max: 99, noNaN: true });
const mood = constantFrom(...MOODS);

test.each(Object.entries(FIGURES))('%s is drawn with finite numbers, near the picture', (_, parts) => {
  holds(
    property(visibility, mood, (at, feeling) => {
      for (const [, d] of parts(poseOf(at, feeling))) {
        expect(d).not.toMatch(/NaN|Infinity|undefined/);
        expect(Math.max(...numbers(d).map((value) => Math.abs(value - 230)))).toBeLessThan(400);
      }
    }),
  );
});

test.each(Object.entries(FIGURES))(
  '%s moves without a jump: a step of 1 moves no point by 9 units',
  (_, parts) => {
    holds(
      property(visibility, mood, (at, feeling) => {
        const before = parts(poseOf(at, feeling));
        const after = parts(poseOf(at + 1, feeling));
        expect(after.map(([looks, d]) => [looks, shapeOf(d)])).toEqual(
          before.map(([looks, d]) => [looks, shapeOf(d)]),
        );
        const moved = before.flatMap(([, d], i) => {
          const next = numbers(after[i]?.[1] ?? '');
          return numbers(d).map((value, k) => Math.abs(value - (next[k] ?? Number.NaN)));
        });
        expect(Math.max(...moved)).toBeLessThan(9);
      }),
    );
  },
);

test('every mood draws another face, turned away or not', () => {
  for (const at of [0, 35, 60, 100]) {
    const faces = MOODS.map((feeling) => JSON.stringify(miaFace(poseOf(at, feeling))));
    expect(new Set(faces).size).toBe(MOODS.length);
  }
});
