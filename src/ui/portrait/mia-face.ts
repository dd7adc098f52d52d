import type { Part } from './drawn.tsx';
import { brow, eye } from './eyes.ts';
import { faceOutline, onFace } from './face-outline.ts';
import { type HeadPoint, headPoints, place, placeAll } from './head.ts';
import { brush, type Point, shape } from './path.ts';
import type { Pose } from './pose.ts';

const BRIDGE = headPoints('-4.2 -9 51, -4.8 3 55.5, -4 15 62.5, -4.8 23.5 68.5, -3.6 29 67.5, 0 32.4 61');
const BASE = headPoints('-6.5 30.4 55, -3 31 60, 0 32.8 61.5, 3.4 31.4 60, 7 30.6 55');
const WING = headPoints('7 31 54, 10 29.4 51, 10.8 26 50, 9.6 22.8 50');
const EAR_LINE = headPoints('46 -6 -9, 50 -8 -12, 52 -2 -14, 49.5 6 -12, 47 10 -9');
const NOSE = headPoints(
  '-4 -10 51, -4.6 4 55.5, -4 17 63.5, -5 25 68, -4 30 66, 0 33 60, 8 31 54, 10 26 50, 6 10 50, 4 -8 50',
);
const NOSE_SHADE = headPoints('-4 -8 51 0, -4.8 5 55, -4 17 64, -5 26 67, -9 31 53 0, -10.5 25 50, -8 8 49');
const FROWN = [onFace(3.4, -18), onFace(3, -13), onFace(3.8, -8)];
const MOLE = [onFace(27, 29), onFace(28.2, 30), onFace(27, 31.1), onFace(25.9, 30)];

/** Places along the mouth, from the far corner (-1) to the near one (1), and the heights of lips and line there. */
const ALONG = [-1, -0.62, -0.3, 0, 0.3, 0.62, 1];
const LINE = [0, -0.3, -0.5, 0.5, -0.5, -0.3, 0];
const UPPER = [0, -2.4, -4.6, -3.4, -4.6, -2.4, 0];
const LOWER = [0, 3.6, 6, 6.8, 6, 3.6, 0];

function mouth({ head, face }: Pose): Part[] {
  const width = 16 * (1 + face.wide * 0.13 + face.smile * 0.1);
  const parted = Math.max(0, face.part) * 1.7;
  const full = 1 + Math.min(0, face.part) * 0.34;
  const at = (t: number, y: number): Point => {
    const lift = face.smile * 5.4 + Math.sign(t) * (face.smileLean * 3.4 + 0.35);
    return place(head, onFace(t * width, 43.6 + y - lift * Math.abs(t) ** 2.2 + face.smile * 1.7));
  };
  const row = (heights: readonly number[], scale: number, apart: number): Point[] =>
    ALONG.map((t, i) => {
      const [x, y] = at(t, (heights[i] ?? 0) * scale + apart * (1 - t * t));
      return [x, y, Math.abs(t) === 1 ? 0 : 1];
    });
  const between = (above: readonly Point[], below: readonly Point[]): string =>
    shape([...above, ...below.slice(1, -1).reverse()]);
  const corner = (side: -1 | 1): string =>
    brush([at(side * 0.95, 0), at(side * 1.03, 0.2), at(side * 1.11, 0.3 - face.smile)], 1.2);
  const fold = (side: -1 | 1): string =>
    brush(
      [place(head, onFace(side * 13.5, 27)), place(head, onFace(side * 18.5, 33)), at(side * 1.3, -2.5)],
      1 + Math.max(0, face.smile + side * face.smileLean * 0.6) * 0.8,
    );
  return [
    ['line faint', fold(-1)],
    ['line faint', fold(1)],
    ['upperLip', between(row(UPPER, full, -parted), row(LINE, 1, 0))],
    ['lowerLip', between(row(LINE, 1, 0), row(LOWER, full, parted))],
    ['line', between(row(LINE, 1, -0.6 - parted), row(LINE, 1, 0.6 + parted))],
    ['line', corner(-1)],
    ['line', corner(1)],
    ['line faint', brush([at(-0.4, 10), at(0, 11.4), at(0.4, 10)], 2.2)],
  ];
}

/** Mia's face: what lies under the eyes, the eyes, and what lies over them. */
export function miaFace(pose: Pose) {
  const { head, face } = pose;
  const { under, over } = faceOutline(head);
  const stroke = (points: readonly HeadPoint[], width: number): string =>
    brush(placeAll(head, points), width);
  const features: Part[] = [
    ['skin', shape(placeAll(head, NOSE))],
    ...over,
    ['skinShade', shape(placeAll(head, NOSE_SHADE))],
    ['line bridge', stroke(BRIDGE, 1.7)],
    ['line thin', stroke(WING, 1.5)],
    ['line', stroke(BASE, 2)],
    ['line thin', stroke(EAR_LINE, 1.4)],
    ...mouth(pose),
    ['line thin', shape(placeAll(head, MOLE))],
    ['line thin', stroke(FROWN, 2 * Math.max(0, face.pinch - 0.2))],
    ['line brow', brow(pose, -1)],
    ['line brow', brow(pose, 1)],
  ];
  return { under, eyes: { far: eye(pose, -1), near: eye(pose, 1) }, features };
}
