import {
  type Head,
  type HeadPoint,
  headPoints,
  horizon,
  mixHeadPoints,
  place,
  type Section,
} from './head.ts';
import { brush, ease, type Point, shape } from './path.ts';
import type { Pose } from './pose.ts';

/** The mass of Mia's hair, from the crown down. */
const CROWN: readonly Section[] = [
  [-83.5, 16, 14, -8],
  [-77, 34, 31, -8],
  [-62, 49, 47, -9],
];
/** Its sides, down to the ears; on the far side of a turned head only the hairline at the brow is left of them. */
const SIDE: readonly Section[] = [
  [-40, 56, 54, -10],
  [-20, 58, 57, -11],
  [-4, 57.5, 52, -12],
];
const HAIRLINE: readonly Section[] = [
  [-54, 47, 48, -3],
  [-49, 44, 48.5, -1],
  [-44, 42, 47.5, 0],
];
const TOP: HeadPoint = [-4, -85, -8];
const PARTING: HeadPoint = [-10, -57, 38, 0];

const BEHIND = headPoints(
  '60 20 -22, 66 60 -26, 60 100 -14, 36 118 -20, -40 118 -10, -62 104 -10, -62 60 -14, -60 16 -14',
);
const FAR_LOCK = headPoints(
  '-50 -24 0, -58 -2 -6, -61 30 -4, -67 66 4, -75 100 14, -73 132 22, -62 156 26 0.2, -58 128 28, -50 96 24, -42 56 10, -40 10 6',
);

/** Two ways of wearing the same points. */
type Ways = readonly [one: readonly HeadPoint[], other: readonly HeadPoint[]];
const ways = (one: string, other: string): Ways => [headPoints(one), headPoints(other)];

/** Tucked behind the ear, and loose over the face. */
const OUTER = ways(
  '62 16 -22, 66 42 -22, 70 64 -16, 80 92 -4, 80 122 8, 71 146 14 0.2',
  '63 14 -36, 62 40 -36, 66 62 -34, 80 92 -24, 82 126 -4, 68 152 18',
);
const EDGE = ways(
  '64 126 16 0.5, 59 140 20 0.2, 55 114 20, 47 84 10, 50 52 -6, 54 24 -18, 55.5 6 -18, 52 -8 -10, 43 -22 18, 30 -38 36, 12 -50 44',
  '58 136 26, 50 150 34, 44 120 38, 34 92 44, 27 66 46, 28 44 45, 29 24 46, 27 6 48, 22 -12 51, 13 -30 54, 2 -46 52',
);
const SHADE = ways('70 118 8, 66 90 -4, 62 50 -18, 60 2 -22 0', '64 122 6, 64 84 -8, 56 38 -20, 60 -6 -36');
const SHEEN = ways('16 -70 8, 38 -50 0, 50 -22 -10, 56 4 -20', '14 -68 16, 34 -48 10, 45 -18 4, 50 22 2');
const INNER = ways(
  '-10 -57 38, 24 -58 20, 46 -34 -8, 56 -6 -20, 59 30 -20, 66 76 -8',
  '-10 -57 38, 14 -58 30, 38 -30 12, 49 10 6, 46 50 12, 54 92 14',
);
const OUTSIDE = ways(
  '0 -74 14, 34 -60 -10, 51 -30 -20, 57 4 -22, 62 40 -20',
  '0 -72 14, 34 -58 -8, 52 -24 -22, 57 20 -20, 56 64 -12',
);
const TIP = ways('55 66 -2, 58 92 8, 68 122 10, 68 138 12', '36 60 36, 44 92 28, 66 124 16, 68 140 16');

/** On a head that faces the viewer, and on one turned away. */
const FRINGE = ways('-28 -45 37, -41 -29 26, -47 -12 14', '-17 -53.5 37, -26 -48 34, -34 -43 30');
const FAR = ways(
  '-10 -57 38, -26 -56 28, -44 -36 12, -52 -14 2',
  '-10 -57 38, -14 -60 32, -20 -60 28, -27 -56 26',
);

/** Hair hangs: the lower it is, the less it follows the bow and the tilt of the head. */
const hang = (head: Head, points: readonly HeadPoint[]): Point[] =>
  points.map((point) => {
    const loose = ease(0, 110, point[1]);
    return place(
      { ...head, pitch: head.pitch * (1 - 0.75 * loose), roll: head.roll * (1 - 0.7 * loose) },
      point,
    );
  });

/** The paths of Mia's hair: the mass behind the head, the lock on the far side, and what falls from the parting. */
export function miaHair({ head, cover, away }: Pose) {
  const fall = ([tucked, loose]: Ways): Point[] => hang(head, mixHeadPoints(tucked, loose, cover));
  const turn = ([facing, turned]: Ways): Point[] => hang(head, mixHeadPoints(facing, turned, away));
  const rim = (sections: readonly HeadPoint[], side: -1 | 1): Point[] =>
    sections.map(([y, width, front, middle = 0]) =>
      place(head, horizon([y, width, front, middle], head.yaw, side)),
    );
  const far = rim([...CROWN, ...mixHeadPoints(SIDE, HAIRLINE, away)], -1);
  const cap = [...far.reverse(), place(head, TOP), ...rim([...CROWN, ...SIDE], 1)];
  const brink = [...fall(EDGE).slice(6), place(head, PARTING)];
  const last = brink.length - 1;
  const cast = brink.map(([x, y], i): Point => (i % last ? [x - 5, y + 5] : [x, y, 0]));
  /** Turned away, the far lock is drawn up behind cheek and neck. */
  const hidden = ease(0.12, 0.62, away);
  return {
    backHair: shape([...cap, ...hang(head, BEHIND)]),
    farLock: shape(
      hang(
        head,
        FAR_LOCK.map(([x, y, z, pull]) => [
          x * (1 - 0.2 * hidden),
          y * (1 - 0.66 * hidden),
          z - 60 * hidden,
          pull ?? 1,
        ]),
      ),
    ),
    frontHair: shape([...cap, ...fall(OUTER), ...fall(EDGE), place(head, PARTING), ...turn(FRINGE)]),
    hairCast: shape([...brink, ...cast.slice(1, -1).reverse()]),
    hairShade: shape([...fall(OUTER), ...fall(SHADE)]),
    sheen: brush(fall(SHEEN), 7),
    strandInner: brush(fall(INNER), 2.6),
    strandOuter: brush(fall(OUTSIDE), 2),
    strandTip: brush(fall(TIP), 2.4),
    strandFar: brush(turn(FAR), 2),
  };
}
