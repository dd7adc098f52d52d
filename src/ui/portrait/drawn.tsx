import { m } from 'framer-motion';
import type { ReactNode } from 'react';
import styles from './portrait.module.css';

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

/** A part of the figure that rises and falls by `height` units with a slow breath. */
export function Breathing({
  height,
  still,
  children,
}: {
  readonly height: number;
  readonly still: boolean;
  readonly children: ReactNode;
}) {
  if (still) return <g>{children}</g>;
  return (
    <m.g animate={{ y: [0, -height, 0] }} transition={{ duration: 5.2, ease: 'easeInOut', repeat: Infinity }}>
      {children}
    </m.g>
  );
}

/** An eye that closes for a moment now and then. */
export function Blinking({ still, children }: { readonly still: boolean; readonly children: ReactNode }) {
  if (still) return <g>{children}</g>;
  return (
    <m.g
      animate={{ scaleY: [1, 0.1, 1] }}
      transition={{ duration: 0.24, delay: 2.6, ease: 'easeInOut', repeat: Infinity, repeatDelay: 5.3 }}
    >
      {children}
    </m.g>
  );
}
