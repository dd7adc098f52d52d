import { Drawn, type FigureProps } from './drawn.tsx';
import { plainPaths } from './plain-geometry.ts';

/** Somebody whose portrait has not been drawn: hair, shoulders and the way they hold themselves, without a face. */
export function Plain({ pose, still }: FigureProps) {
  const paths = plainPaths(pose);
  return (
    <>
      <Drawn d={paths.backHair} look="hairBack edge" still={still} />
      <Drawn d={paths.neck} look="skin" still={still} />
      <Drawn d={paths.neckShade} look="skinShade" still={still} />
      <Drawn d={paths.chest} look="shirt edge" still={still} />
      <Drawn d={paths.chestShade} look="jumperShade" still={still} />
      <Drawn d={paths.armLeft} look="shirtLine" still={still} />
      <Drawn d={paths.armRight} look="shirtLine" still={still} />
      <Drawn d={paths.collar} look="shirtLine" still={still} />
      <Drawn d={paths.face} look="skin edge" still={still} />
      <Drawn d={paths.faceShade} look="skinShade" still={still} />
      <Drawn d={paths.nose} look="skin" still={still} />
      <Drawn d={paths.ear} look="skin edge" still={still} />
      <Drawn d={paths.frontHair} look="hair edge" still={still} />
      <Drawn d={paths.strand} look="hairLine" still={still} />
    </>
  );
}
