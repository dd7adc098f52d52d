import type { Part } from './drawn.tsx';
import {
  type Head,
  type HeadPoint,
  headPoints,
  horizon,
  place,
  placeAll,
  type Section,
  surface,
} from './head.ts';
import { brush, type Point, shape } from './path.ts';

/** A head from the hairline to under the chin: the front view in the widths, the side view in the fronts. */
const FACE: readonly Section[] = [
  [-60, 33, 33, 0],
  [-46, 41, 46, 0],
  [-30, 45, 53, 0],
  [-17, 46, 55.5, 0],
  [-4, 45.5, 49.5, 0],
  [8, 45.5, 51, 0],
  [18, 44.5, 52, 0],
  [30, 41, 51, 2],
  [38.5, 37.5, 54, 6],
  [43, 35, 52, 8],
  [47.5, 32.5, 53.5, 11],
  [53, 28.5, 49, 15],
  [61, 21, 51.5, 20],
  [68, 11, 45, 25],
];

/** From the chin along the near jaw, over the temple, to the hairline. */
const NEAR_EDGE = headPoints(
  '2 70 42, 14 66 33, 27 56 17, 37 43 4, 43 28 -6, 46 8 -10, 46 -14 -8, 42 -40 0, 30 -60 4',
);

/** How far the plane in shade reaches into the face, section by section from the brow down. */
const SHADE = [0, 3, 5, 7, 11, 13, 12, 11, 10, 9, 8, 4];

const EAR = headPoints(
  '44 -8 -6, 49 -12 -12, 54 -9 -15, 54 1 -15, 50.5 11 -11, 46.5 18 -7, 44 16 -5, 43 4 -4',
);

/** The point of the face at (x, y); `out` lifts it off the skin. */
export const onFace = (x: number, y: number, out = 0): HeadPoint => [x, y, surface(FACE, x, y) + out];

/** A head without features: what lies under the eyes, and what lies over them. */
export function faceOutline(head: Head): { readonly under: readonly Part[]; readonly over: readonly Part[] } {
  const far = FACE.map((section) => place(head, horizon(section, head.yaw, -1)));
  const near = placeAll(head, NEAR_EDGE);
  const lit = far.slice(2).map(([x, y], i): Point => [x + (SHADE[i] ?? 0), y]);
  return {
    under: [
      ['skin edge', shape([...far, ...near])],
      ['skinShade', shape([...far.slice(2), ...lit.reverse()])],
    ],
    over: [
      ['line thin', brush([...far.slice(4), ...near.slice(0, 5)], 1.8)],
      ['skin edge', shape(placeAll(head, EAR))],
    ],
  };
}
