import type { Mood } from '#domain/scenario/scenario.ts';
import { type Expression, expressionOf } from './expression.ts';
import type { Head } from './head.ts';
import { ease, mix } from './path.ts';

/** Everything a figure needs to be drawn. */
export interface Pose {
  readonly head: Head;
  readonly face: Expression;
  /** Where the irises sit in the eyes: right, down, -1 to 1. */
  readonly gazeX: number;
  readonly gazeY: number;
  /** Body turned away: 0 faces the viewer, 1 three quarters away. */
  readonly away: number;
  /** Shoulders drawn up (+) or let fall (-). */
  readonly lift: number;
  /** Hair over the near side of the face: 1 covers, 0 tucked behind the ear. */
  readonly cover: number;
  /** The coat: open, slipped from the shoulders to the elbows, and off; each 0 to 1. */
  readonly open: number;
  readonly slip: number;
  readonly off: number;
  /** How much there is of her: 0 pale and dashed, 1 coloured. */
  readonly seen: number;
}

const RADIANS = Math.PI / 180;

/** The pose of a figure at a visibility (0 to 100) in a mood: continuous in visibility. */
export function poseOf(visibility: number, mood: Mood): Pose {
  const v = Math.min(100, Math.max(0, visibility || 0));
  const full = expressionOf(mood);
  const away = 1 - ease(-12, 96, v);
  // Little of what she feels reaches a face that is turned away.
  const shown = mix(0.55, 1, ease(0, 70, v));
  const yaw = mix(9, 52, away) + full.turn * mix(11, 5, away);
  const contact = ease(5, 75, v);
  return {
    head: {
      yaw: yaw * RADIANS,
      pitch: (mix(1, 15, away) + full.bow * mix(11, 5, away)) * RADIANS,
      roll: (mix(1.5, -3, away) + full.tilt * mix(9, 4, away)) * RADIANS,
      x: mix(160, 140, away),
      y: mix(144, 158, away) - full.bow * -3,
    },
    face: { ...full, lids: mix(Math.min(full.lids, 0.34), full.lids, contact), smile: full.smile * shown },
    gazeX: Math.min(1, mix(-0.35, yaw / 34 + full.lookX * 0.8, contact)),
    gazeY: mix(0.8, full.lookY * 0.8, contact),
    away,
    lift: full.shoulders * mix(0.7, 1, shown) + away * 0.35,
    cover: 1 - ease(8, 94, v),
    open: ease(30, 76, v),
    slip: ease(58, 86, v),
    off: ease(76, 100, v),
    seen: mix(0.06, 1, ease(-5, 100, v)),
  };
}
