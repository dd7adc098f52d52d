import { domAnimation, LazyMotion, type MotionStyle, m } from 'framer-motion';
import type { Motion, PictureProps, ShapeProps } from './motion.ts';

/** From one pose to the next in about half a second, without bouncing. */
const SETTLE = { type: 'spring', visualDuration: 0.5, bounce: 0 } as const;

// The drawing stands in the markup as well as in the animation, so that it is right from the first moment.
function Picture({ tones, ...props }: PictureProps) {
  return (
    <LazyMotion features={domAnimation} strict>
      <m.svg {...(props as object)} style={tones as MotionStyle} animate={tones} transition={SETTLE} />
    </LazyMotion>
  );
}

function Shape({ d, looks }: ShapeProps) {
  return <m.path d={d} data-looks={looks} animate={{ d }} transition={SETTLE} />;
}

/** Pictures and shapes that move. */
export const moving: Motion = { Picture, Shape };
