/** A point of a drawing in its own units; `pull` 0 makes it a corner, 1 (the default) a smooth passage. */
export type Point = readonly [x: number, y: number, pull?: number];

/** Reads points written like those of an SVG polyline, `x y` or `x y pull`, with commas between. */
export const points = (text: string): Point[] =>
  text.split(',').map((point) => {
    const [x = 0, y = 0, pull = 1] = point.trim().split(' ').map(Number);
    return [x, y, pull];
  });

/** From `a` at 0 to `b` at 1. */
export const mix = (a: number, b: number, at: number): number => a + (b - a) * at;

/** From the points `a` to the points `b`, one by one; the longer list is cut. */
export const mixPoints = (a: readonly Point[], b: readonly Point[], at: number): Point[] =>
  a.flatMap((from, i) => {
    const to = b[i];
    return to ? [[mix(from[0], to[0], at), mix(from[1], to[1], at), from[2] ?? 1] as const] : [];
  });

/** 0 up to `from`, 1 after `to`, and a soft start and stop between. */
export const ease = (from: number, to: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

const figure = (value: number): string => String(Math.round(value * 10) / 10);

/** Path data of one smooth curve through the points (Catmull-Rom as cubic Béziers). */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length;
  const at = (i: number): Point =>
    points[closed ? (i + count) % count : Math.min(count - 1, Math.max(0, i))] ?? [0, 0];
  const pair = (x: number, y: number): string => `${figure(x)} ${figure(y)}`;
  let d = `M${pair(at(0)[0], at(0)[1])}`;
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const [out, into] = [(from[2] ?? 1) / 6, (to[2] ?? 1) / 6];
    d += `C${pair(from[0] + (to[0] - before[0]) * out, from[1] + (to[1] - before[1]) * out)} ${pair(
      to[0] - (after[0] - from[0]) * into,
      to[1] - (after[1] - from[1]) * into,
    )} ${pair(to[0], to[1])}`;
  }
  return closed ? `${d}Z` : d;
}

/** Path data of a closed shape through the points. */
export const shape = (points: readonly Point[]): string => curve(points, true);

/** Path data of a brush stroke along the points: as wide as `width` in the middle, pointed at both ends. */
export function brush(points: readonly Point[], width: number): string {
  const last = points.length - 1;
  const side = (sign: 1 | -1): Point[] =>
    points.map(([x, y], i) => {
      const [a, b] = [points[Math.max(0, i - 1)] ?? [x, y], points[Math.min(last, i + 1)] ?? [x, y]];
      const half =
        (sign * width * Math.sin((Math.PI * i) / last)) / 2 / (Math.hypot(b[0] - a[0], b[1] - a[1]) || 1);
      return [x - (b[1] - a[1]) * half, y + (b[0] - a[0]) * half, i === 0 || i === last ? 0 : 1];
    });
  return shape([...side(1), ...side(-1).slice(1, -1).reverse()]);
}
