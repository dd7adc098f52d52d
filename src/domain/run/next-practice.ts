import type { Figures } from '#domain/run/figures.ts';
import type { Turn } from '#domain/run/log.ts';
import type { RoadblockCode, Skill } from '#domain/scoring/assessment.ts';

/**
 * The one code to practise next: the roadblock that came three times or more, otherwise the trained skill that
 * the fewest replies showed, as long as fewer than half did. Undefined where neither stands out.
 */
export function whatToPractise(
  figures: Figures,
  turns: readonly Turn[],
  trains: readonly Skill[],
): Skill | RoadblockCode | undefined {
  const counts = new Map<RoadblockCode, number>();
  for (const { move } of turns) {
    if (move.kind === 'silence') continue;
    for (const { code } of move.assessment.roadblocks) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [habit] = [...counts].filter(([, count]) => count >= 3).sort(([, a], [, b]) => b - a);
  if (habit) return habit[0];
  const shown = (skill: Skill) => figures.replies - figures.levels[skill][0];
  const [rarest] = [...trains].sort((a, b) => shown(a) - shown(b));
  return rarest && shown(rarest) * 2 < figures.replies ? rarest : undefined;
}
