import { expect, test } from 'vitest';
import { turningPoints } from './turning-points.ts';

test.each([
  { what: 'no turn', states: [{ trust: 20 }], points: [] },
  { what: 'small changes only', states: [{ trust: 20 }, { trust: 27 }, { trust: 20 }], points: [] },
  {
    what: 'a rise and a fall, with every number that changed',
    states: [
      { trust: 20, voice: 5 },
      { trust: 35, voice: 10 },
      { trust: 36, voice: 10 },
      { trust: 24, voice: 10 },
    ],
    points: [
      { turn: 1, changes: { trust: 15, voice: 5 } },
      { turn: 3, changes: { trust: -12 } },
    ],
  },
  {
    what: 'no more than four, the largest, in their order',
    states: [0, 8, 28, 48, 39, 69].map((trust) => ({ trust })),
    points: [
      { turn: 2, changes: { trust: 20 } },
      { turn: 3, changes: { trust: 20 } },
      { turn: 4, changes: { trust: -9 } },
      { turn: 5, changes: { trust: 30 } },
    ],
  },
])('$what', ({ states, points }) => {
  expect(turningPoints(states)).toEqual(points);
});
