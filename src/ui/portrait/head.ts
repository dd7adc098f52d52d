import type { Point } from './path.ts';

/** Where a head is and how it is held; angles in radians. */
export interface Head {
  /** Turned towards the left of the picture; 0 faces the viewer. */
  readonly yaw: number;
  /** Lowered. */
  readonly pitch: number;
  /** Tilted towards the right of the picture. */
  readonly roll: number;
  /** The middle of the head, between the ears at the height of the eyes, in the picture. */
  readonly x: number;
  readonly y: number;
}

/** A point on or around a head that faces the viewer: x to the right, y down, z towards the viewer. */
export type HeadPoint = readonly [x: number, y: number, z: number, pull?: number];

/** Reads points of a head, `x y z` or `x y z pull`, with commas between. */
export const headPoints = (text: string): HeadPoint[] =>
  text.split(',').map((point) => {
    const [x = 0, y = 0, z = 0, pull = 1] = point.trim().split(' ').map(Number);
    return [x, y, z, pull];
  });

/** One horizontal section of a head: half its width, how far its front and its middle stand out. */
export type Section = readonly [y: number, width: number, front: number, middle: number];

const NECK = 74;

/** Where a point of the head falls in the picture. */
export function place(head: Head, [x, y, z, pull]: HeadPoint): Point {
  const across = x * Math.cos(head.yaw) - z * Math.sin(head.yaw);
  const depth = x * Math.sin(head.yaw) + z * Math.cos(head.yaw);
  const down = y * Math.cos(head.pitch) + depth * Math.sin(head.pitch) - NECK;
  return [
    head.x + across * Math.cos(head.roll) - down * Math.sin(head.roll),
    head.y + NECK + across * Math.sin(head.roll) + down * Math.cos(head.roll),
    pull ?? 1,
  ];
}

/** Where several points fall. */
export const placeAll = (head: Head, points: readonly HeadPoint[]): Point[] =>
  points.map((point) => place(head, point));

/**
 * The outermost point of a section on one side (-1 left, 1 right of the picture), for a head turned by `yaw`.
 * The section is an ellipse, so the front view (widths) and the side view (fronts) give every view between.
 */
export function horizon([y, width, front, middle]: Section, yaw: number, side: -1 | 1): HeadPoint {
  const [w, d] = [width * Math.cos(yaw), (front - middle) * Math.sin(yaw)];
  const extent = Math.hypot(w, d);
  return [(side * width * w) / extent, y, middle - (side * (front - middle) * d) / extent];
}

/** How far the front of the head stands out at (x, y); the outermost value beyond its edge. */
export function surface(sections: readonly Section[], x: number, y: number): number {
  const below = Math.max(
    1,
    sections.findIndex((section) => section[0] >= y),
  );
  const [a, b] = [sections[below - 1], sections[below]];
  if (!a || !b) return 0;
  const t = (y - a[0]) / (b[0] - a[0]);
  const [w, front, middle] = [a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t, a[3] + (b[3] - a[3]) * t];
  return middle + (front - middle) * Math.sqrt(Math.max(0, 1 - (x / w) ** 2));
}

/** The outermost points of several sections on one side, as they fall in the picture. */
export const rim = (head: Head, sections: readonly Section[], side: -1 | 1): Point[] =>
  sections.map((section) => place(head, horizon(section, head.yaw, side)));
