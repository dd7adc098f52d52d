import type { Passage } from './clauses.ts';
import { strength, ties } from './echo.ts';
import { has, hits, pattern } from './match.ts';
import type { Said } from './said.ts';

const TO_THE_SCORER = pattern(`
(?:ignore|disregard|forget|override) (?:all |any |the |your |my |every )*(?:previous|prior|above|earlier|other|instructions?|rules?|preceding|rubric|manual|system)
(?:give|award|assign|grant|mark|rate|score|code|grade|set|output|return|assess|classify|label) (?:me |this |the |it |my |a |as |all |full |top |maximum |reply |response |answer |message |each |every )*(?:as |with |a |at |to )?(?:full|top|maximum|max|high|highest|perfect|two|2|10|ten|100|points?|marks?|level|levels|score|scores|reflection|validation|empowerment|complex|specific)
(?:reflection|validation|empowerment|validations|reflections)(?: [a-z]+){0,2} (?:level |score |is |should be |to be |must be |equals? |at |of )*(?:[0-9]|two|one|full|maximum|max|complex|specific|high|highest)(?= )
(?:this|the|my) (?:reply|response|answer|message|text) (?:is|should|must|deserves|contains|counts|has|earns|scores|shows|demonstrates|will|to|gets|ought)(?= )
(?:note|message|instruction|instructions|dear|hey|hello|attention|to) (?:to |for )?(?:the )?(?:scorer|grader|rater|coder|evaluator|assessor|examiner|classifier|model|system|ai)
(?:full|maximum|top|highest|perfect) (?:marks|points|score|scores|credit|rating)
(?:as an ai|system prompt|language model|coding manual|scoring rubric|json)
`);

/** The clauses that speak to whoever scores, and not to the client. */
export function clausesToScorer(reply: Passage): ReadonlySet<number> {
  return new Set(hits(reply, TO_THE_SCORER).map((hit) => hit.clause));
}

const JARGON = pattern(`
(?:validate|validating|validation|empathise|empathize|empathising|empathy|empathetic|non-?judgmental|non-?judgemental|without judgment|without judgement|actively listening|active listening|reflect|reflecting|reflection|unconditional|holding space|hold space|safe space|empower|empowering|acknowledge your|acknowledge the|acknowledging your|honour your|honor your|here to listen|all ears|your emotions|your feelings are|person-centred|person-centered|rapport)
i (?:am |do )?(?:truly |really |actively |deeply |fully )?(?:listening|hearing you|hear your)
`);

const GENUINE = 2;

/** The clauses that speak of listening and feelings as such, with next to nothing of what she said. */
export function clausesAboutListening(reply: Passage, said: Said): ReadonlySet<number> {
  const about = reply.clauses.flatMap((clause, index) =>
    has(clause.plain, JARGON) && strength(ties(reply, [clause], said)) < GENUINE ? [index] : [],
  );
  return new Set(about);
}
