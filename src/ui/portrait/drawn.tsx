import { m } from 'framer-motion';
import styles from './portrait.module.css';
import type { Pose } from './pose.ts';

/** How a figure goes from one pose to the next: about half a second, without bouncing. */
export const SETTLE = { type: 'spring', visualDuration: 0.5, bounce: 0 } as const;

/**
 * One shape of a drawing; `look` names its classes. The path stands in the markup as well as in the animation, so
 * that it is right before motion has loaded.
 */
export function Drawn({
  d,
  look,
  still,
}: {
  readonly d: string;
  readonly look?: string;
  readonly still: boolean;
}) {
  const className = look
    ?.split(' ')
    .map((name) => styles[name])
    .join(' ');
  return still ? (
    <path d={d} className={className} />
  ) : (
    <m.path d={d} className={className} animate={{ d }} transition={SETTLE} />
  );
}

/** What every figure is given to draw itself. */
export interface FigureProps {
  readonly pose: Pose;
  readonly still: boolean;
  /** How many breaths were taken; after each of them the eyes close for a moment. */
  readonly breaths: number;
}
