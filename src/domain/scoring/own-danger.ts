import { type Passage, passage } from './clauses.ts';
import { copied } from './echo.ts';
import { type Hit, has, hits, pattern } from './match.ts';
import { saidIn } from './said.ts';
import { repairer } from './spelling.ts';
import { read } from './text.ts';

const SELF =
  '(?:really |just |also |honestly |sometimes |often |still |too |even |actually |have |had |been |am |was |do |so |only |almost |always |constantly |literally |keep |kind of |truly )*';

/** What may follow words that are plain only where they stand for themselves: "I can't go on", not "go on holiday". */
const ALONE =
  '(?= (?:\\||myself|either|any|anymore|much|too(?! (?:long|much|far|fast) )|again|as well|at all|like this|living|with (?:life|everything|it all|(?:this|it) (?:\\||any|anymore))|and(?! on )|or|because|so|to be honest|honestly|really|sometimes|some (?:days|nights|mornings)|most (?:days|nights|mornings)|every|these days|right now|now|today|tonight|tomorrow|lately|alone) )';
/** Mishaps and idioms: "I cut myself on a tin", "some slack". */
const BY_CHANCE =
  '(?! (?:laughing|running|playing|shaving|cooking|gardening|falling|tripping|lifting|training|climbing|cycling|off|short|out|free|loose|at (?:work|football|training|the gym)|some(?! (?:nights|days|mornings|evenings) )|a(?! (?:bit|lot) )|on (?:glass|broken|my (?:bike|way)|(?:a|an|the|some|that|this)(?! (?:arms?|legs?|thighs?|wrists?|inside|bad|worst|hard|days?|nights?|weekends?) ))|(?:when|as|because) i (?:fell|tripped|slipped)) )';
const WAKING = 'wake up(?! (?:at|early|before|until|to|next|so|the|my|your|anyone|anybody|everyone) )';
const LIVING =
  'live(?! (?:at|there|here|near|by|for|off|out|up|through|under|alone|together|apart|abroad|next|over|like (?:that|you|them|him|her)|on (?:my|your|benefits)|in(?! (?:this (?:world|body)|my (?:head|body|skin)) )|with(?! (?:this|it|myself|these) )) )';
const DEAD = 'dead(?! (?:tired|sure|certain|right|wrong|serious|honest|clear|on) )';
const IDLY =
  '(?:of|laughing|for|happy|inside|trying|on (?:the spot|this|that)|than(?! (?:live|go|carry|keep|wake|face|feel|be) ))';

const PILLS = '(?:pills|tablets|meds|medication|paracetamol|insulin)';
const END_LIFE = `(?:die(?! ${IDLY} )|be ${DEAD}|not be here${ALONE}|not be alive|not exist|(?:not|never) ${WAKING}|disappear (?:for ever|forever|for good)|kill myself|end it all|end (?:it|things)${ALONE}|end everything|end my (?:own )?life|take my (?:own )?life|(?:hurt|harm|cut) myself${BY_CHANCE}|commit suicide|overdose(?! on (?!(?:my )?${PILLS}))|jump (?:off (?:a|the|that|this) (?:bridge|roof|building|cliff|balcony|platform)|(?:in front of|under) (?:a|the) (?:train|tram|bus|car|lorry)|off(?= \\|))|hang myself|shoot myself|drown myself|be gone(?= (?:\\||for good|for ever|forever|too|sometimes) )|unalive myself|kms)`;
const ENDING_LIFE = `(?:dying(?! (?:of|to|for|laughing|my) )|suicide(?! (?:prevention|rates|lines?) )|killing myself|ending it all|ending (?:it|things)${ALONE}|ending my (?:own )?life|taking my (?:own )?life|(?:hurting|harming|cutting) myself${BY_CHANCE}|overdosing|jumping(?= (?:\\||off|from|in front|under) )|hanging myself|not being here${ALONE}|not waking up|being dead)`;
const ON_AND_ON = `(?:go on|carry on|keep going|keep living|live (?:like this|any more|anymore|any longer|with (?:this|myself))|do this any ?more|stay alive)`;
const I_DOUBT = '(?:do not (?:think|feel|believe|know)|am not sure)(?: that| if| whether| like)? i';
const POINT_OF =
  '(?:point|reason)(?: of| in| to)? (?:living|live|life|going on|go on|being here|be here|being alive|carrying on|carry on)(?! (?:in|with|about|at) )';

const FIRST_PERSON = pattern(`
i ${SELF}(?:want|wanted|wanting|wish|need|long|would like|would love|plan|planned|planning|intend|decided|ready|going|will|about|tried|would rather|prefer|might|may|should|deserve) (?:to |i could |i can |that i could |i would |i was |i were )?(?:just |really )?${END_LIFE}
i ${SELF}want it all to (?:end|stop|be over)
i ${SELF}(?:wish|wished|hope|hoped|pray) (?:that )?i (?:(?:was|were) (?:${DEAD}|never born|not (?:alive|born|here${ALONE}))|(?:had|would) (?:died|(?:never|not) been born)|(?:would|could|will|did)(?: just| only)? (?:die(?! ${IDLY} )|not exist|(?:not|never) ${WAKING})|(?:do not|did not|never)(?: have to)? (?:exist|${WAKING}))
i ${SELF}(?:thinking|think|thought|fantasising|fantasise|dreaming|dream|planning|considering|consider|considered|contemplating|contemplated|having thoughts|have thoughts|had thoughts|obsessed|close|near)(?: a lot| often| all the time| every day| seriously)? (?:about |of |to |with )?(?:my own )?(?:${ENDING_LIFE}|death(?= (?:\\||a lot|all the time|every|most|lately) ))
i am ${SELF}(?:suicidal|planning my (?:own )?(?:death|suicide)|a danger to myself|not safe (?:on my own|with myself|from myself|right now|tonight|at home)|going to do it tonight)
i (?:am|would be|might be|will be) ${SELF}better off (?:dead|gone|not (?:here|alive))
i ${SELF}(?:feel|felt|feeling) ${SELF}(?:suicidal|like ${ENDING_LIFE})
i ${SELF}(?:can not|could not|will not|${I_DOUBT} can|do not know how i can|do not feel able to|am not able to) ${SELF}${ON_AND_ON}(?: like this| any more| anymore| any longer| much longer)?${ALONE}
i ${SELF}(?:do not|no longer|never|${I_DOUBT}) ${SELF}(?:want|wish|wanted) to (?:${LIVING}|be here${ALONE}|be alive|exist|${WAKING}|(?:go on|carry on|keep going)${ALONE}|keep living)
i ${SELF}(?:do not|no longer|never) ${SELF}care (?:if|whether) i (?:live|am alive|die(?! ${IDLY} )|wake up)
i ${SELF}(?:tired|sick|done|fed up) (?:of|with) (?:living(?! (?:in|with|at|here|near|alone|like that) )|life${ALONE}|being alive|existing)
i ${SELF}(?:(?:cut|hurt|harmed|harm|burned|burnt|burn|starve|starved) myself${BY_CHANCE}|self harm(?:ed)?|overdosed?(?: on ${PILLS})?${ALONE})
i ${SELF}(?:started |back to |went back to |can not stop )?(?:self harming|(?:cutting|hurting|harming|starving|burning) myself${BY_CHANCE}|cutting(?= (?:\\||again|most|every|more|at night|my (?:arms?|legs?|thighs?|wrists?)) )|making myself sick)
i ${SELF}(?:took|taken|swallowed|taking) (?:an overdose|all (?:my|the|of my) ${PILLS}|too many ${PILLS})
my (?:own )?life (?:is|was|feels|seems) ${SELF}(?:not worth (?:living|it)|no longer worth (?:living|it)|pointless)
(?:living|life|being here|being alive|going on) (?:is|was|feels|seems) ${SELF}(?:not worth (?:living|it)|no longer worth (?:living|it)|pointless) (?:for|to) me
(?:everyone|everybody|they|people|the world|my (?:family|kids|children|wife|husband|friends)|you all) (?:would|will|might|is|are) ${SELF}(?:be )?better off (?:without me|if i (?:was|were|am) (?:dead|gone|not here)|when i am gone)
my (?:own )?suicide (?:note|plan|attempt)|my own (?:death|suicide|suicidal)
i ${SELF}(?:have|have got) (?:nothing|no reason|not much) (?:left )?to live(?: for)?
(?:nothing|no reason|not much) (?:left )?for me to live for
i ${SELF}(?:(?:do not|can not|could not|no longer) ${SELF}see (?:the |any |a )?|see no )${POINT_OF}
i (?:have|have got) (?:a|my) plan to (?:just )?${END_LIFE}
i (?:have|have got) (?:a |the |my |enough )?(?:rope|gun|knife|razor|${PILLS}) (?:right )?(?:here |ready )?(?:ready|here|next to me|beside me|in front of me|in my hand)
^(?:want|wanna|wanted) to (?:die(?! ${IDLY} )|kill myself|end it all|end my life)
^(?:kms|kill me now)
^(?:thinking about|thinking of|been thinking of|been thinking about) (?:killing myself|ending my life|ending my own life|ending it all)
`);

const SAYING =
  '(?:said|say|saying|says|told|telling|tell|wrote|write|texted|thought|thinking|mentioned|wondered|feel like|felt like|heard yourself|hear yourself|think)';
/** Up to the hit, with no new beginning such as "and it makes me feel" between. */
const UP_TO_IT = '(?: me| us)?(?: (?!(?:i|me|my|makes|made) )[^ |]+){0,6} $';

/** Words before it that hand the first person to her, to a voice in her, to a thought experiment, or deny it. */
const NOT_OWN = pattern(`
(?<!(?:what|everything|all|like|as) )(?:you|she|he|they|people|your [a-z]+) (?:have |just |had |also |are |were |once |always |keep |kept |really |sometimes |ever |often )*${SAYING}${UP_TO_IT}
(?<!(?:what|like|as) )(?:you|she|he|they) (?:have |just |had |are |were )*(?:said|say|saying|told me|tell me|wrote|texted) \\|(?: (?!i )[^ |]+){0,4} $
(?:when|hearing|hear|with|by|in|from) (?:you|the words|the phrase|the sentence|that voice|the voice)(?: [a-z]+){0,3} (?:say|said|saying|words|sentence|says|tells|of)${UP_TO_IT}
(?:part of you|(?:a|that|the) voice(?: in you| inside)?|something in you|the thought|a thought|thoughts like) (?:that )?(?:says|said|saying|goes|going|tells|whispers|thinks|like|is)${UP_TO_IT}
(?<!(?:wonder|wondered|wondering|know|sure|tell|myself) )(?:if|whether|suppose|supposing|imagine|pretend)(?: that| ever)? $
(?:if i (?:was|were) (?:you|in your)|if (?:that|it) (?:was|were) me|in your (?:place|shoes))(?: [^ |]+)* $
(?:the|an|your|those|feeling of|sense of|thought of) $
(?:not|never) (?:really |even |ever |actually |just )*(?:think|thinking|believe|say|saying|said|mean|meaning|feel|feeling|suppose|pretend|pretending)(?: that| like| as if)? $
not want you to (?:think|believe|feel)(?: that)? $
not (?:that|because|as if) $
`);

/** Words after it that hand it to her. */
const HERS_AFTER = /^(?:you (?:said|say|told me|wrote) \||(?:is|was) what you )/u;

const PAST = new RegExp(
  `^(?:my |i ${SELF}(?:wanted|wished|hoped|was|had|tried|thought|planned|considered|contemplated|decided|felt|could not|cut|hurt|harmed|burned|burnt|starved|overdosed|took|swallowed) )`,
  'u',
);
const LONG_AGO =
  / (?:(?:years|ages|decades) ago|long (?:time )?ago|back then|when i was (?:a|an|in my|at|young|younger|little|small|your age|\d+|\p{L}+teen|ten|eleven|twelve|twenty)|in my (?:teens|twenties|thirties|youth|past)|as a (?:kid|child|teenager|student)|(?<!(?:cut|hurt) myself )at (?:school|university|uni|college)) /u;
const LATELY =
  / (?:since|today|tonight|yesterday|recently|lately|(?:last|this) (?:night|week|month|year|morning|weekend)) /u;

const COPY = 0.9;
const LONG_COPY = 8;

/**
 * Whether a reply seems to speak of the trainee's own danger: the first person, plainly and now, about not wanting to
 * live or about harming oneself. Words to the client about hers, her words in quotation marks or pasted back, a past
 * long over, denials and common idioms are none. Never throws, whatever the texts hold.
 *
 * @param reply what the trainee typed
 * @param client the statement that it answers
 */
export function ownDanger(reply: string, client: string): boolean {
  const said = saidIn({ client });
  const text = passage(read(reply, repairer(said.vocabulary)));
  if (text.words.length >= LONG_COPY && copied(text, 0, text.words.length, said).ofReply >= COPY)
    return false;
  return hits(text, FIRST_PERSON).some(
    (hit) =>
      !text.words[hit.from]?.quoted &&
      !has(sentenceBefore(text, hit), NOT_OWN) &&
      !HERS_AFTER.test(text.line.slice(text.places[hit.to] ?? text.line.length)) &&
      !isLongOver(text, hit),
  );
}

/** How far back it is looked for who speaks, in characters. */
const REACH = 200;

/** The plain words of the hit's sentence up to it, with its clauses between bars. */
function sentenceBefore(text: Passage, hit: Hit): string {
  const { sentence } = text.clauses[hit.clause] ?? {};
  const first = text.clauses.findIndex((clause) => clause.sentence === sentence);
  const start = text.places[text.clauses[first]?.from ?? 0] ?? 0;
  const end = text.places[hit.from] ?? 0;
  return text.line.slice(Math.max(start - 1, end - REACH), end);
}

/** Whether what was then is told, and the sentence says that it was long ago. */
function isLongOver(text: Passage, hit: Hit): boolean {
  const clause = text.clauses[hit.clause];
  if (!clause || !PAST.test(`${hit.text} `) || LATELY.test(clause.plain)) return false;
  return text.clauses.some(({ sentence, plain }) => sentence === clause.sentence && LONG_AGO.test(plain));
}
