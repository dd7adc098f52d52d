import { useId } from 'react';
import { type FigureProps, Layer } from './drawn.tsx';
import { miaBody } from './mia-body.ts';
import { miaFace } from './mia-face.ts';
import { miaHair } from './mia-hair.ts';
import styles from './portrait.module.css';

/** Mia, 34, who works in an archive: long hair to hide behind, a coat she keeps on at first, a teal jumper. */
export function Mia({ pose, still }: FigureProps) {
  const id = useId();
  const hair = miaHair(pose);
  const { under, eyes, features } = miaFace(pose);
  const eye = (side: 'far' | 'near') => {
    const { around, opening, ball, lashes } = eyes[side];
    return (
      <>
        <Layer parts={around} still={still} />
        <g className={still ? undefined : styles.blinking}>
          <clipPath id={id + side}>
            <Layer parts={opening} still={still} />
          </clipPath>
          <g clipPath={`url(#${id}${side})`}>
            <Layer parts={ball} still={still} />
          </g>
          <Layer parts={lashes} still={still} />
        </g>
      </>
    );
  };
  return (
    <>
      <Layer parts={[...hair.back, ...miaBody(pose), ...hair.lock, ...under, ...hair.cast]} still={still} />
      {eye('far')}
      {eye('near')}
      <Layer parts={[...features, ...hair.front]} still={still} />
    </>
  );
}
