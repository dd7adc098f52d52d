import { faceOutline } from './face-outline.ts';
import { type HeadPoint, headPoints, horizon, mixHeadPoints, place, placeAll, type Section } from './head.ts';
import { brush, type Point, points, shape } from './path.ts';
import type { Pose } from './pose.ts';
import { onNeck, torso } from './torso.ts';

/** Short hair from the crown to the temples, on a head that faces the viewer and on one turned away. */
const FACING: readonly Section[] = [
  [-80, 18, 14, -6],
  [-73, 36, 34, -6],
  [-58, 47, 47, -7],
  [-38, 51, 51, -8],
  [-16, 51, 48, -10],
];
const TURNED: readonly Section[] = [
  [-80, 18, 14, -6],
  [-73, 36, 34, -6],
  [-60, 46, 46, -5],
  [-52, 44, 49, -2],
  [-45, 42, 48, 0],
];
const TOP: HeadPoint = [0, -84.5, -7];
const NAPE = headPoints('49 6 -26, 45 30 -38, 32 48 -36, -30 48 -26, -45 30 -16, -49 4 -12');
const FRONT = headPoints(
  '50 -4 -18, 48 8 -16, 45 12 -9 0, 45 -8 -2, 43 -26 12, 32 -42 34, 10 -47 46, -10 -53 45',
);
const FRINGE_FACING = headPoints('-30 -46 38, -41 -28 26, -45.5 -6 10');
const FRINGE_TURNED = headPoints('-18 -53 38, -28 -47 34, -34 -43 30');
const STRAND = headPoints('-8 -60 40, 16 -64 26, 38 -48 6, 49 -22 -12');
const COLLAR = points('-30 222, -16 240, 4 244, 22 236, 30 222');

/** All paths of the plain figure in a pose. */
export function plainPaths(pose: Pose) {
  const { head, away } = pose;
  const rim = (sections: readonly HeadPoint[], side: -1 | 1): Point[] =>
    sections.map(([y, width, front, middle = 0]) =>
      place(head, horizon([y, width, front, middle], head.yaw, side)),
    );
  const cap = [
    ...rim(mixHeadPoints(FACING, TURNED, away), -1).reverse(),
    place(head, TOP),
    ...rim(FACING, 1),
  ];
  return {
    ...torso(pose).paths,
    ...faceOutline(head),
    backHair: shape([...cap, ...placeAll(head, NAPE)]),
    frontHair: shape([
      ...cap,
      ...placeAll(head, FRONT),
      ...placeAll(head, mixHeadPoints(FRINGE_FACING, FRINGE_TURNED, away)),
    ]),
    strand: brush(placeAll(head, STRAND), 2.4),
    collar: brush(onNeck(pose, COLLAR), 5),
  };
}
