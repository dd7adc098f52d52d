import { coat } from './coat.ts';
import type { Part } from './drawn.tsx';
import { brush, points, shape } from './path.ts';
import type { Pose } from './pose.ts';
import { onBody, onNeck, posture, torso } from './torso.ts';

const ROLL_NECK = points(
  '-27 208, -30 224, -33 237, -14 249, 8 251, 32 238, 30 224, 27 208, 12 220, -10 221',
);
const ROLL_FOLD = points('-29 224, -14 235, 8 237, 29 225');
const SEAM_LEFT = posture('132 244, 118 268, 102 290, 88 310', '126 254, 120 272, 110 294, 99 314');
const SEAM_RIGHT = posture('190 246, 204 268, 219 290, 234 308', '186 250, 210 270, 230 288, 248 308');
const CREASE = posture('218 362, 204 372, 184 376', '232 362, 216 374, 196 380');

/** Mia's neck, jumper and coat. */
export function miaBody(pose: Pose): readonly Part[] {
  const { left, right, parts } = torso(pose);
  const [far, near] = [coat(pose, -1, left), coat(pose, 1, right)];
  return [
    ...parts,
    ['clothLine', brush(onBody(pose, SEAM_LEFT), 1.8)],
    ['clothLine', brush(onBody(pose, SEAM_RIGHT), 1.8)],
    ['clothLine', brush(onBody(pose, CREASE), 2.2)],
    ['clothNeck', shape(onNeck(pose, ROLL_NECK))],
    ['clothLine', brush(onNeck(pose, ROLL_FOLD), 1.6)],
    ...far.half,
    ...near.half,
    ...far.front,
    ...near.front,
  ];
}
