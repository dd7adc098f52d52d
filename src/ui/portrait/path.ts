/** A point of a drawing in its own units; `pull` 0 makes it a corner, 1 a smooth passage. */
export type Point = readonly [x: number, y: number, pull?: number];

/** Reads points written like those of an SVG polyline, `x y` or `x y pull`, with commas between. */
export const points = (text: string): Point[] =>
  text.split(',').map((point) => {
    const [x = 0, y = 0, pull = 1] = point.trim().split(' ').map(Number);
    return [x, y, pull];
  });

/** From `a` at 0 to `b` at 1. */
export const mix = (a: number, b: number, at: number): number => a + (b - a) * at;

/** From the points (or sections) `a` to `b`, number by number; what `b` lacks stays as it is in `a`. */
export const mixAll = <T extends readonly (number | undefined)[]>(
  a: readonly T[],
  b: readonly T[],
  at: number,
): T[] =>
  a.map((point, i) => {
    const mixed: readonly (number | undefined)[] = point.map((value = 1, k) =>
      mix(value, b[i]?.[k] ?? value, at),
    );
    return mixed as T;
  });

/** 0 up to `from`, 1 after `to`, and a soft start and stop between. */
export const ease = (from: number, to: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

const pair = (x: number, y: number): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** Path data of a closed shape: one smooth curve through the points (Catmull-Rom as cubic Béziers). */
export function shape(points: readonly Point[]): string {
  const at = (i: number): Point => points.at(i % points.length) ?? [0, 0];
  const start = at(0);
  const arcs = points.map((from, i) => {
    const [before, to, after] = [at(i - 1), at(i + 1), at(i + 2)];
    const [out, into] = [(from[2] ?? 1) / 6, (to[2] ?? 1) / 6];
    return [
      pair(from[0] + (to[0] - before[0]) * out, from[1] + (to[1] - before[1]) * out),
      pair(to[0] - (after[0] - from[0]) * into, to[1] - (after[1] - from[1]) * into),
      pair(to[0], to[1]),
    ].join(' ');
  });
  return `M${pair(start[0], start[1])}C${arcs.join('C')}Z`;
}

/** Path data of a brush stroke along the points: as wide as `width` in the middle, pointed at both ends. */
export function brush(points: readonly Point[], width: number): string {
  const last = points.length - 1;
  const side = (sign: 1 | -1): Point[] =>
    points.map((point, i) => {
      const [before, after] = [points[i - 1] ?? point, points[i + 1] ?? point];
      const [x, y] = [after[0] - before[0], after[1] - before[1]];
      const half = (sign * width * Math.sin((Math.PI * i) / last)) / 2 / (Math.hypot(x, y) || 1);
      return [point[0] - y * half, point[1] + x * half, i % last ? 1 : 0];
    });
  return shape([...side(1), ...side(-1).slice(1, -1).reverse()]);
}
