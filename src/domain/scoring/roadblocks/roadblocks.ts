import type { RoadblockCode } from '#domain/scoring/assessment.ts';
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
