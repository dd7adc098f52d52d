import { has, pattern } from '#domain/scoring/match.ts';
import { OWNED_FAULTS } from '#domain/scoring/own-faults.ts';
import { type Finding, plainRule, type Rule, type Scene, spoken } from './rule.ts';

/** Claims to know exactly how she feels. */
export const sameness = plainRule(
  'sameness',
  pattern(`
i (?:totally |completely |really |so |do |absolutely |100 |fully )?(?:know|understand|get) (?:just |exactly |precisely |perfectly |totally |completely )?(?:how|what) (?:you feel|you are feeling|it feels|that feels|it is like|that is like|this is like|it was like|you mean|you are going through|you are talking|that is|this is|hard)
i know (?:the|that|this) feeling
i know exactly
exactly (?:the same|how i|what i|like me|like my)
(?:same|just) (?:thing|here|as me|like me|with me|boat|for me)(?: exactly)?(?= (?:\\||as|mate|with|i|for|love|pet|hun) )
^(?:same(?! happened)|me too|same here|snap|ditto|been there|join the club|tell me about it|i have been there|i feel the same|i felt the same|i am the same|i was the same|i had the same|i have the same|we are the same)(?= )
i (?:have been|was) (?:through|there|exactly|in) (?:the same|exactly|that too|your)
(?:we are|we have) (?:all )?(?:the same|been there|in the same)
i feel your pain
(?:know|been) (?:through )?(?:it|that) (?:all )?too
`),
  pattern(`
(?:not|never|can not|could not|do not|will not|would not) (?:know|understand|get|claim|pretend|say i know)
i (?:know|understand|get) what you mean
`),
);

const SPEAKS_OF_SELF = pattern(`
my (?:own |ex |late |poor |old )?(?:mum|mam|mother|dad|father|wife|husband|ex|sister|brother|son|daughter|kid|kids|friend|mate|boss|cousin|uncle|aunt|auntie|nan|nana|gran|grandad|grandmother|grandfather|neighbour|partner|boyfriend|girlfriend|job|marriage|divorce|anxiety|depression|life|story|experience|niece|nephew|dog|cat|therapist|doctor|flatmate|colleague|manager|year|week|day|own)
(?:our|ours|mine) (?:two|three|kids|lad|lass|eldest|youngest|own|son|daughter|dog|house|family|is|has|was|were|are|did|got|went|had|used)
(?:when|after|before|since) i (?:was|lost|had|got|went|left|started|found|split|broke|moved|did|felt|worked|retired|came)
(?:i|we) (?:lost|had|went|got|used to|was|were|felt|did|struggled|suffered|cried|also|too|took|found|tried|never|hated|loved|moved|worked|grew|love|hate|always|remember|live|got|split|did not|could not|had not)
i (?:have|have had|have been) (?:had|been|the same|anxiety|depression|always|got|a|three|two|photos|lost|gone|cried|tears|also|done|never|struggled)
(?:with|for|to) me (?:it is|it was|too|as well|personally)
(?:that|this|it|hearing (?:that|this)|you) (?:is |has |really |just |so |always )*(?:breaks|broke|made|makes|breaking|reminds|reminded|hit|hits|upsets|upset|shocks) (?:my heart|me)
breaks my heart
i am (?:so |really |just |now |actually |feeling |in |going to |nearly )*(?:sad|upset|crying|tears|shocked|worried|the same|like that|a (?:mum|dad|nurse|mother|father|teacher|carer)|in tears|heartbroken|welling|speechless|gutted)
i (?:can not|could not) (?:stop|bear|believe|sleep|imagine|even|cope)
(?:makes|made|making) me (?:feel|sad|cry|think of|want to|so|remember|angry|worry)
^(?:me|myself|personally) (?:i|too)
i (?:do|am|did|was|have|get|feel|say|think)(?: [a-z]+){0,5} (?:myself|as well)(?= )
i am (?:terrible|awful|hopeless|rubbish|useless|dreadful|bad|no good|no)(?: [a-z]+){0,3}(?= )
i (?:feel|felt) (?:so |really |just |quite |very )?(?:terrible|awful|bad|sad|guilty|upset|dreadful|helpless|uncomfortable)
i will be thinking
we (?:lost|had|buried|split|moved|got) (?:my|our|a|him|her|mum|dad)
`);

/** First-person words that stay with her: what I hear, wonder, think you mean. */
const STAYS_WITH_HER = pattern(`
i (?:had|got|have|was|could|did|would) (?:the |an |a |not |just |only |to )?(?:sense|impression|feeling that you|wondering|wonder|hear|hearing|listening|ask|asking|misunderstood|missed|it wrong|wrong|thinking (?:you|about (?:what you|how you)))
i (?:never|did not|could not|can not) (?:know|imagine|hear|say|mean|get) (?:how|what|that you|it for you|you|that|to)
i (?:can not|could not) (?:imagine|know|promise|begin to|tell you|answer)
i (?:am|was) (?:sorry|glad|here|not sure|wondering|curious|listening|struck|hearing|with you)
i am (?:so |very |really )?sorry (?:you|that you|to hear|for your loss|this)
`);

const RETURNS = / (?:you|your|yours|yourself) /u;
const OWNS_FAULT = pattern(OWNED_FAULTS);
const ALSO = / (?:too|as well|also|same|myself|my [a-z]+) /u;

/** "I talked over you there": hers again, unless it goes on to the speaker's own life. */
function ownsUp(plain: string): boolean {
  return has(plain, OWNS_FAULT) && !ALSO.test(plain);
}

const LONG_TALE = 14;
const BRIEF = 12;

/**
 * Turns the talk to the speaker. A brief word about oneself that returns to her is none: it is short, and something
 * about her follows it or stands before it at more length.
 */
export const selfFocus: Rule = (scene) => {
  const told = new Map<number, ReturnType<typeof spoken>[number]>();
  for (const hit of spoken(scene, SPEAKS_OF_SELF)) {
    const plain = scene.reply.clauses[hit.clause]?.plain ?? '';
    if (has(plain, STAYS_WITH_HER) || ownsUp(plain) || told.has(hit.clause)) continue;
    told.set(hit.clause, hit);
  }
  const first = [...told.values()][0];
  if (!first) return [];
  const mine = selfWords(scene, told);
  const returned = returnsAfter(scene, Math.max(...told.keys()));
  if (returned && mine <= BRIEF + LONG_TALE) return [];
  const hers = scene.reply.clauses
    .filter((clause, index) => !told.has(index) && RETURNS.test(clause.plain))
    .reduce((sum, clause) => sum + clause.to - clause.from, 0);
  if (mine <= BRIEF && hers > mine * 2) return [];
  return [...told.values()].map((hit): Finding => ({ code: 'self-focus', hit }));
};

/** Words of clauses that speak of the speaker, and of those between them that do not speak of her. */
function selfWords(scene: Scene, told: ReadonlyMap<number, unknown>): number {
  let count = 0;
  for (const [index, clause] of scene.reply.clauses.entries()) {
    if (told.has(index) || (/ (?:i|me|my|we|our|mine) /u.test(clause.plain) && !RETURNS.test(clause.plain))) {
      count += clause.to - clause.from;
    }
  }
  return count;
}

function returnsAfter(scene: Scene, last: number): boolean {
  return scene.reply.clauses
    .slice(last + 1)
    .some((clause) => RETURNS.test(clause.plain) && clause.to - clause.from > 3);
}
