import { brow, eye } from './eyes.ts';
import { faceOutline, onFace } from './face-outline.ts';
import { headPoints, place, placeAll } from './head.ts';
import { brush, type Point, shape } from './path.ts';
import type { Pose } from './pose.ts';

const BRIDGE = headPoints('-4.2 -9 51, -4.8 3 55.5, -4 15 62.5, -4.8 23.5 68.5, -3.6 29 67.5, 0 32.4 61');
const BASE = headPoints('-6.5 30.4 55, -3 31 60, 0 32.8 61.5, 3.4 31.4 60, 7 30.6 55');
const WING = headPoints('7 31 54, 10 29.4 51, 10.8 26 50, 9.6 22.8 50');
const EAR_LINE = headPoints('46 -6 -9, 50 -8 -12, 52 -2 -14, 49.5 6 -12, 47 10 -9');

/** Places along the mouth, from the far corner (-1) to the near one (1), and the heights of lips and line there. */
const ALONG = [-1, -0.62, -0.3, 0, 0.3, 0.62, 1];
const LINE = [0, -0.3, -0.5, 0.5, -0.5, -0.3, 0];
const UPPER = [0, -2.4, -4.6, -3.4, -4.6, -2.4, 0];
const LOWER = [0, 3.6, 6, 6.8, 6, 3.6, 0];

function mouth({ head, face }: Pose) {
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
  return {
    upperLip: between(row(UPPER, full, -parted), row(LINE, 1, 0)),
    lowerLip: between(row(LINE, 1, 0), row(LOWER, full, parted)),
    mouthLine: between(row(LINE, 1, -0.6 - parted), row(LINE, 1, 0.6 + parted)),
    cornerFar: corner(-1),
    cornerNear: corner(1),
    foldFar: fold(-1),
    foldNear: fold(1),
    underLip: brush([at(-0.4, 10), at(0, 11.4), at(0.4, 10)], 2.2),
  };
}

/** The paths of Mia's face. */
export function miaFace(pose: Pose) {
  const { head, face } = pose;
  return {
    ...faceOutline(head),
    ...mouth(pose),
    noseBridge: brush(placeAll(head, BRIDGE), 1.7),
    noseBase: brush(placeAll(head, BASE), 2),
    noseWing: brush(placeAll(head, WING), 1.5),
    eyes: { far: eye(pose, -1), near: eye(pose, 1) },
    browFar: brow(pose, -1),
    browNear: brow(pose, 1),
    frown: brush(
      placeAll(head, [onFace(3.4, -18), onFace(3, -13), onFace(3.8, -8)]),
      2 * Math.max(0, face.pinch - 0.2),
    ),
    mole: shape(placeAll(head, [onFace(27, 29), onFace(28.2, 30), onFace(27, 31.1), onFace(25.9, 30)])),
    earLine: brush(placeAll(head, EAR_LINE), 1.4),
  };
}
