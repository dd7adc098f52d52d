import { NAME_DIAGNOSTICS } from './diagnostics-of-names.ts';
import { SHAPE_DIAGNOSTICS } from './diagnostics-of-shape.ts';
import { TEXT_DIAGNOSTICS } from './diagnostics-of-text.ts';

/**
 * A mistake to make in the small scenario (small-scenario.ts): its first `instead` is replaced by
 * `write`; or `file` is the whole file. The diagnostic points to where ‸ stands, which is taken out.
 */
export type DiagnosticExample =
  | { readonly instead: string; readonly write: string }
  | { readonly file: string };

export type Severity = 'error' | 'warning';

interface Entry {
  readonly severity: Severity;
  /** One or two sentences, with gaps such as {name}: what is so, what was expected, what to do. */
  readonly message: string;
  /** Why this is so, for who wants to know more. No screen shows it yet: what an author needs is in `message`. */
  readonly explanation: string;
  readonly examples: readonly DiagnosticExample[];
}
export type Entries = Readonly<Record<string, Entry>>;

/** Everything that can be reported about a scenario file, by code. A file with an error cannot be played. */
export const DIAGNOSTICS = { ...TEXT_DIAGNOSTICS, ...SHAPE_DIAGNOSTICS, ...NAME_DIAGNOSTICS };

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** Keys and list indices (from 0) from the top of the file to the value that is meant. */
export type Path = readonly (string | number)[];

/** One report about a scenario file. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly path: Path;
}
