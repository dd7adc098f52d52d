import { DIAGNOSTICS, type Diagnostic } from './diagnostics.ts';
import type { Finding } from './findings.ts';
import type { Positions } from './positions.ts';

/**
 * Findings with their lines and columns, in the order of the text.
 *
 * @param positions where paths lead; only needed if a finding goes by its path
 */
export function located(
  findings: readonly Finding[],
  text: string,
  positions?: Positions,
): readonly Diagnostic[] {
  if (findings.length === 0) return [];
  const lineAt = lineFinder(text);
  return findings
    .map(({ code, message, path, at }) => {
      const offset = typeof at === 'number' ? at : (positions?.offsetOf(path, at) ?? 0);
      return { code, severity: DIAGNOSTICS[code].severity, message, ...lineAt(offset), path };
    })
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

/** Finds the line and the column of an offset, both from 1. */
function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
