import { useContext } from 'react';
import { MotionContext, type ShapeProps } from './motion.ts';
import type { Pose } from './pose.ts';

/** One shape of a drawing: its looks in the style sheet, its path data. */
export type Part = readonly [looks: string, d: string];

/** What every figure is given to draw itself. */
export interface FigureProps {
  readonly pose: Pose;
  readonly still: boolean;
}

interface LayerProps {
  readonly parts: readonly Part[];
  readonly still: boolean;
}

/** Shapes, drawn one after the other. */
export function Layer({ parts, still }: LayerProps) {
  const motion = useContext(MotionContext);
  const Shape = still || !motion ? StillShape : motion.Shape;
  // biome-ignore lint/suspicious/noArrayIndexKey: a layer has the same shapes in the same order in every pose
  return parts.map(([looks, d], i) => <Shape key={i} looks={looks} d={d} />);
}

function StillShape({ d, looks }: ShapeProps) {
  return <path d={d} data-looks={looks} />;
}
