import type { Part } from './drawn.tsx';
import { brush, mixAll, type Point, points, shape } from './path.ts';
import type { Pose } from './pose.ts';
import { ARM_LEFT, ARM_RIGHT, onBody, onNeck } from './torso.ts';

/** The left half of the coat slipped down to the elbow; the right one mirrors it. */
const SLIPPED = {
  half: points('104 342, 88 326, 66 312, 44 302, 28 318, 20 362, 18 440 0, 78 440 0, 92 404, 104 368'),
  collar: points('42 294, 72 300, 106 334 0.4, 104 362 0.4, 68 326, 38 314'),
  sleeve: points('70 336, 66 366, 60 400, 56 436'),
  button: points('92 394'),
};

/** The right half of the collar from the middle of the neck: turned up, and laid open. */
const COLLAR_UP = points('36 208, 24 224, 2 252 0.4, 8 276 0.4, 36 262, 47 232');
const COLLAR_OPEN = points('40 220, 29 236, 25 266, 44 306, 62 272, 55 240');
/** Its front edge from the hem up, buttoned and wide open, and its button. */
const EDGE_CLOSED = points('-12 434 0, -12 334, -12 262');
const EDGE_OPEN = points('60 434, 47 334, 26 262');
const BUTTON = points('-3 0, 0 -3.2, 3 0, 0 3.2');
const BUTTON_CLOSED = points('-3 318');
const BUTTON_OPEN = points('54 318');

/** One half (left -1, right 1) of the coat: it opens from the middle, slips to the elbow, and is gone. */
export function coat(pose: Pose, side: -1 | 1, shoulder: readonly Point[]) {
  const { open, slip, off } = pose;
  const slipped = (worn: readonly Point[], to: readonly Point[]): Point[] =>
    mixAll(worn, side < 0 ? to : to.map(([x, y]) => [320 - x, y]), slip).map(([x, y, pull = 1]) => [
      x + side * off * 16,
      y + off * 116,
      pull,
    ]);
  const opened = (closed: readonly Point[], wide: readonly Point[]): Point[] =>
    onNeck(
      pose,
      mixAll(closed, wide, open).map(([x, y, pull = 1]) => [side * x, y, pull]),
    );
  const outer = shoulder.map(([x, y, pull = 1], i): Point => [x + side * (i && 8), y - 6, pull]);
  const [button = [0, 0]] = slipped(opened(BUTTON_CLOSED, BUTTON_OPEN), SLIPPED.button);
  const half: Part[] = [
    ['coat edge', shape(slipped([...outer, ...opened(EDGE_CLOSED, EDGE_OPEN)], SLIPPED.half))],
    ['coatLine', brush(slipped(onBody(pose, side < 0 ? ARM_LEFT : ARM_RIGHT), SLIPPED.sleeve), 2.2)],
  ];
  const collar: Part = ['collar edge', shape(slipped(opened(COLLAR_UP, COLLAR_OPEN), SLIPPED.collar))];
  const fastener: Part = ['coatLine', shape(BUTTON.map(([x, y]) => [button[0] + x, button[1] + y]))];
  const front = side < 0 ? [collar] : [fastener, collar];
  return { half, front };
}
