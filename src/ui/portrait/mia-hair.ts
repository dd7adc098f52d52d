import type { Part } from './drawn.tsx';
import { hairCap } from './hair-cap.ts';
import { type Head, type HeadPoint, headPoints, place, placeAll } from './head.ts';
import { brush, ease, mixAll, type Point, shape } from './path.ts';
import type { Pose } from './pose.ts';

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
const SHADE = ways('70 118 8, 66 90 -4, 62 50 -18, 55 4 -20 0', '64 122 6, 64 84 -8, 56 38 -20, 53 -4 -30');
const SHEEN = ways('16 -70 8, 38 -50 0, 50 -22 -10, 56 4 -20', '14 -68 16, 34 -48 10, 45 -18 4, 50 22 2');
const INNER = ways(
  '24 -58 20, 46 -34 -8, 56 -6 -20, 59 30 -20, 66 76 -8',
  '14 -58 30, 38 -30 12, 49 10 6, 46 50 12, 54 92 14',
);
const OUTSIDE = ways(
  '0 -74 14, 34 -60 -10, 51 -30 -20, 57 4 -22, 62 40 -20',
  '0 -72 14, 34 -58 -8, 52 -24 -22, 57 20 -20, 56 64 -12',
);

/** On a head that faces the viewer, and on one turned away. */
const FAR = ways('-26 -56 28, -44 -36 12, -52 -14 2', '-14 -60 32, -20 -60 28, -27 -56 26');

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
export function miaHair({
  head,
  cover,
  away,
}: Pose): Readonly<Record<'back' | 'lock' | 'cast' | 'front', readonly Part[]>> {
  const fall = ([tucked, loose]: Ways): Point[] => hang(head, mixAll(tucked, loose, cover));
  const { cap, fringe } = hairCap(head, away);
  const parting = place(head, PARTING);
  const brink = [...fall(EDGE).slice(6), parting];
  const last = brink.length - 1;
  const cast = brink.map(([x, y], i): Point => (i % last ? [x - 5, y + 5] : [x, y, 0]));
  /** Turned away, the far lock is drawn up behind cheek and neck. */
  const hidden = ease(0.12, 0.62, away);
  const lock = FAR_LOCK.map(
    ([x, y, z, pull = 1]): HeadPoint => [
      x * (1 - 0.2 * hidden),
      y * (1 - 0.66 * hidden),
      z - 60 * hidden,
      pull,
    ],
  );
  return {
    back: [['hairBack edge', shape([...cap, ...hang(head, BEHIND)])]],
    lock: [['hairBack edge', shape(hang(head, lock))]],
    cast: [['skinShade', shape([...brink, ...cast.slice(1, -1).reverse()])]],
    front: [
      ['hair edge', shape([...cap, ...fall(OUTER), ...fall(EDGE), parting, ...fringe])],
      ['hairShade', shape([...fall(OUTER), ...fall(SHADE)])],
      ['sheen', brush(fall(SHEEN), 7)],
      ['hairLine', brush([parting, ...fall(INNER)], 2.6)],
      ['hairLine', brush(fall(OUTSIDE), 2)],
      ['hairLine', brush([parting, ...placeAll(head, mixAll(...FAR, away))], 2)],
    ],
  };
}
