import type { Path } from './diagnostics.ts';

/** What the author wrote, as a message shows it: its beginning, if it is long. */
function quoted(value: string): string {
  return `\`${value.length > 60 ? `${value.slice(0, 59)}…` : value}\``;
}

/** What a value is, to follow "but". */
export function itIs(value: unknown): string {
  if (value === null || value === undefined) return 'it is empty';
  if (typeof value === 'string') return `it is the text ${quoted(value)}`;
  if (typeof value === 'number') return `it is the number ${value}`;
  if (typeof value === 'boolean') return `it is \`${value}\``;
  return Array.isArray(value) ? 'it is a list' : 'it is a map';
}

/** The value at a path, to begin a sentence. */
export function valueAt(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'string' ? quoted(last) : `Entry ${last + 1} of ${quoted(listName(path))}`;
}

/** The map at a path, to follow "in". */
export function mapAt(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'string' ? quoted(last) : `entry ${last + 1} of ${quoted(listName(path))}`;
}

function listName(path: Path): string {
  return String(path.findLast((key) => typeof key === 'string') ?? 'list');
}
