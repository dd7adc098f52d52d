import type { Part } from './drawn.tsx';
import { place } from './head.ts';
import { brush, mix, mixAll, type Point, points, shape } from './path.ts';
import type { Pose } from './pose.ts';

/** Points of a body in the picture: of one that faces the viewer, and of one turned away. */
export type Posture = readonly [facing: readonly Point[], turned: readonly Point[]];

/** Reads a posture: points as `points` takes them. */
export const posture = (facing: string, turned: string): Posture => [points(facing), points(turned)];

/** Each half of the body from the neck over the shoulder to the edge of the picture; the right one is the near one. */
const LEFT = posture(
  '136 224, 112 240, 82 253, 60 269, 48 302, 43 350, 42 440 0',
  '120 240, 106 252, 88 263, 71 282, 62 316, 60 362, 62 440 0',
);
const RIGHT = posture(
  '184 224, 209 240, 240 254, 262 270, 274 304, 280 352, 282 440 0',
  '176 226, 212 233, 245 246, 272 272, 286 312, 293 362, 297 440 0',
);
/** Where the arms lie against the body. */
export const ARM_LEFT = posture('88 306, 92 340, 91 380, 86 432', '98 312, 102 350, 102 390, 100 432');
export const ARM_RIGHT = posture('234 306, 230 340, 231 380, 236 432', '250 304, 246 350, 248 390, 252 432');
const SHADE = points('-72 440, -66 380, -70 330, -62 290, -36 250');
const NECK = points('-26 226, 0 256, 26 226');
const NECK_SHADE = points('25 212, 8 222, -12 220, -27 208');

/** The points of a posture, with the shoulders as they are held. */
export const onBody = ({ away, lift }: Pose, [facing, turned]: Posture): Point[] =>
  mixAll(facing, turned, away).map(([x, y, pull = 1]) => [
    x,
    y - lift * 13 * Math.max(0, 1 - Math.abs(y - 262) / 90),
    pull,
  ]);

/** Points given from the middle of the neck, which moves as the body turns. */
export const onNeck = ({ away }: Pose, around: readonly Point[]): Point[] =>
  around.map(([x, y, pull = 1]) => [mix(160, 149, away) + x, y + 6 * away, pull]);

/** Both halves of the body as outlines, and the neck and the clothed chest drawn. */
export function torso(pose: Pose) {
  const nape = (x: number, y: number): Point => place(pose.head, [x, y, 0]);
  const left = onBody(pose, LEFT);
  const right = onBody(pose, RIGHT);
  const neck = shape([nape(-23, 36), nape(-23, 60), ...onNeck(pose, NECK), nape(25, 50), nape(25, 30)]);
  const shade = shape([nape(-24, 52), nape(-8, 74), nape(8, 78), nape(26, 58), ...onNeck(pose, NECK_SHADE)]);
  const parts: Part[] = [
    ['skin', neck],
    ['skinShade', shade],
    ['cloth edge', shape([...left, ...[...right].reverse()])],
    ['clothShade', shape([...left.slice(1), ...onNeck(pose, SHADE)])],
    ['clothLine', brush(onBody(pose, ARM_LEFT), 2.4)],
    ['clothLine', brush(onBody(pose, ARM_RIGHT), 2.4)],
  ];
  return { left, right, parts };
}
