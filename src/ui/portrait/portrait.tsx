import { type CSSProperties, useContext } from 'react';
import type { Mood } from '#domain/scenario/scenario.ts';
import { describePortrait } from './describe.ts';
import { Mia } from './mia.tsx';
import { MotionContext, type PictureProps } from './motion.ts';
import { Plain } from './plain.tsx';
import styles from './portrait.module.css';
import { poseOf } from './pose.ts';

export interface PortraitProps {
  /** `mia`, or anything else for the plain figure. */
  readonly figure: string;
  /** How far the client has come into view, 0 to 100. */
  readonly visibility: number;
  readonly mood: Mood;
  /** The same drawing without motion. */
  readonly still?: boolean;
  /** Only the head, in a square. */
  readonly crop?: 'head';
  /** For the description: who this is. */
  readonly name?: string;
  readonly pronouns?: string;
}

/** A client who comes into view: turned away, pale and dashed at visibility 0; facing you and in colour at 100. */
export function Portrait({ figure, visibility, mood, still = false, crop, name, pronouns }: PortraitProps) {
  const drawn = figure === 'mia';
  const pose = poseOf(visibility, mood);
  const who = name ?? (drawn ? 'Mia' : 'The client');
  const about = { figure, pronouns: pronouns ?? (drawn ? 'she/her' : undefined) };
  const description = `${who}. ${describePortrait(who, visibility, mood, about)}`;
  const tones = { '--seen': pose.seen, '--away': pose.away };
  const classes = [
    styles.portrait,
    !crop && styles.fading,
    !drawn && styles.plain,
    !still && styles.breathing,
  ];
  const motion = useContext(MotionContext);
  const Figure = drawn ? Mia : Plain;
  const Picture = still || !motion ? StillPicture : motion.Picture;
  return (
    <Picture
      className={classes.filter(Boolean).join(' ')}
      viewBox={crop ? '70 50 180 180' : '16 30 288 378'}
      preserveAspectRatio="xMidYMax"
      role="img"
      aria-label={description}
      tones={tones}
    >
      <Figure pose={pose} still={still} />
    </Picture>
  );
}

function StillPicture({ tones, ...props }: PictureProps) {
  return <svg {...props} style={tones as CSSProperties} />;
}
