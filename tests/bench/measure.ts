/** One result: its unit is said with it, since no two of them are alike. */
export interface Figure {
  readonly value: number;
  readonly unit: 'ms' | 'µs' | 'kB' | 'κ' | 'ratio' | 'replies';
}

export type Figures = Readonly<Record<string, Figure>>;

/**
 * Does the same thing several times over. What is to be compared is measured side by side in each round, so that
 * whatever else the machine is doing falls on all of it.
 */
export function rounds<T>({ warmUp, counted }: { warmUp: number; counted: number }, round: () => T): T[] {
  for (let done = 0; done < warmUp; done++) round();
  return Array.from({ length: counted }, round);
}

/** How long it takes, in milliseconds. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return sum(middle) / middle.length;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Says on stderr what goes on: stdout is for the figures. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
