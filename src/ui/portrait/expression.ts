import type { Mood } from '#domain/scenario/scenario.ts';

/** What a mood does to face and posture, from -1 to 1 unless said otherwise; `REST` is a face at rest. */
export interface Expression {
  /** Head turned further away (+) or towards the listener (-). */
  readonly turn: number;
  /** Head lowered (+) or lifted (-). */
  readonly bow: number;
  /** Head tilted to the right (+) or left (-) of the picture. */
  readonly tilt: number;
  /** Inner and outer ends of the brows raised (+) or lowered (-). */
  readonly browInner: number;
  readonly browOuter: number;
  /** Brows drawn together. */
  readonly pinch: number;
  /** The near brow (+) or the far brow (-) above the other. */
  readonly browLean: number;
  /** How far the upper lids are up: 0 closed, 1 wide. */
  readonly lids: number;
  /** Lower lids up, as in a smile or a strain. */
  readonly squint: number;
  /** Where she looks, against the listener's eyes: left (-), right (+); up (-), down (+). */
  readonly lookX: number;
  readonly lookY: number;
  /** Corners of the mouth up (+) or down (-). */
  readonly smile: number;
  /** The near corner higher (+) than the far one. */
  readonly smileLean: number;
  /** Lips apart (+) or pressed together (-). */
  readonly part: number;
  /** Mouth wider (+) or smaller (-). */
  readonly wide: number;
  /** Shoulders drawn up (+) or let fall (-). */
  readonly shoulders: number;
}

const REST: Expression = {
  turn: 0,
  bow: 0,
  tilt: 0,
  browInner: 0,
  browOuter: 0,
  pinch: 0,
  browLean: 0,
  lids: 0.78,
  squint: 0,
  lookX: 0,
  lookY: 0,
  smile: 0,
  smileLean: 0,
  part: 0,
  wide: 0,
  shoulders: 0,
};

/** Each mood, as far as it differs from a face at rest. */
const EXPRESSIONS: Readonly<Record<Mood, Partial<Expression>>> = {
  withdrawn: {
    turn: 0.8,
    bow: 0.8,
    tilt: -0.3,
    lids: 0.36,
    lookX: -0.6,
    lookY: 0.9,
    smile: -0.2,
    browInner: 0.2,
    part: -0.4,
    wide: -0.3,
    shoulders: 0.4,
  },
  guarded: {
    turn: 0.55,
    bow: 0.15,
    tilt: 0.1,
    lids: 0.66,
    lookX: 0.1,
    browInner: -0.35,
    browOuter: 0.1,
    squint: 0.2,
    part: -0.7,
    smile: -0.12,
    wide: -0.1,
    shoulders: 0.55,
  },
  flat: { lids: 0.5, lookX: -0.15, lookY: 0.35, bow: 0.2, browOuter: -0.25, smile: -0.12, shoulders: -0.5 },
  anxious: {
    lids: 1,
    browInner: 0.75,
    browOuter: 0.15,
    pinch: 0.6,
    lookX: -0.65,
    lookY: 0.1,
    part: 0.25,
    smile: -0.35,
    wide: 0.2,
    shoulders: 0.95,
    bow: 0.1,
    tilt: -0.15,
    turn: 0.2,
  },
  sad: {
    lids: 0.5,
    browInner: 0.95,
    browOuter: -0.4,
    pinch: 0.3,
    lookX: -0.3,
    lookY: 0.8,
    smile: -0.65,
    part: -0.1,
    bow: 0.6,
    tilt: 0.55,
    shoulders: -0.7,
  },
  frustrated: {
    lids: 0.74,
    browInner: -0.85,
    browOuter: 0.2,
    pinch: 0.9,
    squint: 0.4,
    smile: -0.45,
    part: -0.8,
    wide: 0.1,
    bow: -0.2,
    turn: -0.1,
    shoulders: 0.5,
  },
  thoughtful: {
    lids: 0.8,
    lookX: 0.75,
    lookY: -0.5,
    browLean: 0.35,
    browInner: 0.1,
    smileLean: -0.3,
    part: -0.3,
    wide: -0.3,
    tilt: -0.6,
    turn: 0.15,
    bow: -0.1,
  },
  wry: {
    lids: 0.62,
    browLean: 0.8,
    squint: 0.35,
    smile: 0.15,
    smileLean: 0.95,
    part: -0.3,
    tilt: 0.5,
    turn: 0.15,
    lookX: 0.05,
    shoulders: -0.1,
  },
  hopeful: {
    lids: 0.98,
    browInner: 0.5,
    browOuter: 0.45,
    lookY: -0.12,
    smile: 0.3,
    part: 0.45,
    bow: -0.55,
    tilt: 0.2,
    turn: -0.2,
    shoulders: 0.1,
  },
  warm: {
    lids: 0.72,
    squint: 0.75,
    browOuter: 0.15,
    browInner: 0.2,
    smile: 0.95,
    wide: 0.45,
    part: 0.1,
    tilt: 0.6,
    bow: 0.05,
    turn: -0.15,
    shoulders: -0.4,
  },
  steady: {
    lids: 0.74,
    squint: 0.12,
    smile: 0.3,
    browInner: -0.18,
    browOuter: 0.08,
    part: -0.15,
    bow: -0.2,
    turn: -0.3,
    shoulders: -0.35,
  },
};

/** The whole expression of a mood. */
export const expressionOf = (mood: Mood): Expression => ({ ...REST, ...EXPRESSIONS[mood] });
