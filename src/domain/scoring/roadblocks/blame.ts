import { hits, pattern } from '#domain/scoring/match.ts';
import { stem } from '#domain/scoring/stem.ts';
import { type Finding, plainRule, type Rule, spoken } from './rule.ts';

const JUDGES = pattern(`
(?:it is|that is|this is|was|is|sounds like|seems like) (?:all |entirely |partly |really |kind of |probably |a bit |clearly )?your (?:own )?(?:fault|doing|problem|mistake|choice to|making|responsibility)
(?:your own|you are own) (?:fault|doing|worst enemy)
(?:you have|you) (?:have |got |only |just |no one |nobody )*(?:but )?(?:yourself|only yourself) to blame
you brought (?:it|this) on
you (?:are|were) (?:just |being |really |so |too |such |only |always |quite |very |clearly |acting |a bit |a little |bit |getting |behaving |totally |pretty |obviously |rather )+(?:selfish|lazy|dramatic|silly|stupid|ridiculous|childish|weak|oversensitive|sensitive|negative|unreasonable|irresponsible|ungrateful|paranoid|pathetic|difficult|rude|unfair|wrong|harsh|needy|jealous|stubborn|proud|defensive|foolish|immature|cowardly|unkind|mean|hard work|over reacting|overreacting|soft)
you are (?:selfish|lazy|dramatic|overreacting|silly|stupid|ridiculous|childish|weak|oversensitive|ungrateful|pathetic|wallowing|attention seeking|exaggerating|imagining|lying|the problem|to blame|making excuses|feeling sorry)
(?:a bit|bit|a wee bit|a little|kind of|pretty|so|quite|rather|really|very|just|that is|that was|how) (?:selfish|lazy|childish|dramatic|silly|stupid|daft|pathetic|ridiculous|irresponsible|cowardly|unfair of you|harsh|ungrateful|immature|foolish|self-indulgent|rude|cruel|weak|wrong of you|extreme|over the top)
(?:not|is not|that is not|hardly) (?:very |really |exactly |quite |at all )?(?:fair (?:on|to)|nice of you|kind of you|the way to|how you|grown up|mature|acceptable|normal behaviour|right of you|honest|adult)
you (?:should|ought to) (?:not |never |really )?have(?! (?:to)(?= ))
you should not (?:feel|be|think|have|let|say|do)
(?:what|how) (?:did|do|could|can|were) you (?:expect|possibly|even|thinking|think (?:would|was going))
(?:what were you|were you) (?:even )?thinking
(?:i|we) (?:do not|can not|find it hard to|struggle to|could not|am not sure i) (?:really |quite )?(?:believe|buy) (?:you|that|it|this)
(?:not|are you|you are|you were) (?:just )?being (?:a bit |a little |too |so |rather |very )*(?:dramatic|selfish|silly|unfair|paranoid|sensitive|oversensitive|unreasonable|harsh|difficult|lazy|childish|negative|ridiculous)
(?:are you|you) (?:quite |absolutely |really )?sure (?:it|that|you|they|he|she|this) (?:is not|are not|did not|was not|happened|were not|really)
(?:is|are) (?:it|that|you) (?:really |just )?(?:true|a phase|exaggerating|imagining|making)
(?:burying|sticking|bury|stick) your head
(?:feeling|feel) sorry for yourself
(?:grow up|man up|get a grip|get over it|toughen up|pull yourself together|snap out|suck it up|move on already|boo hoo|cry me a river|poor you|poor little|poor thing you|get over yourself|stop whining|stop moaning|stop complaining|stop crying|stop being|stop feeling|get real|wake up|act your age|shame on you|you disgust|wallow|wallowing|pity party|self pity|self-pity|drama queen|woe is|whine|whining|moaning|moan about|snowflake)
(?<! as )(?:if|maybe if) you (?:had|did|were|would|just|only|actually) (?:not |just |been |only |actually |stopped |made |tried |spoken |listened |put |told |worked |said )+
(?:there are|there is) two sides
(?:he|she|they) (?:deserves|deserve|is right|are right|was right|were right|has every right|must have had|probably had|are only trying|is just trying|just wants|only wants|means well|mean well)
(?:have|had) (?:some|a bit of|any) (?:self-respect|backbone|respect|decency|consideration)
(?:you have|you) (?:gone|got|become|let yourself) (?:idle|soft|lazy|go|bitter)
(?:every|any|a) (?:good|decent|real|proper|normal) (?:mother|father|mum|dad|parent|wife|husband|son|daughter|man|woman|person|friend) (?:would|does|should|knows)
(?:how|what) (?:selfish|silly|stupid|childish|dramatic)
you (?:always|never|keep) (?:do|make|let|say|blame|find|complain|complaining|moan|choose|doing|making|blaming|letting|running|avoiding)
(?:not|hardly) (?:exactly )?(?:rocket science|a saint|an angel|blameless)
you hardly
you are (?:really |just |clearly |obviously |still )?(?:avoiding|running away|hiding from|deflecting|dodging|playing|taking (?:it|this|that|everything) (?:the wrong way|too|so|personally)|not (?:even )?(?:trying|engaging|listening|helping yourself))
you (?:seem|appear|look|sound) (?:to be )?(?:like you are )?(?:avoiding|running|dodging|deflecting|defensive|ungrateful|determined to|unwilling|reluctant to)
(?:running|walking|hiding|shutting) (?:away|off|down)(?: [a-z]+){0,3} (?:will not|never|does not|is not going to)
if you (?:will not|do not|can not|are not going to|can not even|do not even)(?: [a-z]+){1,8} (?:i can not help|there is not much|nobody can help|what do you expect|i do not know what)
i (?:can not|could not) help you
not much (?:i|we) can do
(?:what|nothing) you are (?:complaining|moaning|upset|on) about
(?:do not|can not|fail to) (?:really |quite )?see (?:what|why|the problem|what the problem)(?: you| it| that| the)?
that is not what i (?:said|meant|was saying)
you (?:do )?(?:ramble|waffle|overthink|exaggerate|complain|moan|whine)
(?:are being|is being|just being|only being|being) (?:a |an |such a |so |a bit |a little |rather |really |too )*(?:coward|baby|child|lazy|ungrateful|childish|selfish|difficult|silly|dramatic|martyr)
(?:a bit|bit|quite|rather|so|really|sounds|seems) (?:obsessive|excessive|extreme|obsessed|neurotic|over the top|odd|strange|weird)(?= (?:\\||to|is|of|for|that) )
(?:have to|must|need to) admit (?:that )?(?:you|it)
(?:is|are) just (?:avoiding|making excuses|being)
you (?:must|need to|have to) be (?:more )?(?:realistic|reasonable|fair|sensible|grateful)
(?:wonder|surprise|surprised|surprising) (?:that )?(?:they|he|she|nobody|no one|people|everyone) (?:do|does|did|is|are|can|will)(?: not)?(?: [a-z]+){0,2}
why (?:on earth|the hell)
^(?:selfish|lazy|pathetic|ridiculous|childish|shameful|disgusting|cowardly)
that is (?:no|not an) excuse
i am disappointed
(?:disappointed|ashamed) (?:in|of|at) you
(?:for once|for a change)(?= \\|)
selfish when
`);

const SARCASM = pattern(
  `
^(?:oh |aw |ah )?(?:poor you|poor baby|poor little you|boo hoo|cry me|how (?:awful|terrible|tragic|dreadful|sad) for you|big deal|what a (?:tragedy|surprise|shock|hero|shame for)|as if|yeah right|yeah sure|sure you (?:do|did|are|have|will)|of course you (?:did|do|are|have|will)(?= \\|)|whatever you say|aren't you|are not you (?:special|clever|brave|lucky)|well boo|here we go|my heart bleeds|spare me|get the violins|wow just wow|slow clap|congratulations)
oh (?:sure|please|really|great|brilliant|wonderful|lovely|dear dear|wow|right|yes of course|poor|come on|boo|yeah)
(?:yeah|ya|yea) (?:right|sure)
world'?s (?:smallest|tiniest) violin|tiny violin|violin
(?:must be|it must be) (?:so |really )?(?:nice|lovely|terrible|awful|hard|tough) (?:for you |being |having |to be |to have )
(?:such a hero|what a hero|hero of)
because that (?:always |really |will |clearly |totally |worked |went )
(?:that|how) (?:worked|is working|went) out (?:so |really )?well
said no one ever|no one has ever|nobody has ever (?:had|felt|suffered)
^(?:clearly|obviously) (?:you|the|nobody|it|nothing|no one|everyone|your)
the (?:whole )?world (?:revolves|owes|is against) (?:around )?(?:you)?
(?:no one|nobody) (?:has it|suffers) (?:as|like|worse)
not
`.replace(/\nnot\n/u, '\n'),
);

/** Her own hard words for herself, given back as hers. */
const AS_HERS = pattern(`
you (?:call|called|tell|told|say|said|feel|felt|think|thought|keep telling|are telling|describe|are calling|judge|blame|worry|were afraid|are afraid|fear|wonder|see) [a-z ]{0,40}
(?:feel|feels|feeling|felt|think|believe|worry|afraid|wonder|wondering|worried|as if|as though|like|whether) (?:that )?(?:it is|it was|you are|you were|you should|you could)
(?:not|never|is not|was not|are not|were not|nor) (?:all |being |a |just |your |weak |lazy )
(?:makes|make|made) you (?:a |feel )
so hard on yourself
(?:hear|heard|hearing) (?:you|yourself)
`);

/** Blames, shames, criticises, moralises, disbelieves. */
export const judging: Rule = (scene) => {
  const blamed = spoken(scene, JUDGES).filter((hit) => {
    const plain = scene.reply.clauses[hit.clause]?.plain ?? '';
    return plain.search(AS_HERS) < 0 || / sure /u.test(plain);
  });
  return [...blamed, ...sarcasm(scene)].map((hit) => ({ code: 'judging', hit, grave: true }));
};

/** Mockery by its set phrases: what stands beside it means its opposite. */
export function sarcasm(scene: Pick<Parameters<Rule>[0], 'reply'>) {
  return hits(scene.reply, SARCASM).filter((hit) => !scene.reply.words[hit.from]?.quoted);
}

const LABELS = pattern(`
(?:you are|you have|you have got|you sound|you seem|that is|it is|this is|he is|she is|sounds like|looks like|you must have|you must be|you might have|you could have|you probably have|i think you have|i think you are|classic|textbook|typical|clearly|obviously|clear case of|a case of|signs of|symptoms of|suffering from|suffer from|diagnosed)(?: [a-z]+){0,3} (?:codependent|co-dependent|depressed|depression|clinical depression|postnatal depression|ptsd|adhd|autistic|autism|bipolar|borderline|narcissist|narcissistic|ocd|anxiety disorder|social anxiety|panic disorder|anorexic|anorexia|bulimic|psychotic|psychosis|schizophrenic|alcoholic|addict|agoraphobic|hypochondriac|burnout|dependent|personality disorder|attachment|avoidant|people pleaser|people-pleaser|perfectionist|control freak|enabler|workaholic|neurotic|paranoid|passive aggressive|imposter syndrome|impostor syndrome|abandonment issues|daddy issues|trust issues|victim mentality|trauma bonded|hormonal|delusional|manic|dissociating|dissociation|grief disorder|commitment issues|anger issues|low self-esteem|introvert|empath)
you are (?:such |just |clearly |obviously |one of those |quite |bit of )?(?:a|an) (?:bit of a |real |total |complete |born |classic |typical |natural |proper |little )?(?:codependent|worrier|pessimist|control freak|avoider|people pleaser|perfectionist|overthinker|bottler|drama queen|introvert|workaholic|narcissist|victim|addict|alcoholic|coward|doormat|pushover|martyr|loner|hoarder|mess|quitter|failure|bottler-upper|moaner|softie|attention seeker|enabler|hypochondriac|liar|snob|bully|misery|procrastinator|depressive|type)
(?:bit|sort|kind|type) of (?:a |an )?(?:[a-z]+ )?(?:avoider|worrier|pessimist|control freak|people pleaser|perfectionist|overthinker|bottler|bottler-upper|drama queen|introvert|loner|hoarder|misery|martyr|doormat|pushover|coward|moaner|person who|woman who|man who)
(?:textbook|classic|typical|full-blown|full blown) (?:ptsd|adhd|ocd|depression|anxiety|codependent|narcissist|burnout|grief|trauma|case|attachment|avoidant|autism|bipolar|addict|middle child|men|women)
(?:classic |textbook |typical |a |your )(?:defence|defense|denial|projection|avoidance|transference|coping|attachment)(?: mechanism| issue| issues| style| behaviour)?(?= (?:\\||mechanism|and|that|so) )
you are (?:being |so |clearly |just |obviously |very |in )*(?:resistant|in denial|denial|defensive|avoidant|neurotic|co-dependent|codependent|repressed|manipulative|passive-aggressive|passive aggressive|obsessive|hysterical|obese|clinically obese)
(?:compulsive|pathological|chronic|classic|typical|problem) (?:gamblers?|liars?|worriers?|drinkers?|hoarders?|eaters?|shoppers?|men|women)
class (?:one|two|three) obesity
(?:your|the|a) (?:schizophrenia|psychosis|illness|disease|drink|mania|eating disorder|depression|ptsd|ocd|disorder|codependency|attachment style|inner child|avoidant|personality|condition|addiction|anxiety disorder|trauma response|burnout) (?:is|talking|means|makes|speaking)
`);

/** Diagnoses or labels her, unless by a word that she used herself. */
export const labelling: Rule = (scene) => {
  const found: Finding[] = [];
  for (const hit of spoken(scene, LABELS)) {
    const label = hit.text.split(' ').at(-1) ?? '';
    if (scene.said.stems.has(stem(label))) continue;
    const plain = scene.reply.clauses[hit.clause]?.plain ?? '';
    if (plain.search(AS_HERS) >= 0 && plain.search(DIRECT) < 0) continue;
    found.push({ code: 'labelling', hit, grave: true });
  }
  return found;
};

const DIRECT = pattern(`
(?:you have|you are|you have got) (?:a|an|clearly|classic|textbook|just)
`);

/** Threats and dire consequences. */
export const warning = plainRule(
  'warning',
  pattern(`
(?:if you do not|unless you|if you keep|if you carry on|if you go on|if you stay|if you leave it|if you let|if you are not careful|if you do that|if you stop|if you quit)(?: [a-z]+){0,12} (?:will|going to|could|might|end up|would|can only|lose|die)
(?:or|otherwise|else|and|before) (?:else )?(?:you|it|they|he|she|things|the|you are) (?:will|are going to|is going to|could|might|may)(?: [a-z]+){0,3} (?:lose|end up|regret|die|worse|leave you|be too late|sorry|sacked|fired|evicted|ruin|kill|alone|collapse|snap|destroy|never forgive|find out|have no|be left|lot worse)
(?:mark my words|do not say i did not warn|you have been warned|i warn you|i am warning|you will (?:regret|end up|be sorry|lose|pay|never forgive|never get|wish you|have no|be left|live to regret|make yourself ill|burn out|break down|drive (?:him|her|them) away|push|die|kill yourself))
(?:too late|before it is too late|be too late|the longer (?:you|they|it|this))
(?:only|just|will|can) (?:get|gets|going to get|make it|getting|be getting) (?:much |a lot |even |far )?worse
(?:something|somebody|someone) (?:terrible|awful|bad|will|is going to|could) (?:will |could |is going to )?(?:happen|die|get hurt|get killed)
(?:could|might|will|would|can|may) (?:cost you|kill you|lose (?:your|the|him|her|them|everything)|end up|ruin|destroy|come back to (?:bite|haunt)|get you (?:sacked|fired|killed))
(?:will|they will|he will|she will|they would) (?:send the bailiffs|sack you|fire you|leave you|find out|take (?:him|her|them|the|your|away)|evict|cut you off|section you|lock you)
if you (?:do not|will not|can not) (?:\\| )?i will
(?:no one|nobody|no [a-z]+)(?: on earth)? will (?:be able to |ever )?(?:help|want|love|believe|hire|employ)
what happens if you
you will be (?:back (?:in|at|on|where)|sacked|fired|homeless|out on|divorced|dead|in trouble|next|alone)
(?:bailiffs|dangerous|you are risking|at risk of|playing with fire|asking for trouble|slippery slope|tends? to get worse|tend to get)
`),
  true,
  pattern(`
(?:afraid|scared|fear|fears|worry|worried|worrying|worries|terrified|frightened|dread|dreading|feel|feels|what if|picture|imagine|wonder|wondering|sounds|part of you|think|thinking|so) [a-z ]{0,50}(?:lose|end up|die|worse|happen|find out|leave you|late|regret|kill|ruin|dangerous|cost you|take|sack|send|evict|section|lock)
`),
);
