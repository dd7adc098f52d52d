import { m } from 'framer-motion';
import type { Pose } from './pose.ts';

/** How a figure goes from one pose to the next: about half a second, without bouncing. */
export const SETTLE = { type: 'spring', visualDuration: 0.5, bounce: 0 } as const;

/** One shape of a drawing: its looks in the style sheet, its path data. */
export type Part = readonly [looks: string, d: string];

/** What every figure is given to draw itself. */
export interface FigureProps {
  readonly pose: Pose;
  readonly still: boolean;
  /** How many breaths were taken; after each of them the eyes close for a moment. */
  readonly breaths: number;
}

interface LayerProps {
  readonly parts: readonly Part[];
  readonly still: boolean;
}

/** Shapes, drawn one after the other. */
export const Layer = ({ parts, still }: LayerProps) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a layer has the same shapes in the same order in every pose
  parts.map(([looks, d], i) => <Drawn key={i} looks={looks} d={d} still={still} />);

/** The path stands in the markup as well as in the animation, so that it is right before motion has loaded. */
const Drawn = ({
  looks,
  d,
  still,
}: {
  readonly looks: string;
  readonly d: string;
  readonly still: boolean;
}) =>
  still ? (
    <path d={d} data-looks={looks} />
  ) : (
    <m.path d={d} data-looks={looks} animate={{ d }} transition={SETTLE} />
  );
