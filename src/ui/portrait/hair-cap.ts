import { type Head, type HeadPoint, headPoints, place, placeAll, rim, type Section } from './head.ts';
import { mixAll, type Point } from './path.ts';

/** The mass of the hair, from the crown down. */
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

/** The edge over the far side of the forehead, on a head that faces the viewer and on one turned away. */
const FRINGE = headPoints('-28 -45 37, -41 -29 26, -47 -12 14');
const FRINGE_TURNED = headPoints('-17 -53.5 37, -26 -48 34, -34 -43 30');

/** Hair over a head turned `away` by 0 to 1: its outline from the far ear to the near one, and its far edge in front. */
export const hairCap = (
  head: Head,
  away: number,
): { readonly cap: readonly Point[]; readonly fringe: readonly Point[] } => ({
  cap: [
    ...rim(head, [...CROWN, ...mixAll(SIDE, HAIRLINE, away)], -1).reverse(),
    place(head, TOP),
    ...rim(head, [...CROWN, ...SIDE], 1),
  ],
  fringe: placeAll(head, mixAll(FRINGE, FRINGE_TURNED, away)),
});
