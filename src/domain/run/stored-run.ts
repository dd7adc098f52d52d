import type { Kept, RunLog } from '#domain/run/log.ts';

/** A run as it is kept, with what its list shows. */
export interface StoredRun {
  readonly log: RunLog;
  /** When it was last written, in milliseconds since 1970. */
  readonly changed: number;
  /** Whether the conversation reached an ending. */
  readonly over: boolean;
}

/** A scenario file from elsewhere, kept on the device. */
export interface StoredFile {
  readonly hash: string;
  /** The scenario's own id; several files may share it. */
  readonly id: string;
  readonly text: string;
}

/**
 * Where runs are kept. One tab at a time writes a run: `open` takes it over, and what another tab tries to
 * write afterwards comes back as `held-elsewhere`. Writing never rejects, since a device that refuses is a
 * value; reading rejects where what was kept can no longer be read.
 */
export interface RunStore {
  /** The last changed first. */
  list(): Promise<readonly StoredRun[]>;
  read(id: string): Promise<StoredRun | undefined>;
  /** Takes a run over for this tab, with the draft that was typed last. */
  open(id: string): Promise<(StoredRun & { readonly draft: string }) | undefined>;
  /** Keeps a new run, or a longer log of one that this tab holds. */
  keep(log: RunLog, over: boolean): Promise<Kept>;
  /** Keeps what is in the reply box of this tab; an empty text clears it. */
  keepDraft(id: string, text: string): Promise<Kept>;
  remove(ids: readonly string[]): Promise<void>;
  /** The text of a scenario by its content hash, kept so that its runs can be replayed. */
  textOf(hash: string): Promise<string | undefined>;
  keepText(hash: string, text: string): Promise<Kept>;
  files(): Promise<readonly StoredFile[]>;
  keepFile(file: StoredFile): Promise<Kept>;
  removeFile(hash: string): Promise<void>;
}
