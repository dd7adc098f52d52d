import type { Example } from '#domain/scenario/scenario.ts';
import type { Exchange, Heard } from '#domain/scoring/assessment.ts';

/** Whatever hears a reply. */
export type Assess = (exchange: Exchange) => Heard;

/** A reply that was tried: at which step, what the scorer made of it, and where it led. */
export interface Tried {
  readonly step: string;
  readonly reply: string;
  readonly coded: Heard;
  /** The index of the branch taken and where it leads; absent where the reply could not be coded. */
  readonly taken?: { readonly branch: number; readonly to: string };
}

/** A turn of a transcript, by its number from 1. */
interface OfTurn {
  readonly transcript: string;
  readonly turn: number;
}

/** Something that a scenario says of itself and that does not hold. */
export type Failure =
  | { readonly kind: 'example'; readonly example: Example; readonly tried: Tried }
  | ({ readonly kind: 'turn'; readonly expected: string; readonly tried: Tried } & OfTurn)
  | ({ readonly kind: 'no-silence'; readonly step: string } & OfTurn)
  /** The conversation had reached this ending before the turn. */
  | ({ readonly kind: 'over'; readonly ending: string } & OfTurn)
  | {
      readonly kind: 'ending';
      readonly transcript: string;
      readonly reached: string;
      readonly expected: string;
    }
  /** `after` is absent at the start of the conversation. */
  | { readonly kind: 'invariant'; readonly at: string; readonly after?: OfTurn };

/**
 * What nothing proves. Only what holds proves anything: an example with `to` the branch that it takes, one with
 * `not` the place that it stays clear of; a transcript its ending, and the invariants of the places that it comes
 * to. Those of the start are looked at in any case.
 */
export type Unproven =
  | { readonly kind: 'branch'; readonly step: string; readonly branch: number }
  /** No example looks as if it led there and does not. */
  | { readonly kind: 'near-miss'; readonly step: string; readonly to: string }
  | { readonly kind: 'ending'; readonly ending: string }
  | { readonly kind: 'invariant'; readonly at: string };

export interface Proof {
  /** How many there are. */
  readonly examples: number;
  readonly transcripts: number;
  readonly failures: readonly Failure[];
  readonly unproven: readonly Unproven[];
}
