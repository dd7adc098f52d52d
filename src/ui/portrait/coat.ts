import { brush, mixPoints, type Point, points, shape } from './path.ts';
import type { Pose } from './pose.ts';
import { onBody, onNeck, posture } from './torso.ts';

/** The left half of the coat slipped down to the elbow; the right one mirrors it. */
const SLIPPED = {
  half: points('104 342, 88 326, 66 312, 44 302, 28 318, 20 362, 18 440 0, 78 440 0, 92 404, 104 368'),
  collar: points('42 294, 72 300, 106 334 0.4, 104 362 0.4, 68 326, 38 314'),
  sleeve: points('70 336, 66 366, 60 400, 56 436'),
  button: points('92 394'),
};
const SLEEVE_LEFT = posture('82 300, 85 345, 82 390, 76 436', '94 306, 99 350, 98 392, 94 436');
const SLEEVE_RIGHT = posture('238 300, 235 345, 238 390, 244 436', '252 300, 247 350, 249 392, 256 436');

/** The right half of the collar from the middle of the neck: turned up, and laid open. */
const COLLAR_UP = points('36 208, 24 224, 2 252 0.4, 8 276 0.4, 36 262, 47 232');
const COLLAR_OPEN = points('40 220, 29 236, 25 266, 44 306, 62 272, 55 240');
/** Its front edge from the hem up, buttoned and wide open, and its button. */
const EDGE_CLOSED = points('-12 434 0, -12 334, -12 262');
const EDGE_OPEN = points('60 434, 47 334, 26 262');
const BUTTON_CLOSED = points('-3 318');
const BUTTON_OPEN = points('54 318');

/** One half (left -1, right 1) of the coat: it opens from the middle, slips to the elbow, and is gone. */
export function coat(pose: Pose, side: -1 | 1, shoulder: readonly Point[]) {
  const { open, slip } = pose;
  const down = Math.min(1, slip / 0.62);
  const gone = Math.max(0, (slip - 0.62) / 0.38);
  const slipped = (worn: readonly Point[], to: readonly Point[]): Point[] =>
    mixPoints(worn, side < 0 ? to : to.map(([x, y]) => [320 - x, y]), down).map(([x, y, pull = 1]) => [
      x + side * gone * 16,
      y + gone * 150,
      pull,
    ]);
  const opened = (closed: readonly Point[], wide: readonly Point[]): Point[] =>
    onNeck(
      pose,
      mixPoints(closed, wide, open).map(([x, y, pull = 1]) => [side * x, y, pull]),
    );
  const outer = shoulder.map(([x, y, pull = 1], i): Point => [x + side * (i && 8), y - 6, pull]);
  const [button = [0, 0]] = slipped(opened(BUTTON_CLOSED, BUTTON_OPEN), SLIPPED.button);
  return {
    half: shape(slipped([...outer, ...opened(EDGE_CLOSED, EDGE_OPEN)], SLIPPED.half)),
    sleeve: brush(slipped(onBody(pose, side < 0 ? SLEEVE_LEFT : SLEEVE_RIGHT), SLIPPED.sleeve), 2.2),
    collar: shape(slipped(opened(COLLAR_UP, COLLAR_OPEN), SLIPPED.collar)),
    button: shape(points('-3 0, 0 -3.2, 3 0, 0 3.2').map(([x, y]) => [button[0] + x, button[1] + y])),
  };
}
