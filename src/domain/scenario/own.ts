import type { Path } from './diagnostics.ts';

/*
 * Ways into values whose shape is not known: what is not there, or of another kind, is empty.
 * Nothing is ever found on a prototype.
 */

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function field(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}

export function fieldAt(value: unknown, path: Path): unknown {
  return path.reduce(field, value);
}

export function keys(value: unknown): readonly string[] {
  return isMap(value) ? Object.keys(value) : [];
}

export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
