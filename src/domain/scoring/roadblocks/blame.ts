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
(?:made your bed|serves you right|what goes around|had it coming|on your own head|be honest with yourself|take (?:some |a bit of )?responsibility|own up to|nobody (?:forced|made|asked|told) you|signed up for|knew what you were|(?<!did )you let (?:him|her|them|it|this|yourself)|call yourself a|what (?:kind|sort) of (?:a )?(?:mother|father|mum|dad|parent|son|daughter|wife|husband|friend|person|man|woman)|some (?:mother|father|friend|wife|husband|son|daughter) you)
(?:can you|can not|do not|could not|would not|hardly) (?:really )?blame (?:him|her|them|your [a-z]+)
(?:from|see it from|look at it from) (?:his|her|their|the other|your [a-z]+) (?:point of view|side|perspective)
(?:put yourself in|imagine) (?:his|her|their|how (?:he|she|they))
how do you think (?:he|she|they|that|it|your [a-z]+)(?: must)? (?:feel|feels|felt|made|looks|comes)
(?:he|she|they) (?:has|have|had) (?:got )?(?:a point|every right|feelings too|their reasons|his reasons|her reasons|enough on)
(?:it|that) takes two
think (?:of|about) (?:your|the) (?:kids|children|family|mother|mum|husband|wife|baby|others|parents|son|daughter)(?= (?:\\||for once|and|in) )
(?:it is|that is|it was|that was) (?:just |really |so |frankly |simply |a bit |pretty |very )*(?:wrong|not right|not on|rude|out of order|an excuse|a cop out|a poor excuse|on you|disgraceful|shameful|irresponsible|cruel|unkind|unacceptable|careless|reckless|petty|immature|dishonest|disrespectful|a lie)(?= (?:\\||to|of|that|and|for|isn|is) )
you can not (?:just |simply |really |always |keep )*(?:expect|go around|go through life|treat|keep|sit|blame|carry on|lie|run|hide|leave|ignore|let (?:him|her|them))(?! (?:up|it in|going|it together)(?= ))
you (?:are|were) (?:just |being |really |so |too |such |only |always |quite |very |clearly |acting |a bit |a little |bit |getting |behaving |totally |pretty |obviously |rather |frankly |honestly )*(?:cold|cruel|nasty|petty|sulking|sulky|moody|spoilt|spoiled|entitled|arrogant|naive|gullible|irrational|unrealistic|careless|reckless|thoughtless|inconsiderate|disrespectful|impatient|clingy|controlling|manipulative|dishonest|hopeless|inconsiderate|cowardly|a coward|a baby|spineless|unprofessional|unhelpful|too soft|too nice|too sensitive|too hard on (?:him|her|them)|too old|being difficult|making (?:a fuss|a meal|it worse|a drama|this about)|feeling sorry|wasting|blowing|twisting|letting (?:him|her|them|yourself|everyone)|acting like|behaving like)(?! (?:to yourself|when you)(?= ))
(?:making|make) (?:a (?:fuss|meal|drama|mountain|scene|big thing)|everything about)
(?:i find (?:that|it) hard|hard) to believe
^surely (?:you|he|she|it|they|that|not|there)
i doubt (?:that|it|he|she|they|very much)
^(?:come on|oh come on|seriously|get real|listen to yourself|look at yourself|hang on a minute)(?= \\|)
you (?:might|could) (?:at least |have at least |have |at the very least )(?:told|tried|asked|said|called|rung|thought|made|let|spoken|stayed|gone|warned|apologised|waited|show|try|say|make)
you (?:just|simply|only|clearly|obviously) (?:do not|did not|will not) (?:care|try|listen|bother|want to (?:try|listen|change|help|know)|make)
if you (?:really|actually|truly) (?:cared|loved|wanted|tried|meant|listened)
(?:most|other|normal|decent|good) (?:people|mothers|fathers|parents|mums|dads|men|women|husbands|wives|sons|daughters|adults) (?:would(?: not| never)?|do not|manage|just|can) (?:have|just|be able|let|leave|do|cope|get|say|stand|put|speak|ask|admit)
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

export const SARCASM = pattern(
  `
^(?:right|sure|yeah|yes|oh|ah|well) because
(?:must be nice|how nice for you|lucky you|poor old you|good luck with that|let me guess|shocker|who would have thought|what a shocker|well done genius|nice one genius|well aren|aw diddums|diddums|the world is smallest violin|tiny violin|want a medal|here comes|drama alert)
^(?:oh |aw |ah )?(?:poor you|poor baby|poor little you|boo hoo|cry me|how (?:awful|terrible|tragic|dreadful|sad) for you|big deal|what a (?:tragedy|surprise|shock|hero|shame for)|as if|yeah sure|sure you (?:do|did|are|have|will)|of course you (?:did|do|are|have|will)(?= \\|)|whatever you say|aren't you|are not you (?:special|clever|brave|lucky)|well boo|here we go|my heart bleeds|spare me|get the violins|wow just wow|slow clap|congratulations)
oh (?:sure|please|really|great|brilliant|wonderful|lovely|dear dear|poor|come on|boo)
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
`,
);

/** Her own hard words for herself, given back as hers. */
const AS_HERS = pattern(`
you (?:call|called|tell|told|say|said|feel|felt|think|thought|keep telling|are telling|describe|are calling|judge|blame|worry|were afraid|are afraid|fear|wonder|see) [a-z ]{0,40}
(?:feel|feels|feeling|felt|think|believe|worry|afraid|wonder|wondering|worried|as if|as though|like|whether) (?:that )?(?:it is|it was|you are|you were|you should|you could)
(?:not|never|is not|was not|are not|were not|nor) (?:all |being |a |just |your |weak |lazy )
(?:makes|make|made) you (?:a |feel )
so hard on yourself
(?:nobody|no one|who|anyone|not) (?:could|would|can|will) (?:blame|hold it|judge) [a-z]+
(?:hear|heard|hearing) (?:you|yourself)
`);

/** Blames, shames, criticises, moralises, disbelieves. */
export const judging: Rule = (scene) => {
  const blamed = spoken(scene, JUDGES).filter((hit) => {
    const plain = scene.reply.clauses[hit.clause]?.plain ?? '';
    return plain.search(AS_HERS) < 0 || / sure /u.test(plain);
  });
  return [...blamed, ...sarcasm(scene)].map((hit) => ({ code: 'judging', hit }));
};

/** Mockery by its set phrases: what stands beside it means its opposite. */
export function sarcasm(scene: Pick<Parameters<Rule>[0], 'reply'>) {
  return hits(scene.reply, SARCASM).filter((hit) => !scene.reply.words[hit.from]?.quoted);
}

const LABELS = pattern(`
(?:you are|you have|you have got|you sound|you seem|that is|it is|this is|he is|she is|sounds like|looks like|you must have|you must be|you might have|you could have|you probably have|i think you have|i think you are|classic|textbook|typical|clearly|obviously|clear case of|a case of|signs of|symptoms of|suffering from|suffer from|diagnosed)(?: [a-z]+){0,3} (?:codependent|co-dependent|depressed|depression|severely depressed|breakdown|nervous breakdown|midlife crisis|mid-life crisis|agoraphobia|agoraphobic|phobia|social phobia|dementia|issues|trauma|traumatised|a complex|burnt out|burned out|hypersensitive|highly sensitive|toxic|gaslit|gaslighting|narcissism|psychopath|sociopath|menopause|menopausal|clinical depression|postnatal depression|ptsd|adhd|autistic|autism|bipolar|borderline|narcissist|narcissistic|ocd|anxiety disorder|social anxiety|panic disorder|anorexic|anorexia|bulimic|psychotic|psychosis|schizophrenic|alcoholic|addict|agoraphobic|hypochondriac|burnout|dependent|personality disorder|attachment|avoidant|people pleaser|people-pleaser|perfectionist|control freak|enabler|workaholic|neurotic|paranoid|passive aggressive|imposter syndrome|impostor syndrome|abandonment issues|daddy issues|trust issues|victim mentality|trauma bonded|hormonal|delusional|manic|dissociating|dissociation|grief disorder|commitment issues|anger issues|low self-esteem|introvert|empath)
you are (?:such |just |clearly |obviously |one of those |quite |bit of )?(?:a|an) (?:bit of a |real |total |complete |born |classic |typical |natural |proper |little )?(?:codependent|worrier|pessimist|control freak|avoider|people pleaser|perfectionist|overthinker|bottler|drama queen|introvert|workaholic|narcissist|victim|addict|alcoholic|coward|doormat|pushover|martyr|loner|hoarder|mess|quitter|failure|bottler-upper|moaner|softie|attention seeker|enabler|hypochondriac|liar|snob|bully|misery|procrastinator|depressive|type)
(?:bit|sort|kind|type) of (?:a |an )?(?:[a-z]+ )?(?:avoider|worrier|pessimist|control freak|people pleaser|perfectionist|overthinker|bottler|bottler-upper|drama queen|introvert|loner|hoarder|misery|martyr|doormat|pushover|coward|moaner|person who|woman who|man who)
(?:people|someone|somebody|folk|men|women|types) like you
you are (?:the|a|one of those|such a|just a|clearly a|obviously a) (?:very |really |bit of a |rather |quite )*(?:anxious|nervous|sensitive|negative|weak|passive|needy|insecure|emotional|difficult|jealous|angry|depressive|shy|timid|fragile|introverted|controlling|neurotic|quiet) (?:type|person|man|woman|soul|one|people|lad|girl|character|kind)
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
    found.push({ code: 'labelling', hit });
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
(?:keep (?:that|this|it) up|carry on like (?:that|this)|go on like (?:that|this)|keep (?:on )?(?:doing|going|drinking|lying|hiding|ignoring)(?: [a-z]+){0,3}) and
before you know it
you (?:do not|would not|really do not) want to (?:end up|find yourself|lose|be (?:the one|left|alone|stuck)|regret|leave it)
that is how (?:people|you|it|they|marriages|families|kids) (?:end|start|lose|die|get|go|fall|break)
(?:it|that|this|they|he|she|things) (?:will|could|can|may|might) (?:only |just |all |well |easily |really |soon )*(?:kill|destroy|ruin|wreck|catch up|blow up|backfire|eat you|eat away|get (?:nasty|ugly|out of hand|serious)|go (?:wrong|downhill)|turn nasty|lead to|finish you|bite you|end in|be the end|cause|make (?:it|things|you) (?:worse|ill|sick))
(?:lead|leads|leading) to (?:a |an |all sorts|serious|worse|real|more |bigger )?(?:breakdown|divorce|depression|disaster|trouble|problems|worse|addiction|heart|stroke|ulcer|serious|real|much)
(?:is that|that is not) what you want
you will not have (?:a|any|anyone|anybody|much|friends)(?: [a-z]+){0,2}
will never (?:speak|forgive|trust|come|want|respect|take you|listen)
(?:mess|play|mucking|muck|fool) (?:about |around )?with
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
  pattern(`
(?:afraid|scared|fear|fears|worry|worried|worrying|worries|terrified|frightened|dread|dreading|feel|feels|what if|picture|imagine|wonder|wondering|sounds|part of you|think|thinking|so) [a-z ]{0,50}(?:lose|end up|die|worse|happen|find out|leave you|late|regret|kill|ruin|dangerous|cost you|take|sack|send|evict|section|lock)
`),
);
