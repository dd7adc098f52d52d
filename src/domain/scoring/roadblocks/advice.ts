import { type Hit, pattern } from '#domain/scoring/match.ts';
import { type Finding, type Rule, type Scene, spoken } from './rule.ts';

/** Suggestions that are put forward as such: whose they are does not depend on the verb that follows. */
const SUGGESTS = pattern(`
you (?:really |probably |definitely |just |maybe |only |surely |still )?(?:should|ought to|could try|could always|could maybe|could just|could also|could ask|could talk|could go|could get|could join|could start|could write|could tell|could speak|could see|could call|could ring|might want to|may want to|might like to try|might try|might consider|had better|would be better|would do better|would be wise|want to be (?:[a-z]+ing|careful)|would feel better if you|will feel better if you|would feel a lot better)
you (?:are )?(?:better|best) off
you (?:might|may) as well
(?:your|the|my) best (?:bet|thing|option|way|plan)
what (?:you need|you want|i would do|i do|works|helps|might help)(?: [a-z]+){0,2} is
(?:could|can|will|would) not you (?:just |always |maybe |at least |even )?[a-z]+
(?:could|can) you (?:not |maybe |perhaps |just )+(?!tell me|say|describe|explain)[a-z]+
(?:maybe|perhaps) (?:[a-z]+ ){1,3}could (?:[a-z]+ ){1,2}(?:a bit|back|more|less|next time|to|with|instead)
did you (?:try|think (?:of|to|about)|consider|remember to|not think)
(?:would|might) it not be|would not it be|is it not time|isn't it time
get yourself (?:a|an|to|down|out|some|on|along|over|checked|back|together)
(?:sounds|seems|looks) (?:to me )?like you (?:need|should|could do|ought|want to be|have to|must)
^(?:the first step|step one|rule one|number one|next time|from now on)(?= )
(?:it|that) (?:always |really |often |sometimes )?helps (?:to|if you|me|people)
it is (?:good|important|vital|healthy|best|better|wise|essential|worth)(?: [a-z]+){0,2} (?:to|that you|for you to)
(?:a problem shared|communication is|honesty is|patience is|practice makes|exercise is|fresh air|sleep is|early night|deep breaths?|breathing exercises?|mindfulness|meditation|yoga|gratitude (?:list|journal|diary)|self-care|self care|a good cry|a nice bath|hot bath|cup of tea)(?= )
(?:three|two|five|ten) (?:good things|minutes|deep|breaths|things)(?: [a-z]+){0,3} (?:before bed|every|each|a day|a night)
i would (?:definitely |just |probably |really |honestly |also )*(?:be|have (?:him|her|them|it))(?: [a-z]+){0,3} (?:putting|asking|telling|ringing|writing|calling|complaining|making|getting|leaving|looking|taking|going|put|sorted)
you could do with (?:[a-z]+ing|a|an|some|more)
you could (?:email|text|ring|write|tell|say|ask|bring|take|send|practise|practice|start|make|try|put|print|show|leave|book|set|keep a|use|give)(?! (?:[a-z]+ ){0,8}(?:or not|or leave|or keep|or neither|whichever|if you like|up to you|as you like))
the (?:thing|answer|trick|secret|key|best bet|way)(?: to do| forward)? is to
give (?:me|us) (?:her|his|their|the) (?:number|name|email|address)
(?:how|what) about (?:this|saying|telling|asking|starting|something like)
(?:i|we) (?:could|would|can|will) (?:ring|call|phone|email|write|speak|talk|tell|explain|look after|ask|send|keep|hold on to|take) (?:[a-z]+ ){0,3}(?:for you|to (?:her|him|them)|it for you|them for you|her for you|him for you|and explain)
(?:ask|asking) (?:her|him|them|for) (?:for|to|that)(?= )
(?:have|did|had) you (?:ever |even |not |maybe |perhaps |already |at least )?(?:tried|try|thought (?:of|about)|think about|considered|consider|looked into|spoken (?:to|with)|talked (?:to|with)|been to|seen a|seen your|seen the|asked (?:for|your|the|a)|told (?:your|the|a|someone|somebody|anyone|anybody)|got a|heard of)
^(?:you )?(?:tried|thought about|ever tried|ever thought|considered) (?:[a-z]+ing|a|the|talking|just|maybe|some)
why (?:do not|not) you
^why not
(?:how|what) about (?:you |just |maybe )?(?:[a-z]+ing|a|an|some|joining)
what if you (?:just |maybe |tried|were to|went|asked|told|wrote|took|did)
if i (?:were|was|am) you
(?:some|many|most|other) (?:people|folk|folks|men|women|parents|carers|mums|dads) (?:bring|write|try|go|take|use|send|ask|ring|join|keep|start|make|put)(?! (?:through|on|away)(?= ))
in your (?:shoes|place|position) i
^(?:i would|i will say|i think i would) (?:just |probably |maybe |definitely |really |go and |honestly |start by |try and |try to )?(?:get|go|ask|tell|ring|call|see|speak|talk|write|have (?:a|the|your|some|it)|try|start|open with|begin|go with|say|leave|take|put|find|keep|stop|give|look|make|suggest|recommend|advise|say you)
i (?:would |do |can |just |really |strongly |might )?(?:suggest|recommend|advise|urge)
(?:my|a word of|some|one piece of|best) advice
my (?:suggestion|recommendation|tip)
the best (?:thing|way|cure|medicine|idea) (?:for you |you can do |to do |is |for that |for this )
^best (?:thing|to|bet)(?! (?:i|we|that)(?= ))
(?:it|that|this) (?:might|may|could|would|will|can|does|really|always|often|usually) (?:be worth|be an idea|be good|be better|be best|be useful|be wise|really help|help|do you good|do you the world|make you feel better|be a good idea|be helpful|come easier)
(?:it is|it would be|would be) (?:always |probably |really )?(?:worth|better to|best to|important to|good to|a good idea|essential)
worth (?:a try|trying|a go|asking|thinking|checking|seeing|ringing|having|looking|talking)
(?:a|the) (?:good|nice|hot|long|quick|brisk|little|short)? ?(?:letter|walk|bath|holiday|routine|list|diary|journal|break|chat|hobby|night out|club|course|app) (?:would|might|could|can|will|works|helps|always|is good)
(?:all|what|the only thing) you (?:need|have|got)(?: to do)? is
^you want to (?:get|go|try|ring|call|see|ask|tell|talk|stop|start|look|think|find|make|put)(?! (?:to be)(?= ))
you (?:will )?(?:just )?want (?:some|a) (?:new|good|proper|nice|decent)
^(?:remember|make sure|be sure|do not forget|try not|try and|try to) (?:to |you |and )?[a-z]+
maybe (?:try|a|talk|get|go|ask|tell|write|start|see|ring|call|take|just|you should|you could|you need|it is time|slow|look|think|speak|join|find|do not|stop|give)
perhaps (?:try|a|talk|get|go|ask|tell|write|start|see|ring|call|take|you should|you could|you need|it is time|slow|look|speak|join|find)
it is time (?:to|you|for you)
^time to
what (?:works|worked|helped|helps) for me
(?:give it|give that|give him|give her|give them) (?:a try|a go|time|a chance|another chance|a ring)
let me (?:call|ring|talk|speak|do|sort|fix|handle|write|contact|email|deal|tell them|find you)
i (?:will|am going to|can) (?:call|ring|phone|speak to|talk to|contact|email|sort|fix|handle|deal with|have a word|write to|tell (?:her|him|them)|get (?:her|him|them|you)|book|find you|refer)
leave it (?:with|to) me
two (?:evenings|nights|hours|days) a week
(?:step|tip|number|rule) (?:one|two|1|2)
^(?:first|firstly|for starters|to start with) (?:thing |you |off )?(?:get|go|ask|try|make|call|ring|write|tell|talk|stop|find)
`);

/** Verbs that, opening a clause, tell her what to do. */
const COMMANDS = pattern(`
^(?:go and |try and |come and |please )?(?:go|get|ask|ring|phone|write|try|start|stop|join|focus|concentrate|speak|breathe|drink|eat|sleep|block|forget|ignore|put|make|find|leave|download|book|set|count|cut|calm|cheer|relax|move|avoid|practise|practice|buy|quit|report|consider|remember|stand|open|march|throw|pull|push|take up|take a|take some|take the|take it|take him|take her|take them|take your|give yourself|give him|give her|give them|give up|tell(?! (?:me|us)(?= )) [a-z]+|call him|call her|call them|call the|call your|call a|call someone|talk to|talk it|talk about|see a|see your|see the|see someone|have a|have some|keep a|keep your|keep busy|keep smiling|keep going to|do some|do the|do a|do something|do not|never|let it|let him|let her|let them|let go|treat|distract|pray|exercise|meditate|read|watch|visit|turn off|turn it|switch|delete|say no|say that|say it|say sorry|look after|look at the|look for|think about|think of|think positive|pick|learn|reach out|get out|get up|be kind|be honest|be strong|be patient|be more|be grateful|be brave|be yourself|work on|save|apply|show|send|sit down|sit him|sit her|sit them|sign|check|face|admit|own|accept|move on|man up|toughen|pull yourself|snap out|chin up|use|wait|plan|build|grab|hang|hold your|stick to|play|walk)(?! (?:ahead)(?= ))
`);

/** Words that open like a command and invite her to speak, or speak of us. */
const INVITES = pattern(`
^(?:hang on|hold on|wait|take your time|take all the time|keep going|go on|go ahead|tell me|say more|say as|take as|start wherever|start anywhere|begin wherever|see how|let me know|do not worry about|correct me|stop me|forgive me|do not feel you|never mind me|do not answer|start where|tell us|put it)
`);

const ORDERS = pattern(`
you (?:really |just |simply |absolutely |definitely |do |honestly |will |also |first |still |all )?(?:must|need to|needs to|have to|have got to|got to|are going to have to|had better|are to|shall)
you (?:really |just )?need (?:a|an|some|help|professional|therapy|counselling|more|less|proper|assessing)
(?:it is|that is) what you (?:must|need to|have to) do
(?:i want|i need|i expect) you to(?! (?:know|feel|hear|understand|be (?:safe|ok|okay|able))(?= ))
(?:you are|your) (?:not allowed|not to|to stop|to go)
no (?:excuses|buts|more excuses|arguments)
`);

/** Her own "have to" given back, or an order that belongs to somebody else. */
const HERS = pattern(`
(?:feel|feels|felt|feels like|feel like|feeling|as if|as though|tell yourself|told yourself|says|said|saying|told|telling|believe|believing|because|when|means|where|which|how|if|what|wonder|everything|before|until|whenever|every time|whether) (?:like |as if |as though )?(?:that )?you (?:just |always |still |really |do )?(?:must|should|need to|have to|have got to|ought to|needed to|had to|got to|need)
(?:what|whatever|anything|something|everything|all|if|when|as much as|who|whoever|how|time|space|things|words) (?:you )?(?:feel you |think you |might |would )?(?:need|must|have to|should)
you (?:do not|did not|never) (?:need|have|ought) to
(?:you|nobody|no one) (?:should|must) (?:not )?(?:have|never have) (?:had|to|been)
you must (?:be(?! (?:realistic|reasonable|fair|sensible|strong|grateful|more))|have|feel|get|find|miss|think|wonder|know|still)
(?:told|tells|tell|telling|asked|asks|asking|wanted|wants|want|expected|expects|advised|said|says|fobbed|begged|keeps telling|kept telling) you (?:off |all |just |only |always )*(?:to|that|with|it is|it was)
(?:if|when|what|how|where|that|anything|something|who|which|whether|wish|so|glad|pleased|sure) you (?:could|want)
(?:would|do|did|owt|anything|something) you (?:would )?want
do you (?:feel|think|have|need)
`);

/** An order with nothing before it, whatever follows: "You have to stop that if you want friends." */
const PLAIN_ORDER =
  / \| (?:(?:and|but|so|well|then|now|look) ){0,2}you (?:really |just )?(?:must|need to|have to|have got to) (?:stop|start|get|go|tell|talk|try|let|learn|make|put|take|ask|speak|stand|leave|come|face) /u;

function within(scene: Scene, hit: { readonly clause: number }, sought: RegExp): boolean {
  return (scene.reply.clauses[hit.clause]?.plain.search(sought) ?? -1) >= 0;
}

const TOGETHER =
  / (?:with you|together|beside you|alongside|side by side|if you like|if you want|if you would) /u;

const NOT_TRIED = pattern(`
what have you (?:already )?tried
^you (?:have )?(?:tried|thought about)
`);

/** Unasked suggestions, and doing it for her. */
export const advice: Rule = (scene) => {
  const found: Finding[] = [];
  for (const hit of spoken(scene, SUGGESTS)) {
    if (within(scene, hit, HERS) || within(scene, hit, NOT_TRIED)) continue;
    if (/^(?:i |let me)/u.test(hit.text) && within(scene, hit, TOGETHER)) continue;
    found.push({ code: 'advice', hit });
  }
  for (const hit of commands(scene)) {
    if (isSoft(hit)) found.push({ code: 'advice', hit });
  }
  return found;
};

/** Orders: must, need to, have to, and the bare imperative. */
export const directing: Rule = (scene) => {
  const orders = spoken(scene, ORDERS).filter(
    (hit) => within(scene, hit, PLAIN_ORDER) || !within(scene, hit, HERS),
  );
  const bare = commands(scene).filter((hit) => !isSoft(hit));
  return [...orders, ...bare].map((hit) => ({ code: 'directing', hit }));
};

/** Clauses that tell her to do something, but for those that leave her the choice or invite her to speak. */
function commands(scene: Scene): Hit[] {
  return spoken(scene, COMMANDS).filter(
    (hit) => !within(scene, hit, INVITES) && !isFragment(scene, hit) && !leavesChoice(scene, hit),
  );
}

function isSoft(hit: Hit): boolean {
  return /^(?:(?:and|but|so|well|then) )?(?:maybe|perhaps|just|try|start|consider|remember|please|do not|think|look)/u.test(
    hit.text,
  );
}

/** "Carry on, or stop there, whichever you like": an imperative among others that leaves it to her. */
function leavesChoice(scene: Scene, hit: Hit): boolean {
  const sentence = scene.reply.clauses[hit.clause]?.sentence;
  return scene.reply.clauses.some((clause) => clause.sentence === sentence && OPEN_END.test(clause.plain));
}

const OPEN_END =
  / (?:or not|or stop|or leave|as you like|as long as|as much as|whichever|whatever you|wherever you|if you like|if you want|up to you|or draw|or say nothing) /u;

/** A clause without a command's sense, as in "Walk in, sit down, smile, and nobody knows". */
function isFragment(scene: Scene, hit: Hit): boolean {
  return within(scene, hit, / (?:and nobody|nobody|and then you|but inside) /u);
}
