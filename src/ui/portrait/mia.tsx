import { useId } from 'react';
import { Drawn, type FigureProps } from './drawn.tsx';
import { miaBody } from './mia-body.ts';
import { miaFace } from './mia-face.ts';
import { miaHair } from './mia-hair.ts';
import styles from './portrait.module.css';
import type { Pose } from './pose.ts';

/** All paths of Mia in a pose. */
export const miaPaths = (pose: Pose) => ({ ...miaBody(pose), ...miaHair(pose), ...miaFace(pose) });

type Paths = ReturnType<typeof miaPaths>;
type Name = { [K in keyof Paths]: Paths[K] extends string ? K : never }[keyof Paths];

/** Which path is drawn after which, and how it looks. */
type Layer = readonly (readonly [name: Name, look: string])[];
const BODY: Layer = [
  ['neck', 'skin'],
  ['neckShade', 'skinShade'],
  ['chest', 'jumper edge'],
  ['chestShade', 'jumperShade'],
  ['armLeft', 'jumperLine'],
  ['armRight', 'jumperLine'],
  ['seamLeft', 'jumperLine'],
  ['seamRight', 'jumperLine'],
  ['crease', 'jumperLine'],
  ['rollNeck', 'jumperNeck'],
  ['rollFold', 'jumperLine'],
];
const UNDER_EYES: Layer = [
  ['farLock', 'hairBack edge'],
  ['face', 'skin edge'],
  ['faceShade', 'skinShade'],
  ['hairCast', 'skinShade'],
];
const OVER_EYES: Layer = [
  ['frown', 'thin'],
  ['browFar', 'brow'],
  ['browNear', 'brow'],
  ['nose', 'skin'],
  ['noseShade', 'skinShade'],
  ['noseBridge', 'bridge'],
  ['noseWing', 'thin'],
  ['noseBase', 'line'],
  ['foldFar', 'faint'],
  ['foldNear', 'faint'],
  ['upperLip', 'upperLip'],
  ['lowerLip', 'lowerLip'],
  ['mouthLine', 'line'],
  ['cornerFar', 'line'],
  ['cornerNear', 'line'],
  ['underLip', 'faint'],
  ['mole', 'thin'],
  ['jaw', 'thin'],
  ['ear', 'skin edge'],
  ['earLine', 'thin'],
  ['frontHair', 'hair edge'],
  ['hairShade', 'hairShade'],
  ['sheen', 'sheen'],
  ['strandInner', 'hairLine'],
  ['strandOuter', 'hairLine'],
  ['strandTip', 'hairLine'],
  ['strandFar', 'hairLine'],
];

/** Mia, 34, who works in an archive: long hair to hide behind, a coat she keeps on at first, a teal jumper. */
export function Mia({ pose, still, breaths }: FigureProps) {
  const id = useId();
  const paths = miaPaths(pose);
  // Two names for one blink: a new name starts it again.
  const blink = breaths > 0 ? styles[breaths % 2 ? 'blink' : 'blinkAgain'] : undefined;
  const layer = (parts: Layer) =>
    parts.map(([name, look]) => <Drawn key={name} d={paths[name]} look={look} still={still} />);
  const coat = (side: 'coatLeft' | 'coatRight') => (
    <>
      <Drawn d={paths[side].half} look="coat edge" still={still} />
      <Drawn d={paths[side].sleeve} look="coatLine" still={still} />
    </>
  );
  const eye = (side: 'far' | 'near') => {
    const { white, iris, pupil, glint, lash, crease, bag } = paths.eyes[side];
    return (
      <>
        <Drawn d={bag} look="faint" still={still} />
        <g className={blink}>
          <clipPath id={id + side}>
            <Drawn d={white} still={still} />
          </clipPath>
          <Drawn d={white} look="eyeWhite" still={still} />
          <g clipPath={`url(#${id}${side})`}>
            <Drawn d={iris} look="iris" still={still} />
            <Drawn d={pupil} look="pupil" still={still} />
            <Drawn d={glint} look="glint" still={still} />
          </g>
          <Drawn d={lash} look="line" still={still} />
        </g>
        <Drawn d={crease} look="thin" still={still} />
      </>
    );
  };
  return (
    <>
      <Drawn d={paths.backHair} look="hairBack edge" still={still} />
      {layer(BODY)}
      {coat('coatLeft')}
      {coat('coatRight')}
      <Drawn d={paths.coatRight.button} look="coatLine" still={still} />
      <Drawn d={paths.coatLeft.collar} look="collar edge" still={still} />
      <Drawn d={paths.coatRight.collar} look="collar edge" still={still} />
      {layer(UNDER_EYES)}
      {eye('far')}
      {eye('near')}
      {layer(OVER_EYES)}
    </>
  );
}
