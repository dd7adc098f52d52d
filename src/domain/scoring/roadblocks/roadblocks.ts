import type { Roadblock, RoadblockCode } from '#domain/scoring/assessment.ts';
import { spanOf } from '#domain/scoring/clauses.ts';
import { advice, directing } from './advice.ts';
import { judging, labelling, warning } from './blame.ts';
import { minimising, positivity, reassurance } from './comfort.ts';
import { scope, stigma } from './harm.ts';
import { interrogating, topicChange, why } from './questions.ts';
import type { Finding, Rule, Scene } from './rule.ts';
import { sameness, selfFocus } from './speaker.ts';

const RULES: readonly Rule[] = [
  advice,
  directing,
  minimising,
  reassurance,
  positivity,
  sameness,
  selfFocus,
  judging,
  labelling,
  why,
  interrogating,
  topicChange,
  warning,
  scope,
  stigma,
];

/** All findings of all rules, in the order of the codes. */
export function findings(scene: Scene): readonly Finding[] {
  return withoutDoubles(RULES.flatMap((rule) => rule(scene)));
}

/** Codes that say less than another in the same clause, which then stands for both. */
const YIELDS: ReadonlyMap<RoadblockCode, ReadonlySet<RoadblockCode>> = new Map([
  [
    'directing',
    new Set<RoadblockCode>(['scope', 'positivity', 'minimising', 'warning', 'advice', 'judging', 'stigma']),
  ],
  ['advice', new Set<RoadblockCode>(['scope', 'positivity', 'minimising'])],
  [
    'topic-change',
    new Set<RoadblockCode>([
      'advice',
      'warning',
      'scope',
      'judging',
      'why',
      'directing',
      'positivity',
      'minimising',
    ]),
  ],
  ['reassurance', new Set<RoadblockCode>(['warning', 'scope', 'positivity', 'minimising'])],
]);
const MODAL = / (?:must|need|have to|got to|had better) /u;

function withoutDoubles(found: readonly Finding[]): readonly Finding[] {
  return found.filter(({ code, hit }) => {
    const stronger = YIELDS.get(code);
    if (!stronger || (code === 'directing' && MODAL.test(` ${hit.text} `))) return true;
    return !found.some((other) => other.hit.clause === hit.clause && stronger.has(other.code));
  });
}

/** Codes that are severe whenever they are there. */
const ALWAYS_SEVERE: ReadonlySet<RoadblockCode> = new Set(['scope', 'stigma']);
const MOST = 0.5;

/**
 * Roadblocks from findings: one for each code, over the first clause that carries it, severe where its kind is, or
 * where its clauses take up more than half of the reply (the coding manual).
 */
export function roadblocksFrom(scene: Scene, found: readonly Finding[]): Roadblock[] {
  const byCode = Map.groupBy(found, (finding) => finding.code);
  const total = scene.reply.words.length;
  return [...byCode]
    .map(([code, each]) => {
      const clauses = new Set(each.map((finding) => finding.hit.clause));
      let taken = 0;
      for (const index of clauses) {
        const clause = scene.reply.clauses[index];
        taken += clause ? clause.to - clause.from : 0;
      }
      const [first] = each;
      const clause = first ? scene.reply.clauses[first.hit.clause] : undefined;
      const from = Math.min(first?.hit.from ?? 0, clause?.from ?? 0);
      const to = Math.max(first?.hit.to ?? 0, clause?.to ?? 0);
      const severe = ALWAYS_SEVERE.has(code) || each.some((finding) => finding.grave) || taken / total > MOST;
      return { code, severity: severe ? 2 : 1, ...spanOf(scene.reply, from, to) } satisfies Roadblock;
    })
    .sort((one, other) => one.start - other.start || one.end - other.end);
}
