import type { Clause } from '#domain/scoring/clauses.ts';
import { strength, ties } from '#domain/scoring/echo.ts';
import { pattern } from '#domain/scoring/match.ts';
import { type Finding, type Rule, type Scene, spoken } from './rule.ts';

const WHY = pattern(`
^why (?:do|does|did|is|are|was|were|would|have|has|had|can|could|will|should|on earth|the hell|ever|even|exactly|then) (?:not |on earth )?(?:you|your)
why (?:on earth |the hell |ever |then )?(?:do|did|are|were|would|have|can|could|will) you
why (?:do not|did not|are not|were not|have not|can not|could not|will not|would not)(?! (?:we)(?= ))
^why (?:not|so|that|him|her|them|now|though|then|bother|stay|go|let|not just)
how come you
what made you (?:do|think|let|stay|go|say|wait)
what (?:were you thinking|did you do that for|for though)
^why(?= \\|)
`);

/** "Why do not you try" is advice; "why that is" asks nobody. */
const NOT_ASKED = pattern(`
^why (?:do not|not) (?:you )?(?:try|go|ask|tell|get|ring|call|take|see|talk|join|have|start|speak|write|we|i)
(?:no wonder|that is|this is|understand|see|reason|know|knows|wonder|explains|and that is) why
nobody (?:asks|asked) why
`);

/** A "why" that asks her to justify herself. */
export const why: Rule = (scene) =>
  spoken(scene, WHY)
    .filter((hit) => (scene.reply.clauses[hit.clause]?.plain.search(NOT_ASKED) ?? -1) < 0)
    .map((hit) => ({ code: 'why', hit }));

const MANY = 3;
const GIVEN_BACK = 1.5;

/** Three or more questions, and nothing of hers given back. */
export const interrogating: Rule = (scene) => {
  const asked = scene.reply.clauses.flatMap((clause, index) =>
    scene.questions[index] === 'none' ? [] : [{ clause, index }],
  );
  const first = asked[0];
  const last = asked.at(-1);
  if (asked.length < MANY || !first || !last) return [];
  const stated = scene.reply.clauses.filter((_, index) => scene.questions[index] === 'none');
  if (strength(ties(scene.reply, stated, scene.said)) >= GIVEN_BACK) return [];
  const finding: Finding = {
    code: 'interrogating',
    hit: { from: first.clause.from, to: last.clause.to, clause: first.index, text: '' },
  };
  return [finding];
};

const CHANGES = pattern(`
(?:by the way|anyway moving|changing the subject|change the subject|moving on|on another (?:note|topic|subject)|on a different note|speaking of|that reminds me|let us (?:talk about|move on|not talk|focus on)|talk about something else|something (?:nicer|happier|more cheerful)|going back to|before that|enough about|completely different)
^(?:did|do|have|are|will) you (?:see|seen|watch|watched|watching|hear|heard|catch|fancy|like|follow|want to see|got any|got anything|doing anything|going anywhere)
(?:the weather|the football|the match|the game last|weekend plans|on holiday|on telly|on tv|new series|what are you (?:having for|doing at the weekend|up to))
`);

const HEARABLE = 0.9;
const SHORTEST_TOPIC = 2;
const TELLING = 3;

/** Leaves what she brought: says so, or speaks of things that have no tie to it. */
export const topicChange: Rule = (scene) => {
  const found: Finding[] = [];
  for (const hit of spoken(scene, CHANGES)) {
    const clause = scene.reply.clauses[hit.clause];
    if (clause && strength(ties(scene.reply, [clause], scene.said)) < 1) {
      found.push({ code: 'topic-change', hit });
    }
  }
  if (found.length > 0 || turnsBack(scene)) return found;
  const foreign = scene.reply.clauses.findIndex((clause, index) => isForeign(scene, clause, index));
  const clause = scene.reply.clauses[foreign];
  if (!clause) return [];
  return [
    {
      code: 'topic-change',
      hit: { from: clause.from, to: clause.to, clause: foreign, text: '' },
    },
  ];
};

function turnsBack(scene: Scene): boolean {
  return strength(ties(scene.reply, scene.reply.clauses, scene.said)) >= HEARABLE;
}

/** Names things that she never spoke of: a question to her, or a statement that does not even speak to her. */
function isForeign(scene: Scene, clause: Clause, index: number): boolean {
  const found = ties(scene.reply, [clause], scene.said);
  if (strength(found) >= 0.5 || ABOUT_THIS.test(clause.plain)) return false;
  if (scene.questions[index] !== 'none') return found.foreign >= SHORTEST_TOPIC;
  return found.novel >= TELLING && !ADDRESSES.test(clause.plain);
}

const ABOUT_THIS =
  / (?:feel|feels|feeling|felt|like for you|need|want|help|sounds|hard|sorry|understand|hear|here|sense|wonder|course) /u;
const ADDRESSES = / (?:you|your|yours|that|this|it|i|anyone|anybody|everyone|people|we) /u;
