import type { Part } from './drawn.tsx';
import { faceOutline } from './face-outline.ts';
import { hairCap } from './hair-cap.ts';
import { headPoints, placeAll } from './head.ts';
import { brush, points, shape } from './path.ts';
import type { Pose } from './pose.ts';
import { onNeck, torso } from './torso.ts';

const NAPE = headPoints('56 16 -24, 50 40 -30, 30 52 -34, -30 52 -26, -50 40 -14, -57 14 -12');
const FRONT = headPoints(
  '59 18 -18, 54 38 -12, 47 42 -2 0, 46 18 4, 45 -10 10, 38 -30 28, 18 -44 44, -10 -54 42',
);
const STRAND = headPoints('-10 -57 38, 16 -62 26, 42 -42 4, 53 -6 -12');
const COLLAR = points('-30 222, -16 240, 4 244, 22 236, 30 222');

/** The plain figure in a pose. */
export function plainParts(pose: Pose): readonly Part[] {
  const { head, away } = pose;
  const { cap, fringe } = hairCap(head, away);
  const { under, over } = faceOutline(head);
  return [
    ['hairBack edge', shape([...cap, ...placeAll(head, NAPE)])],
    ...torso(pose).parts,
    ['clothLine', brush(onNeck(pose, COLLAR), 5)],
    ...under,
    ...over,
    ['hair edge', shape([...cap, ...placeAll(head, FRONT), ...fringe])],
    ['hairLine', brush(placeAll(head, STRAND), 2.4)],
  ];
}
