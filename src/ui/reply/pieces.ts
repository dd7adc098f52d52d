import type { Span } from '#domain/scoring/assessment.ts';
import type { Mark } from '#domain/scoring/marks.ts';

/** A piece of the reply in which the same marks hold from end to end. */
export interface Piece extends Span {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts a reply where its marks begin and end; the pieces joined are the reply. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: marks.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}
