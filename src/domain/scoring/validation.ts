import type { Clause } from './clauses.ts';
import { copied, relation, ties } from './echo.ts';
import { has, pattern } from './match.ts';
import { type Bench, type Earned, questionAt, sentences, stretch } from './skills.ts';

const MAKES_SENSE = pattern(`
(?:that|it|this|which|all that|and|your (?:reaction|feelings|anger|fear|worry|sadness|hesitation|response)|your [a-z]+|of it|[a-z]+ing(?: [a-z0-9]+){0,5}) (?:all )?(?:really |just |totally |completely |absolutely |does |perfectly )*(?:make|makes|made|making) (?:a lot of |complete |perfect |total |so much |every |all the |absolute |good |plenty of )?sense
^(?:makes|make|made) (?:a lot of |complete |perfect |total |so much |every |absolute |good )?sense
of course (?:it|that|your|they|he|she|there|part)
^(?:of )?course (?:you|it|that|your|they|he|she|the|a|any|there|anyone|anybody|part)
of course you(?! (?:should|must|need|have to|can do|will be|will get|will find|could always)(?= ))
(?:no|little|small|never|not any|hardly a|is it any) wonder
(?:it is|that is|this is|is|are|was|sounds|seems|feels|feeling|be) (?:totally |completely |perfectly |absolutely |entirely |only |very |really |so |quite |all |just |pretty )*(?:understandable|understandably|natural|human|reasonable|normal|ok|okay|alright|valid|legitimate|fair|fair enough|a normal|a natural|a human|a perfectly|an understandable|allowed) (?:to|that|reaction|response|thing|given|after|for|when|if|of|enough|feelings?|\\|)
(?:understandable|understandably|fair enough|only human|perfectly human|only natural)(?= )
(?:any|every|most|many|plenty|lots|a lot|loads|so many|other|quite a few|half)(?: of)? ?(?:one|body|people|person|parents?|mothers?|fathers?|mums|mams|dads|men|women|folk|folks|carers|couples|kids|teachers|nurses|widows|lads|students|us|new [a-z]+|human|human being)? (?:who [a-z ]{1,40})?(?:on that [a-z]+ |in your (?:shoes|place|position|situation) |with that [a-z ]{1,20}|in that [a-z]+ )?(?:would|will|feel|find|go|get|do|struggle|have felt|have been|say|might|are still|are|tell|wait|worry|need|react|have|want|keep|lose|hear|carry)
(?:anyone|anybody|everyone|everybody|most people|who|whoever|no one|nobody|people|someone)(?: in (?:your|that|a)(?: [a-z]+){1,3}| on(?: [a-z]+){1,2}| who(?: [a-z]+){1,8}| with(?: [a-z]+){1,4}| living(?: [a-z]+){1,4}| going(?: [a-z]+){1,4}| after(?: [a-z]+){1,4}| carrying(?: [a-z]+){1,4})? would(?! (?:have you|want you|you like|you tell|you talk|be (?:worse|fine)|have (?:done|managed|coped|been better))(?= ))
(?:anyone|anybody|everyone|everybody)(?: is)? (?:[a-z]+ )?[a-z]+ would
who (?:would|has|have) not
(?:would|could|will) (?:really |still )?[a-z]+ (?:[a-z]+ )?(?:anyone|anybody|most people|most of us|a saint|the best|any (?:one|body|person|parent)|the strongest)
(?:anyone|anybody|nobody|no one) (?:could|can|would|should) (?:blame|hold it against|expect you|judge)
you are (?:not|never|far from|by no means|hardly) (?:the only|alone|odd|strange|mad|crazy|weird|broken|wrong (?:to|for)|silly|weak|failing|imagining|being (?:silly|dramatic|unreasonable|daft|weak|too sensitive|oversensitive)|overreacting|unusual|abnormal|daft|stupid|bad for|a bad|selfish)
(?:does|do|did|would) not (?:make|mean) you (?:are )?(?:a |an )?(?:bad|weak|odd|selfish|mad|crazy|strange|failure|failing|terrible|ungrateful|cold|unloving|any less)
(?:nothing|not anything) (?:is )?(?:strange|odd|wrong|weird|silly|shameful|daft|mad|weak|selfish|stupid|unusual)
(?:not|nothing) (?:silly|stupid|strange|odd|weird|daft|selfish|mad|weak|wrong) (?:to|that|at all|about|in|of you)
(?:is|what|how) (?:what |how )?(?:bodies|people|minds|hearts|grief|humans|families|mothers|parents) (?:do|works?|behave|goes|are)
^(?:they|people|others|plenty|lots|many|loads|some) (?:do(?= \\|)|have told me)
(?:it |that |this )?stands to reason
you (?:have|had|have got|ve got) (?:every|all the|a) right to (?:be|feel|want|ask|say)
(?:i would|i would have|me too i would|i think i would|most of us would|any of us would|we would all|you would have to be|it would be strange|it would be odd|it would be surprising) (?:be |feel |been |felt |have |find |if |probably |not to|made of stone)
(?:your )?(?:reaction|anger|fear|sadness|tears|grief) (?:are|is) (?:completely |totally |absolutely |perfectly |so )?(?:valid|understandable|real|allowed|natural|normal|justified)
(?:for good|with good|and good|good|every|all the|plenty of|more than enough|real) reasons?(?! (?:why|i|that)(?= ))
^(?:that|it|this|all that) would (?:really )?(?:sting|hurt|shake|floor|frighten|upset|rattle|unnerve|wear|exhaust|knock|get to|throw|break|crush|scare|anger|madden|drain)
(?:can|i can|i could) (?:see|understand|hear|imagine) (?:why|how) (?:you|that|it|this)
(?:you are|not) the only one
i would (?:not |never )?(?:be|feel|have|stay|want|find|mind|trust|say|do)(?: [a-z]+){0,4} (?:too|either|as well)
you (?:are|were) (?:quite |absolutely |completely |perfectly )?(?:right|entitled|allowed) to (?!worry|be (?:grateful|ashamed)(?= ))[a-z]+
(?:it is|it was|that is|that was|what you said (?:is|was)) (?:only |perfectly |more than |completely )?fair
(?:can not|could not) (?:have been|be) (?:easy|nothing|simple|pleasant)
(?:not|no) (?:much|a lot|small thing|little thing) to (?:want|ask)
(?:hard|tough|difficult|a hard thing|not easy|tricky) to [a-z]+(?: [a-z]+){0,3} (?:when|with|like that|to someone|to somebody|in front)
(?:when|after|with) (?:[a-z]+ ){2,12}(?:of course|no wonder|makes sense|it follows|you would)
(?:common|ordinary|human) (?:to|for|thing|after|in)
a lot (?:to|for) (?:carry|hold|shut|deal|take|bear|ask|manage|go through|handle|live with|keep|lose|process|put on|have|any|anyone|anybody|one)
(?:a heavy|such a|heavy|a huge|an enormous|an awful lot|too much) (?:load|weight|burden|thing)? ?(?:to|for) (?:carry|hold|bear|any|one|anyone|somebody)
(?:is not|are not|was not|never) (?:an |a )?(?:easy|small|little|nothing)(?: thing| things| matter)?(?: to| for| at all|\\b)
`);

/** Speaks of people in general, or of sense as such, and gives nothing of hers back. */
const GENERAL = pattern(`
^(?:i think |i reckon |i guess |i bet )?(?:anyone|anybody|any|most|many|lots|loads|plenty|everyone|everybody|people|nobody|no one|who|a lot of people|so many)
(?:nobody|no one|anyone|anybody) (?:could|can|would|should) (?:blame|judge)
(?:makes|make|made) (?:a lot of |complete |perfect |total |so much |every |absolute |good )?sense(?: to me| that you feel that way)?(?= \\|)
(?:fair enough|understandable|only human|only natural)
(?:you are|it is) not (?:just you|the only|alone|odd|strange|mad|crazy|weird|wrong|silly|daft)
`);

/** Whether a clause only says that people in general would feel so. */
export function isGeneralRemark(clause: Clause): boolean {
  return has(clause.plain, GENERAL) && has(clause.plain, MAKES_SENSE);
}

const STRENGTH = pattern(`
(?:that|it|this|which|and that|saying [a-z ]{1,30}|[a-z]+ing [a-z ]{1,30}) (?:really |must have |has |would have |all )*(?:take|takes|took|taken|needs|needed) (?:real |some |such |a lot of |so much |great |a good deal of |huge |quite some |an awful lot of |more |serious |a kind of |a certain )?(?:courage|guts|nerve|strength|bravery|doing|effort|bottle|work|patience|heart|love|care|out of you|a lot|some doing|determination|energy|grit|thought)
(?:took|takes|taken) (?:real |some |such |a lot of |so much |great |a )?(?:courage|guts|nerve|strength|bravery|doing|effort|bottle|patience|determination|grit)
(?:courage|strength|bravery|guts|nerve|care|love|loyalty|patience|determination|persistence|resilience) (?:in|to|it took|that took|that takes|it takes|you|there|behind|is)
(?:hard|serious|real|heavy|brave|some) (?:work|going|graft|effort|care|doing|thing to (?:do|say|admit))
(?:that|it|which|this) (?:took|takes|must have taken) (?:something|some|a lot|everything|real|it out)
you (?:have |had |did |really |just )*(?:spotted|spoke up|speak up|noticed|owned|faced|asked|answered|came (?:back|anyway|up|in)|come (?:back|anyway)|told (?:me|them|him|her) (?:straight|anyway|to)|said (?:it|so) (?:plainly|straight|out loud|anyway|aloud|yourself))
easier (?:for you )?(?:to|not to) (?:say nothing|walk|stay|leave|nod|keep quiet|go home|let it)
(?:brave|courageous|honest|strong|thoughtful|kind|caring|loving|generous) (?:of you|thing|to (?:say|ask|come|tell|go|do|admit|try|even)|enough)
you(?: [a-z0-9]+){1,12} (?:even so|anyway|all the same|nevertheless|again and again|year after year|single-handed|single handed|every (?:single|one) [a-z]+)
you (?:have |had |even |did |just |always |already |all |also |went and |and |then )*(?:kept|keep (?:on |going|it|them|him|her|trying|turning|showing|coming)|keeping (?:on|going|it|them|him|her|everything|everyone)|managed|manage to|carried (?:on|it|them|all|everything)|held (?:it|on|them|her|him|yourself|your|the)|hold (?:it|everything|them|the)|found (?:a|the|your|some|somewhere|another) |stayed (?:with|there|up|on|and|calm|in)|tried|have been trying|showed up|show up|turned up|turn up|got (?:up|through|yourself|them|it done|her|him)|get up|walked|stood up|stood there|stood your|spoke up|reached out|made (?:it|sure|yourself)|worked out|sorted|stuck (?:it|there|at|by|with|to)|fought|protected|protect|looked after|look after|looked out|picked (?:up|yourself|it)|sat with|went back|went anyway|refused|practised|practiced|saved|built|raised|did it|did not give up|did not run|said it (?:out loud|aloud|anyway))
you (?:did|have done|made|lasted|managed) (?:[0-9]+|it|all|[a-z]+teen|[a-z]+ty|[a-z]+ (?:days|weeks|months|years|miles|hours))
you (?:are |were )?still (?!feel|feeling|think|have|are|were|do|does|can|could|miss|love|want|need|not|hear|hate|angry|sad|in|on|at|waiting|stuck|there|here|hurt|the|a|being|so|wonder|carry|carrying)[a-z]+
(?:every (?:day|night|morning|week|time)|night after night|day after day)(?: [a-z0-9]+){0,4} you (?:have |are |still )?(?:got|get|getting|go|went|make|made|look|feed|drive|cook|clean|sit|sat|turn|turned|show|showed|come|came|stand|stood)
(?:looking out for|looking after|standing up for|keeping (?:it|them|her|him|everything|everyone|yourself)|holding (?:it together|everything|everyone)|protecting|caring for|fighting for)
`);

const FROM_ABOVE = pattern(`
(?:well done|good (?:job|man|girl|boy|lad|lass|for you|on you|going|work)|proud of you|so proud|great job|nice one|way to go|bravo|congratulations|good stuff|atta)
(?:you are|you are so|you are such) (?:an? |so |really |such a |very |truly |absolutely |a )*(?:amazing|brave|strong|wonderful|incredible|lovely|great|good|fantastic|brilliant|inspiration|inspiring|hero|legend|star|special|beautiful|kind|warrior|survivor|fighter|superstar|champion|perfect|awesome|saint|angel|trooper)
(?:what|such) an? (?:amazing|brave|strong|wonderful|incredible|lovely|great|fantastic|good|kind)
i (?:admire|respect|salute) you
`);

const UNDONE = pattern(`
(?:make|makes|made|making) (?:any |no |little |much |zero )sense
(?:do|does|did|can|is|are|not|never|nothing) not? ?(?:really |see how (?:that|it|this) |think (?:that|it|this) )?(?:make|makes) (?:any |much |a lot of |complete |perfect |total |good )?sense
not (?:really |very |at all |exactly |that |particularly |so |a |)(?:understandable|natural|reasonable|normal|valid|justified|fair)
(?:you have|you have got|got) no (?:right|reason|business)
no (?:right|reason|need) to (?:be|feel|get)
(?:wonder|course) (?:he|she|they|nobody|no one|everyone|people|your (?:wife|husband|boss|mum|dad|friends|kids)) (?:left|leaves|stopped|gave|walked|went|hates|hate|avoids|avoid|laugh|laughs|shouts|is|are|does not|do not|did not|dumped|sacked|thinks|never)
(?:wonder|course) you (?:should|must|need|are (?:single|alone|the problem|in trouble|to blame|failing))
(?:anyone|anybody|most people|everyone|everybody|nobody else|people|other people|no one|nobody) (?:else )?would (?:not |never )?(?:have (?:managed|coped|done|got|been|left|told|asked|known|moved)|be (?:fine|ok|over|grateful|glad|happy|lucky)|cope|manage|love|kill|just|get over|laugh|(?:feel|react|be|act) (?:like that|that way|so))
i would not (?:be|feel|have|let|worry)
(?:took|takes|take) (?:no|little|zero) (?:courage|effort|guts|strength)
`);

const RHETORICAL = pattern(`
^who (?:would|has|have) not
^(?:is it any|no) wonder
`);

const SPECIFIC = 0.5;

/** The stretches that validate, each with its level (coding manual, Validation). */
export function validations(bench: Bench): readonly Earned[] {
  const earned: Earned[] = [];
  for (const all of sentences(bench)) {
    const clauses = all.filter(
      (clause) => questionAt(bench, clause) === 'none' || has(clause.plain, RHETORICAL),
    );
    const normal = clauses.filter((clause) => has(clause.plain, MAKES_SENSE) && !has(clause.plain, UNDONE));
    const strong = clauses.filter((clause) => showsStrength(bench, clause));
    if (normal.length + strong.length === 0) continue;
    const { from, to } = stretch(clauses);
    if (copied(bench.reply, from, to, bench.said).ofReply > WORD_FOR_WORD) continue;
    const level = isSpecific(bench, clauses, normal, strong) ? 2 : 1;
    if (normal.length === 0 && level === 1 && !clauses.some((clause) => has(clause.plain, NAMED))) continue;
    earned.push({
      level,
      ...stretch(level === 2 ? clauses : [...normal, ...strong].sort((a, b) => a.from - b.from)),
    });
  }
  return earned;
}

const WORD_FOR_WORD = 0.8;

/** Tied to her own facts. A remark about people in general must hold them itself, and not just stand beside them. */
function isSpecific(
  bench: Bench,
  all: readonly Clause[],
  normal: readonly Clause[],
  strong: readonly Clause[],
): boolean {
  const hers = [...normal, ...strong].filter((clause) => !isGeneralRemark(clause));
  if (hers.length > 0) return relation(ties(bench.reply, all, bench.said)) >= SPECIFIC;
  return normal.some((clause) => relation(ties(bench.reply, [clause], bench.said)) >= SPECIFIC);
}

/** A strength she showed: named as an effort, in words tied to what she told, and no praise of her as a person. */
function showsStrength(bench: Bench, clause: Clause): boolean {
  if (has(clause.plain, FROM_ABOVE) || has(clause.plain, UNDONE)) return false;
  if (!has(clause.plain, STRENGTH)) return false;
  if (
    / (?:did|do|does|could|can|have|had|were|was|are|is) not (?:even )?(?:manage|keep|hold|try|find|stay|walk|ask|say|go) /u.test(
      clause.plain,
    )
  )
    return false;
  return has(clause.plain, NAMED) || relation(ties(bench.reply, [clause], bench.said)) >= SPECIFIC;
}

const NAMED = pattern(`
(?:courage|guts|nerve|bravery|some doing|some care|took (?:something|everything|a lot|effort|strength|some|real)|takes (?:a lot|effort|strength|real|some)|hard work|brave of you|brave thing|strength it|heavy going|patience)
`);
