import { expect, test } from 'vitest';
import { MOODS } from '#domain/scenario/scenario.ts';
import { type Pose, poseOf } from './pose.ts';

const STEPS = Array.from({ length: 101 }, (_, visibility) => visibility);
const along = (read: (pose: Pose) => number) => STEPS.map((visibility) => read(poseOf(visibility, 'steady')));
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

test('more visibility always brings her further into view', () => {
  for (const read of [(p: Pose) => p.seen, (p: Pose) => p.open, (p: Pose) => p.slip, (p: Pose) => p.off]) {
    expect(along(read)).toEqual(sorted(along(read)));
  }
  for (const read of [(p: Pose) => p.head.yaw, (p: Pose) => p.away, (p: Pose) => p.cover]) {
    expect(along(read)).toEqual(sorted(along(read)).reverse());
  }
});

test.each(MOODS)(
  '%s: turned away, hidden and in a closed coat at 0; facing you, coat off, at 100',
  (mood) => {
    const degrees = (visibility: number) => (poseOf(visibility, mood).head.yaw * 180) / Math.PI;
    expect(degrees(0)).toBeGreaterThan(45);
    expect(degrees(15)).toBeGreaterThan(38);
    expect(degrees(100)).toBeLessThan(22);
    expect(poseOf(0, mood)).toMatchObject({ cover: 1, open: 0, slip: 0, off: 0 });
    expect(poseOf(100, mood)).toMatchObject({ cover: 0, open: 1, slip: 1, off: 1 });
  },
);

test.each(MOODS)('%s: the irises stay in the eyes', (mood) => {
  for (const { gazeX, gazeY } of STEPS.map((visibility) => poseOf(visibility, mood))) {
    expect(Math.max(Math.abs(gazeX), Math.abs(gazeY))).toBeLessThanOrEqual(1);
  }
});

test('numbers beyond the ends, and none at all, are taken as the ends', () => {
  expect(poseOf(-5, 'sad')).toEqual(poseOf(0, 'sad'));
  expect(poseOf(140, 'sad')).toEqual(poseOf(100, 'sad'));
  expect(poseOf(Number.NaN, 'sad')).toEqual(poseOf(0, 'sad'));
});
