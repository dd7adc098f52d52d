import { expect, test } from 'vitest';
import { type Head, horizon, place, type Section, surface } from './head.ts';

const HEAD: Head = { yaw: 0, pitch: 0, roll: 0, x: 160, y: 150 };
const SECTION: Section = [0, 40, 50, 0];

test('a head that faces the viewer shows its widths, and one turned a quarter its fronts', () => {
  expect(horizon(SECTION, 0, -1)[0]).toBeCloseTo(-40);
  const nose = horizon(SECTION, Math.PI / 2, -1);
  expect(place({ ...HEAD, yaw: Math.PI / 2 }, nose)[0]).toBeCloseTo(160 - 50);
});

test('what stands out moves to the left of the picture as the head turns away, and down as it bows', () => {
  expect(place({ ...HEAD, yaw: 0.5 }, [0, 0, 50])[0]).toBeLessThan(160);
  expect(place({ ...HEAD, pitch: 0.2 }, [0, 0, 50])[1]).toBeGreaterThan(150);
});

test('the crown leans to the right as the head tilts to the right', () => {
  const crown = place({ ...HEAD, roll: 0.2 }, [0, -80, 0]);
  expect(crown[0]).toBeGreaterThan(160);
});

test('the surface is highest in the middle and ends at the edge', () => {
  const sections: readonly Section[] = [
    [-10, 40, 50, 0],
    [10, 40, 50, 0],
  ];
  expect([0, 24, 40, 60].map((x) => Math.round(surface(sections, x, 0)))).toEqual([50, 40, 0, 0]);
});
