import type { Level } from './assessment.ts';
import type { Clause } from './clauses.ts';
import {
  addedFeelings,
  copied,
  groundedFeelings,
  inventsFeeling,
  RELATED,
  relation,
  strength,
  type Ties,
  ties,
} from './echo.ts';
import { offersChoice } from './empowerment.ts';
import { has, pattern } from './match.ts';
import { OWNED_FAULTS } from './own-faults.ts';
import { informs } from './permission.ts';
import { type Bench, type Earned, questionAt, sentences, stretch } from './skills.ts';
import { isGeneralRemark } from './validation.ts';

const COPIED = 0.8;
const WHOLE = 0.6;
const WELL_RELATED = 1;
/** What was done to her in this talk needs no word of hers to be about her. */
const OWNED = 0.75;
/** Words beside a roadblock more often serve it, and must be hers more plainly. */
const BESIDE_ROADBLOCK = 0.5;
const LONG_QUOTE = 4;
const SETUP_WORDS = 9;
const SHORT_ECHO = 5;

/** Gives back the stretches that reflect, each with its level (coding manual, Reflection). */
export function reflections(bench: Bench): readonly Earned[] {
  if (isPasted(bench)) return [];
  const accounts = sentences(bench)
    .filter((clauses) => !clauses.some(offersChoice))
    .map((clauses) =>
      clauses.filter((clause) => states(bench, clause) && !servesQuestion(bench, clauses, clause)),
    )
    .filter((stated) => stated.length > 0);
  const earned = accounts.flatMap((stated) => judged(bench, stated));
  return earned.length > 0 || accounts.length < 2 ? earned : judged(bench, accounts.flat());
}

function judged(bench: Bench, stated: readonly Clause[]): readonly Earned[] {
  const level = levelOf(bench, stated);
  return level > 0 ? [{ level, ...stretch(stated) }] : [];
}

const OWN_VIEW = pattern(`
^(?:we|us) (?:can|could|will|might|do)
^(?:i think|i believe|i feel|i guess|i reckon|in my opinion|personally|to be honest|if you ask me)(?! (?:you (?:are|were|feel|felt|want|wanted|miss|might|may|would|had|have|just)|that you|part of you|it (?:is|was|matters|hurts))(?= ))
^i(?! (?:wonder|wonder if|hear|can hear|see|can see|sense|get the sense|am hearing|am wondering|notice|imagine|think you|think that|suppose|guess you|had the sense|get the feeling|am struck|am sensing|can imagine|can sense|take it|gather|understand that|understand you|understand why|get that|do not think you|think part|think it)(?= ))
`);

const AHEAD =
  / (?:will|shall|should|must|ought|needs to|need to|has to) (?!(?:be|have|not have) (?!better|fine|ok)[a-z]+(?:ed|ing|en|t) )/u;
const THOUGHT =
  / (?:afraid|scared|frightened|terrified|dread|worry|worried|worries|fear|think|thought|believe|feel|feels|felt|know|knows|knew|hope|hoping|wonder|wondering|whether|that|what|who|how|because|say|says|said|told|tell|tells|expect|expected|sure) /u;

/** What is to come or ought to be, and nobody's thought or fear: no account of what she said. */
function foretells(clause: Clause): boolean {
  return AHEAD.test(clause.plain) && !THOUGHT.test(clause.plain);
}

/** The head of a question, cut off from its verb: "Which bus | do you get?" */
const ASKS = /^ \| (?:(?:and|but|so|then) )?(?:what|which|who|whose|where|when|how|why) /u;

/** Owning up to her what the listener did: an account of what happened to her here. */
const OWNS_FAULT = pattern(OWNED_FAULTS);

/** Thanks, praise, wishes and promises to her: spoken to her, and no account of her. */
const SOCIAL = pattern(`
(?:thanks|thank you|cheers) (?:so much |very much |a lot |a million )?(?:for|that you)
(?:well done|good for you|good on you|proud of you|happy for you|pleased for you|glad for you|good luck|take care|see you|nice to|lovely to|good to|great to|welcome)
i (?:am|bet|promise|hope|know|believe|trust)(?: [a-z]+){0,4} (?:you will|you are (?:going|so|a|an)|it will|they (?:will|do|did)|she (?:will|does|did)|he (?:will|does|did)|glad|pleased|proud|sure)
you (?:are|have been|were|seem|sound|look) (?:being |just |really |so |too |such |far |very |always |clearly |obviously |truly |honestly |actually |a bit |a little |bit |quite |rather )*(?:an? )?(?:[a-z]+ )?(?:amazing|brilliant|wonderful|lovely|great|fantastic|incredible|inspiring|inspiration|legend|star|hero|clever|smart|sensible|sweet|special|gifted|talented|musical|funny|natural|good (?:person|man|woman|mum|mother|dad|father|friend|listener|egg|girl|lad|lass)|nice|right|welcome|ungrateful|silly|daft|dramatic|lazy|selfish|stubborn|defensive|avoiding|in denial|worrying too much|overthinking|reading too much|exaggerating|strong|brave|doing (?:so |really |very )?(?:well|great|brilliantly|fine))
you (?:do not|are not) (?:have to|need to|obliged|supposed)
^(?:hello|hi|hey|hiya|welcome|come in|good (?:morning|evening|afternoon))
you (?:have|ve) (?:so|totally|really)? ?got this
you (?:will|should|must|ought|shall)(?! (?:be |have |hear |see |feel |tell |still |almost |not |never |just |only |picture |remember )) [a-z]+
you (?:poor|lovely|lucky|brave|clever|silly) [a-z]+
(?:is|are|was|were) (?:a |an )?(?:great|good|brilliant|lovely|wonderful|amazing|fantastic|nice) (?:news|idea|thing|stuff|work|plan|step|goal|attitude)
`);

const SIDES = pattern(`
(?:he|she|they|it|sister|mum|dad|wife|husband|boss|doctor|brother|friend|friends|therapist|partner|daughter|son) (?:has a point|have a point|is right|are right|was right|were right|means well|mean well)
`);

const EMPTY = pattern(`
^(?:i (?:really |totally |do |completely )*(?:hear|understand|see|get|feel)(?= \\|)|i (?:hear|understand|see|get|feel) (?:you|it|that|what you (?:mean|say|are saying)|how you feel|you are saying|where you are coming from)|(?:that|this|it) (?:sounds|must be|must have been|seems|is|feels) (?:really |so |very |pretty |incredibly |extremely |absolutely |quite |super |truly |just |a bit )*(?:hard|tough|difficult|rough|awful|terrible|horrible|sad|painful|stressful|frustrating|challenging|bad|a lot)(?: for you| to hear| to deal with| to go through| mate| love| hun)?(?: \\|))
`);

const INVITES =
  /^ \| (?:(?:and|but|so|or|please|just|maybe) ){0,2}(?:tell me|say|take|carry on|go on|start|stop|come|let|write|draw|put|keep|give|try|help me|walk me) /u;

/** "If it came out one Sunday, how would it go?": what belongs to an open question and says nothing by itself. */
function servesQuestion(bench: Bench, clauses: readonly Clause[], clause: Clause): boolean {
  const asked = clauses.findIndex((each) => questionAt(bench, each) === 'open');
  if (asked < 0) return false;
  return SUPPOSES.test(clause.plain) || (clause.marked && clauses.indexOf(clause) > asked);
}

const SUPPOSES =
  / \| (?:(?:and|but|so|then) )?(?:if|when|say|suppose|supposing|imagine|once|in|of all|how much|whatever|whether|next time|as you) /u;

/** Whether a clause is about getting at something said, rather than about listening in general. */
function states(bench: Bench, clause: Clause): boolean {
  const question = questionAt(bench, clause);
  if (question === 'open' || (question === 'closed' && !STATEMENT_ASKED.test(clause.plain))) return false;
  if (INVITES.test(clause.plain) || has(clause.plain, EMPTY) || has(clause.plain, SIDES)) return false;
  if (
    isGeneralRemark(clause) ||
    informs(clause) ||
    foretells(clause) ||
    (clause.marked && ASKS.test(clause.plain))
  )
    return false;
  return has(clause.plain, OWNS_FAULT) || !(has(clause.plain, OWN_VIEW) || has(clause.plain, SOCIAL));
}

const STATEMENT_ASKED =
  /^ \| (?:(?:and|but|so|then|or|oh|ok|yeah|because|well|maybe|mm|hmm|ah|aye|right|like) ){0,3}(?:you |your |it |that |there |he |she |they |the |part |sounds |a |in |all |nobody |everyone |not |as if |like |is it (?:that|more|like|the|as|a bit)|is that (?:the|because|what|where|how)|does it feel|did it feel|i wonder if (?:you|part|it|there)|are you (?:feeling|saying|afraid|scared|worried|wondering|torn))/u;

const DENIES = pattern(`
(?:does|do|did) not (?:really |even |actually )?(?:sound|seem|look|feel) (?:like|as|to me|that|very|so|all)
i (?:do|can|did) not (?:really |even |actually |truly )?(?:hear|see|think|believe|feel|understand|get|buy)(?! (?:how|what it|the half)(?= ))
you (?:are|were) not (?:really |actually |even |that |at all |truly )(?!sure|just|only|the|even)
you (?:do|did) not (?:really |actually )(?:feel|want|mean|need|think|miss|care)
nothing (?:about|in) (?:that|this) (?:sounds|is)
not (?:sounding|hearing)
(?:makes|make|made|making) (?:any |no |little )sense
not (?:make|makes) (?:any |much )?sense
not (?:really |very |at all )?(?:understandable|reasonable|natural|normal)
`);

function levelOf(bench: Bench, clauses: readonly Clause[]): Level {
  const [first] = clauses;
  if (!first || clauses.some((clause) => has(clause.plain, DENIES))) return 0;
  const { from, to } = stretch(clauses);
  const copy = copied(bench.reply, from, to, bench.said);
  if (copy.ofReply >= COPIED && (copy.ofStatement >= WHOLE || keepsFirstPerson(bench, from, to))) return 0;
  const found = ties(bench.reply, clauses, bench.said);
  const feelings = clauses.reduce(
    (sum, clause) => sum + groundedFeelings(bench.reply, clause, bench.said),
    0,
  );
  const about = clauses.some((clause) => ABOUT_HER.test(clause.plain));
  if (contradicts(clauses, found)) return 0;
  if (feelings === 0 && clauses.some((clause) => invents(bench, clause, found))) return 0;
  const owned = clauses.some((clause) => has(clause.plain, OWNS_FAULT));
  const spare = bench.spent.size > 0 ? BESIDE_ROADBLOCK : 0;
  if (!grounded(found, feelings, about, (owned ? OWNED : 0) - spare)) return 0;
  if (setsUp(bench, clauses, found)) return 0;
  if (copy.ofReply >= COPIED) return 1;
  return isComplex(bench, clauses, found, about) ? 2 : 1;
}

function invents(bench: Bench, clause: Clause, found: Ties): boolean {
  return NAMES_FEELING.test(clause.plain) && inventsFeeling(bench.reply, clause, bench.said, strength(found));
}

const NAMES_FEELING = / you (?:are|feel|felt|were|sound|seem|must be|must feel|have been) /u;

const ABOUT_HER = / (?:you|your|yours|yourself) /u;

function grounded(found: Ties, feelings: number, about: boolean, bonus: number): boolean {
  const tied = relation(found) + bonus;
  if (about) return tied >= RELATED || (feelings > 0 && (strength(found) > 0 || found.novel <= 2));
  return tied >= WELL_RELATED || (tied >= RELATED && feelings > 0);
}

/** Most of her statement again, sentence by sentence, with nothing chosen from it. */
function isPasted(bench: Bench): boolean {
  const copy = copied(bench.reply, 0, bench.reply.words.length, bench.said);
  const whole = bench.reply.words.length;
  return copy.ofReply >= COPIED && (copy.ofStatement >= WHOLE || keepsFirstPerson(bench, 0, whole));
}

function keepsFirstPerson(bench: Bench, from: number, to: number): boolean {
  return bench.reply.words
    .slice(from, to)
    .some(({ text, quoted }) => !quoted && (text === 'i' || text === 'my' || text === 'me'));
}

function contradicts(clauses: readonly Clause[], found: Ties): boolean {
  if (found.contradicted === 0 || found.contradicted < found.shared) return false;
  return clauses.some((clause) =>
    / you (?:are|were|do|did|have|had|can|could|would) (?:not|never) /u.test(clause.plain),
  );
}

/** "You mentioned dinner. Do you leave early?": what only makes room for a question or a suggestion. */
function setsUp(bench: Bench, clauses: readonly Clause[], found: Ties): boolean {
  const last = clauses.at(-1);
  const next = last && bench.reply.clauses[bench.reply.clauses.indexOf(last) + 1];
  if (!last || !next) return false;
  const length = last.to - (clauses[0]?.from ?? 0);
  const followed = bench.spent.has(bench.reply.clauses.indexOf(next)) || questionAt(bench, next) !== 'none';
  if (!followed || length > SETUP_WORDS || found.novel >= LONG_QUOTE) return false;
  return clauses.some((clause) => has(clause.plain, MENTIONS)) || isBareEcho(bench, clauses, found);
}

/** A few of her words and nothing else: "A good babysitter." */
function isBareEcho(bench: Bench, clauses: readonly Clause[], found: Ties): boolean {
  const { from, to } = stretch(clauses);
  return (
    to - from <= SHORT_ECHO &&
    found.novel === 0 &&
    copied(bench.reply, from, to, bench.said).ofReply >= COPIED
  );
}

const MENTIONS = pattern(`
^you (?:said|say|mentioned|told me|were saying|talked about|spoke about)
^(?:he|she|they|it|you) (?:is|are|has|have|was|were|had)? ?[a-z]+ (?:at|in|on|your|you|him|her|out|it)
[a-z]+ you (?:said|say|called it)(?= \\|)
`);

/** Both sides of an ambivalence, named as two. */
const TWO_SIDES = pattern(`
(?:and yet|at the same time|on the one hand|on one hand|part of you|a part of you|one part|another part|half of you|some of you)
`);

const MEANING = pattern(`
(?:you|your|it|part of you|there|that|they|nobody|somebody|someone|who|to|he|she|and|still|really|just|almost|also|both|only) (?:are |is |were |was |have |had |been |would |do |did |really |just |still |so |also |are not |not |much |badly |desperately )*(?:want|wants|wanted|wanting|wish|wishes|wished|wishing|long|longs|longing|hope|hopes|hoped|hoping|afraid|scared|frightened|terrified|fear|fears|dread|dreads|dreading|miss|misses|missing|need|needs|needed|needing|matters|mattered|matter|care|cares|cared|ache|aches|aching|yearn|trust|trusted|trusting|protect|protecting|prove|proving|worry|worried|worrying|torn|lose|losing|lost|belong|belonged|wonder|wondering|wondered|risk|risking|dare|bear|brace|bracing|braced|carry|carrying|carried|pretend|pretending|hide|hiding|disappear|disappearing|vanish|fade|fading|guard|guarding|guarded|shrink|swallow|swallowing|haunt|haunts)
(?:even though|both|but also|as much as|and still|at once|all the while|yet)
(?:not (?:so much|only|just|really|even) (?:the|about|that|a|because|what))
(?:it is|it was|is|was) (?:no|not|never|not only|not just|less|hardly) (?:about |so much |just |only |really )?(?:the|that|a|about|your|what|even)
(?:like|as if|as though|almost like|as good as) (?:a|an|the|you|your|it|nobody|being|they|there|everything|everyone|walking|living|carrying|holding|watching|no one|some|somebody|one|he|she|all)
(?:what (?:hurts|scares|frightens|matters|you (?:want|miss|need|are afraid|fear|wanted|long|would|really|hoped))|what it (?:cost|costs|means|says|takes)|costs you|cost you|the cost of|the price of|means to you|meant to you|says about you|said about you)
(?:underneath|beneath|behind (?:it|that|the|all)|inside|deep down|on the inside|on the outside|at the heart|at stake)
(?:who you are|who you were|the person you|the (?:man|woman|mother|father|mum|dad|daughter|son) you)
(?:instead of|rather than|without having to|without anyone|with nobody|with no one|no room|no place|no one left|only one)
`);

const NEW_WORDS = 3;
const NEW_SHARE = 0.25;

/** Adds meaning she did not spell out: a feeling, a want or fear, two sides, an image, or a new wording throughout. */
function isComplex(bench: Bench, clauses: readonly Clause[], found: Ties, about: boolean): boolean {
  if (clauses.some((clause) => addedFeelings(bench.reply, clause, bench.said) > 0)) return true;
  if (about && clauses.some((clause) => has(clause.plain, TWO_SIDES))) return true;
  if (found.novel >= NEW_WORDS) return true;
  const share = found.novel / Math.max(1, found.content);
  return share >= NEW_SHARE && clauses.some((clause) => has(clause.plain, MEANING));
}
