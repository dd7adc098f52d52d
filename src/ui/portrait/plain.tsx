import { type FigureProps, Layer } from './drawn.tsx';
import { plainParts } from './plain-geometry.ts';

/** Somebody whose portrait has not been drawn: hair, shoulders and the way they hold themselves, without a face. */
export const Plain = ({ pose, still }: FigureProps) => <Layer parts={plainParts(pose)} still={still} />;
