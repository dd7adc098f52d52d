import { DIAGNOSTICS, type DiagnosticCode, type Path } from './diagnostics.ts';

type Gaps<Message extends string> = Message extends `${string}{${infer Gap}}${infer Rest}`
  ? Gap | Gaps<Rest>
  : never;

/** What fills the gaps in the message of a code. */
type Details<Code extends DiagnosticCode> = Readonly<
  Record<Gaps<(typeof DIAGNOSTICS)[Code]['message']>, string | number>
>;

/** A diagnostic whose line and column are still to be looked up. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly path: Path;
  /** What is meant: an offset in the text (UTF-16), or the key or the value at the path. */
  readonly at: number | 'key' | 'value';
}

/** Nobody reads more than this of a name or a value in a message. */
const LONGEST_FILLING = 300;

/** Reports something, with the gaps in its message filled. */
export function finding<Code extends DiagnosticCode>(
  code: Code,
  path: Path,
  at: Finding['at'],
  details: Details<Code>,
): Finding {
  const fillings = new Map<string, string | number>(Object.entries(details));
  const message = DIAGNOSTICS[code].message.replace(/\{(\w+)\}/g, (_, gap) => {
    const filling = String(fillings.get(gap)).replace(/\s+/g, ' ');
    return filling.length > LONGEST_FILLING ? `${filling.slice(0, LONGEST_FILLING - 1)}…` : filling;
  });
  return { code, message, path, at };
}
