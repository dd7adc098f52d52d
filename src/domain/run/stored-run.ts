import type { Kept, RunLog } from '#domain/run/log.ts';
import type { ScenarioSummary } from '#domain/scenario/summary.ts';

/** A run as it is kept, with what its list shows. */
export interface StoredRun {
  readonly log: RunLog;
  /** When it was last written, in milliseconds since 1970. */
  readonly changed: number;
  /** Whether the conversation reached an ending. */
  readonly over: boolean;
}

/** A run as a list shows it. */
export interface ListedRun extends StoredRun {
  /** Whether something was typed after its last turn. */
  readonly hasDraft: boolean;
}

/** A run taken over for this tab. */
export interface OpenedRun extends StoredRun {
  /** What was typed last, in whichever tab. */
  readonly draft: string;
  /** What else was typed in other tabs since its last turn. */
  readonly otherDrafts: readonly string[];
}

/**
 * Where runs are kept. One tab at a time writes a run: `open` takes it over, and what another tab tries to
 * write afterwards comes back as `held-elsewhere`. Writing never rejects, since a device that refuses is a
 * value; reading rejects where what was kept can no longer be read.
 */
export interface RunStore {
  /** Whether what it keeps outlasts the page. */
  readonly lasts: boolean;
  /** The last changed first. */
  list(): Promise<readonly ListedRun[]>;
  read(id: string): Promise<StoredRun | undefined>;
  open(id: string): Promise<OpenedRun | undefined>;
  /** Keeps a run that is new here, with the text of the scenario that it is played on. */
  begin(log: RunLog, over: boolean, text: string): Promise<Kept>;
  /** Keeps a longer log of a run that this tab holds, together with what is in its reply box. */
  keep(log: RunLog, over: boolean, draft: string): Promise<Kept>;
  /** Keeps what is in the reply box of this tab; an empty text clears it. */
  keepDraft(id: string, text: string): Promise<Kept>;
  remove(ids: readonly string[]): Promise<void>;
  /** Removes every run with every draft. */
  removeAll(): Promise<void>;
  /** The text of a scenario by its content hash, of a run or of a file that is kept. */
  textOf(hash: string): Promise<string | undefined>;
  /** The scenario files from elsewhere; several may share a scenario's id. */
  files(): Promise<readonly ScenarioSummary[]>;
  keepFile(summary: ScenarioSummary, text: string): Promise<Kept>;
  /** Takes a file off the list; the runs played on it keep its text. */
  removeFile(hash: string): Promise<void>;
  /**
   * Removes what nobody can want back: runs last changed before this time in which nothing was said or typed, and
   * texts that neither a run nor a file needs.
   */
  tidy(before: number): Promise<void>;
}
