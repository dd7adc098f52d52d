import type { InnerState } from '#domain/scenario/scenario.ts';
import type { Assessment } from '#domain/scoring/assessment.ts';

/**
 * How much help a run gives. `guided` shows a hint and a worked example before each reply, `practice` gives
 * feedback after it, `unaided` holds all feedback until the debrief and has no taking back.
 */
export const MODES = ['guided', 'practice', 'unaided'] as const;
export type Mode = (typeof MODES)[number];

/** Times are milliseconds since 1970, by the clock of the device. */
interface Timed {
  readonly time: number;
}

export interface ReplyEntry extends Timed {
  readonly kind: 'reply';
  readonly step: string;
  readonly text: string;
  readonly assessment: Assessment;
  /** The index of the branch taken. */
  readonly branch: number;
}

export interface SilenceEntry extends Timed {
  readonly kind: 'silence';
  readonly step: string;
}

/** Turn `turn` (from 1) and all after it no longer count; the next move replaces it. */
export interface TakenBackEntry extends Timed {
  readonly kind: 'taken back';
  readonly turn: number;
}

export type Move = ReplyEntry | SilenceEntry;
export type Entry = Move | TakenBackEntry;

/** A run is its log: what it was played on and an append-only list of what happened. */
export interface RunLog {
  readonly version: 1;
  readonly id: string;
  /** `title` is what a list shows: the client's name and the scenario's title. */
  readonly scenario: { readonly id: string; readonly hash: string; readonly title: string };
  /** The inner state at the start. */
  readonly begins: InnerState;
  readonly seed: number;
  readonly mode: Mode;
  readonly started: number;
  readonly entries: readonly Entry[];
}

/** What became of an attempt to keep a run, or its draft, on the device. */
export type Kept =
  | 'kept'
  /** The run is open in another tab, which alone may write it. */
  | 'held-elsewhere'
  /** The run is no longer there: it was deleted in another tab. */
  | 'gone'
  /** There is no room left. */
  | 'full'
  /** The browser does not let this page keep anything. */
  | 'blocked'
  /** The trainee chose to keep nothing on this device. */
  | 'nothing';

/** One turn of a run with its number, from 1. */
export interface Turn {
  readonly number: number;
  readonly move: Move;
  /** What was taken back at this place, oldest first. */
  readonly takenBack: readonly Move[];
}

/** The turns that count, oldest first, each with what was taken back at its place. */
export function turnsOf(entries: readonly Entry[]): readonly Turn[] {
  return walk(entries).turns;
}

/** What was taken back at the place of the turn that comes next, oldest first. */
export function takenBackBeforeNext(entries: readonly Entry[]): readonly Move[] {
  return walk(entries).pending;
}

function walk(entries: readonly Entry[]) {
  let turns: Turn[] = [];
  let pending: Move[] = [];
  for (const entry of entries) {
    if (entry.kind === 'taken back') {
      const dropped = turns.slice(entry.turn - 1);
      turns = turns.slice(0, entry.turn - 1);
      pending = [...dropped.flatMap((turn) => [...turn.takenBack, turn.move]), ...pending];
    } else {
      turns.push({ number: turns.length + 1, move: entry, takenBack: pending });
      pending = [];
    }
  }
  return { turns, pending };
}
