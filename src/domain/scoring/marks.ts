import type { Assessment, RoadblockCode, Skill, Span } from '#domain/scoring/assessment.ts';

/** A stretch of the reply that earned a skill its level, or that is a roadblock. */
export interface Mark extends Span {
  readonly as: Skill | 'roadblock';
  readonly code?: RoadblockCode;
}

/** Everything that is underlined in a reply, in the order of its places. */
export function marksOf({ evidence, roadblocks }: Assessment): readonly Mark[] {
  return [
    ...evidence.map(({ skill, start, end }): Mark => ({ as: skill, start, end })),
    ...roadblocks.map(({ code, start, end }): Mark => ({ as: 'roadblock', code, start, end })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
