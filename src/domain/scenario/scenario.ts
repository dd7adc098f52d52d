import type { Level, QuestionForm, RoadblockCode, Skill } from '#domain/scoring/assessment.ts';

/** What a portrait can show; each figure draws every one of them. */
export const MOODS = [
  'withdrawn',
  'guarded',
  'flat',
  'anxious',
  'sad',
  'frustrated',
  'thoughtful',
  'wry',
  'hopeful',
  'warm',
  'steady',
] as const;
export type Mood = (typeof MOODS)[number];

/** The client's inner state: integers from 0 to 100 by name. */
export type InnerState = Readonly<Record<string, number>>;

/** One entry of a `when`: a test that must hold. */
export type Test =
  | {
      readonly kind: 'skill';
      readonly skill: Skill;
      readonly is: 'exactly' | 'at least' | 'at most';
      readonly level: Level;
    }
  | { readonly kind: 'question'; readonly forms: readonly QuestionForm[] }
  | { readonly kind: 'permission'; readonly given: boolean }
  | { readonly kind: 'roadblocks'; readonly are: 'any' | 'serious' | 'none' | readonly RoadblockCode[] }
  | {
      readonly kind: 'state';
      readonly name: string;
      readonly is: 'at least' | 'below';
      readonly value: number;
    }
  | { readonly kind: 'seen'; readonly step: string };

/** Fits when all tests of one of its maps hold; `[[]]` always fits. */
export type When = readonly (readonly Test[])[];

/** One way of saying something; without `when` it is one of those chosen between by chance. */
export interface Wording {
  readonly text: string;
  readonly when?: When;
}
export type Speech = readonly Wording[];

/** Integers added to the inner state, by name. */
export type Change = Readonly<Record<string, number>>;

export interface Branch {
  readonly when: When;
  readonly change: Change;
  readonly reacts?: Speech;
  readonly to: string;
}

export interface Silence {
  /** How long the trainee keeps silent before the client goes on, in seconds. */
  readonly after: number;
  readonly change: Change;
  readonly reacts?: Speech;
  readonly to: string;
}

/** A reply that proves a branch (`to`) or stays clear of one (`not`). */
export interface Example {
  readonly reply: string;
  readonly to?: string;
  readonly not?: string;
  readonly given: { readonly state: InnerState; readonly seen: readonly string[] };
}

interface Place {
  readonly mood: Mood;
  readonly says: Speech;
  readonly thinks: Speech;
}

export interface Step extends Place {
  readonly goal?: string;
  readonly hint?: string;
  readonly workedExample?: string;
  readonly branches: readonly Branch[];
  readonly silence?: Silence;
  readonly examples: readonly Example[];
}

/** The largest file that is read, in bytes of UTF-8. */
export const FILE_LIMIT = 4_000_000;

export const OUTCOMES = ['open', 'mixed', 'closed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Ending extends Place {
  readonly title: string;
  readonly outcome: Outcome;
  readonly afterwards: string;
}

/** What must hold whenever the conversation is at one of these places. */
export interface Invariant {
  readonly at: readonly string[];
  readonly holds: When;
}

export type TranscriptTurn =
  | { readonly reply: string; readonly to?: string }
  | { readonly silence: true; readonly to?: string };

/** A whole conversation that must reach this ending. */
export interface Transcript {
  readonly name: string;
  readonly seed: number;
  readonly turns: readonly TranscriptTurn[];
  readonly ends: string;
}

/** A parsed and checked scenario: every name in it exists. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly client: { readonly name: string; readonly pronouns: string };
  readonly portrait: { readonly figure: string; readonly visibility: string };
  readonly contentNotes: readonly string[];
  readonly trains: readonly Skill[];
  /** How long a run takes, in minutes. */
  readonly minutes: number;
  readonly state: InnerState;
  readonly start: string;
  /** After this many replies and silences the run goes to this ending. */
  readonly limit: { readonly turns: number; readonly to: string };
  readonly next?: { readonly scenario: string; readonly carries: readonly string[] };
  readonly steps: Readonly<Record<string, Step>>;
  readonly endings: Readonly<Record<string, Ending>>;
  readonly invariants: readonly Invariant[];
  readonly transcripts: readonly Transcript[];
}
