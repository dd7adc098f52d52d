import type { QuestionForm, RoadblockCode } from '#domain/scoring/assessment.ts';
import type { Passage } from '#domain/scoring/clauses.ts';
import { type Hit, hits } from '#domain/scoring/match.ts';
import type { Said } from '#domain/scoring/said.ts';

/** What a rule may look at. */
export interface Scene {
  readonly reply: Passage;
  readonly said: Said;
  /** One for each clause of the reply. */
  readonly questions: readonly QuestionForm[];
}

/** A place at which a rule sees a roadblock. */
export interface Finding {
  readonly code: RoadblockCode;
  readonly hit: Hit;
}

/** Finds the places of one code, or of a few close ones, in a reply. */
export type Rule = (scene: Scene) => readonly Finding[];

/** A rule that is nothing but a pattern. Words in quotation marks are somebody's else and are passed over. */
export function plainRule(code: RoadblockCode, sought: RegExp, except?: RegExp): Rule {
  return (scene) =>
    spoken(scene, sought)
      .filter((hit) => !except || !excepted(scene, hit, except))
      .map((hit) => ({ code, hit }));
}

/** The hits of a pattern that do not begin inside quotation marks. */
export function spoken(scene: Scene, sought: RegExp): Hit[] {
  return hits(scene.reply, sought).filter((hit) => !scene.reply.words[hit.from]?.quoted);
}

function excepted(scene: Scene, hit: Hit, except: RegExp): boolean {
  const clause = scene.reply.clauses[hit.clause];
  return clause !== undefined && clause.plain.search(except) >= 0;
}
