import type { Part } from './drawn.tsx';
import { onFace } from './face-outline.ts';
import { place } from './head.ts';
import { brush, type Point, points, shape } from './path.ts';
import type { Pose } from './pose.ts';

/** The left (-1) or right (1) one in the picture. */
type Side = -1 | 1;

/** Places along an eye, from the inner corner (0) to the outer one (1), and the weight of the lashes there. */
const ALONG = [0, 0.18, 0.38, 0.6, 0.82, 1];
const LASHES = [0.4, 1.3, 2, 2.4, 2.2, 0.2];

const corners = (points: readonly Point[], at: readonly number[]): Point[] =>
  points.map(([x, y], i) => [x, y, at.includes(i) ? 0 : 1]);

/** One eye: what is seen through the opening between the lids, the lashes, and the lines above and below. */
export interface Eye {
  readonly around: readonly Part[];
  readonly opening: readonly Part[];
  readonly ball: readonly Part[];
  readonly lashes: readonly Part[];
}

/** Draws one eye. */
export function eye({ head, face, gazeX, gazeY }: Pose, side: Side): Eye {
  const at = (x: number, y: number, out = -3): Point => place(head, onFace(side * x, y, out));
  const across = (t: number): number => 11 + 20.5 * t;
  const low = (t: number): number => 2.2 + Math.sin(Math.PI * t) ** 0.9 * (3.6 - face.squint * 2.8) - t * 2.6;
  const raised = (t: number): number =>
    2.2 - Math.sin(Math.PI * t ** 0.85) * (8.4 * face.lids - 0.2) - t * 2.6;
  const high = (t: number): number =>
    Math.min(low(t), raised(t) + (1 - face.lids) * 4.4 * Math.sin(Math.PI * t));
  const upper = ALONG.map((t) => at(across(t), high(t)));
  const lower = ALONG.map((t) => at(across(t), low(t)));
  const lashes = ALONG.map((t, i) => at(across(t) + (i === 5 ? 1.5 : 0), high(t) - (LASHES[i] ?? 0)));
  const [x, y] = at(21.2 + side * gazeX * 6, -1.1 + gazeY * 3.4 + (1 - face.lids) * 1.2, 0);
  const narrow = Math.max(0.45, Math.cos(head.yaw + side * 0.25 - gazeX * 0.3));
  const disc = (size: number): string =>
    shape(
      [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => [
        x + Math.cos((turn * Math.PI) / 4) * size * narrow,
        y + Math.sin((turn * Math.PI) / 4) * size,
      ]),
    );
  const opening = shape(corners([...upper, ...lower.slice(1, -1).reverse()], [0, 5]));
  return {
    around: [
      [
        'line faint',
        brush(
          [0.1, 0.4, 0.75].map((t) => at(across(t), low(t) + 4 + Math.sin(t * 3) * 1.6, -2)),
          1.5,
        ),
      ],
      [
        'line thin',
        brush(
          [0.12, 0.35, 0.62, 0.92].map((t) =>
            at(across(t), raised(t) * 0.35 + high(t) * 0.5 - 3.6 + t * 0.4, -2),
          ),
          1.3,
        ),
      ],
    ],
    opening: [['', opening]],
    ball: [
      ['eyeWhite', opening],
      ['iris', disc(5.9)],
      ['pupil', disc(2.8)],
      ['glint', shape(points('1.2 -3.4, 3.4 -2.6, 2.6 -0.9, 0.9 -1.6').map(([dx, dy]) => [x + dx, y + dy]))],
    ],
    lashes: [['line', shape(corners([...upper, ...lashes.reverse()], [0, 5, 6, 11]))]],
  };
}

/** One eyebrow, heavier towards the nose. */
export function brow({ head, face }: Pose, side: Side): string {
  const rise = (t: number): number =>
    face.browInner * 6.4 * (1 - t) ** 1.4 +
    face.browOuter * 5 * t +
    face.browLean * side * 4.5 * Math.sin(1 + t * 1.4);
  const at = (t: number, up: number): Point =>
    place(
      head,
      onFace(
        side * (8.5 - face.pinch * 2.4 * (1 - t) + t * 28 + (up && 0.8)),
        -15.5 - Math.sin(Math.PI * (t * 0.78 + 0.04)) * 4.2 + t * 2 - rise(t) - up,
      ),
    );
  const weights = [3.2, 4, 3.4, 2.2, 0.4];
  const low = weights.map((_, i) => at(i / 4, 0));
  const high = weights.map((weight, i) => at(i / 4, weight));
  return shape(corners([...low, ...high.reverse()], [4, 5]));
}
