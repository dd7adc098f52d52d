import type { Level } from './assessment.ts';
import type { Clause } from './clauses.ts';
import { copied, strength, ties } from './echo.ts';
import { has, pattern } from './match.ts';
import { type Bench, type Earned, sentences, stretch } from './skills.ts';

const OWN_VOICE = pattern(`
what (?:would|do|might|did|is it|else do|else would|could|is) (?:it is )?(?:you )?(?:really |most |actually |still |ever |like |personally |truly |yourself )*(?:want|like|wish|need|hope|rather|love|prefer|have wanted|have liked|wanted)(?: [a-z]+){0,6} (?:to |would )?(?:know|understand|hear|see|say|said|tell|ask|answer|realise|realize|get|do differently|get across|change|stop|happen|notice|put|call|be told|be asked|be called|write|read|do|be like|be different|look like|keep|come out)
(?:what|how|which words) (?:would|do|might|could|will) you (?:want |like |most |choose |prefer |wish |rather |even )*(?:to )?(?:say|put|ask|tell|phrase|word)(?= )
(?:how|what) would (?:it|that|the rest|the sentence|the words|the first|the answer|yours|your [a-z]+)(?: [a-z]+){0,3} (?:go|sound|be|say|come|read|start|look|begin)
(?:in|use|using|with|find|finding) your own (?:words|way|voice|time|terms|language)
(?:in your words|your own words|your words not|the way you talk|how you would say it|how you would put it|said how you|put (?:it )?your (?:own )?way|put in your|your way of saying|said your way|in your voice|words of your own|line of your own|own words)
(?:whose|which|what) (?:words|word|part|bit|thing) (?:would|do|feels?|would be|is) (?:you|yours|right|most yours)
(?:what|who|which) (?:matters|is important|would be important|feels important|counts) (?:most )?(?:to you|for (?:him|her|them) to|that)
what (?:would|do) you (?:most |really )?want
what do you (?:most |really )?(?:need|want)(?: [a-z]+){1,6}
who (?:would|do|is it) (?:you )?(?:most |really |rather )*(?:want|like|need|trust|choose)(?: [a-z]+){0,2} (?:to |with)?(?:hear|know|tell|say|understand|ask|it|be|talk)
(?:which|what) (?:one|part|bit|word|words|sentence|line|of (?:them|those|these|it))(?: of (?:that|it|them|those|these|this))?(?: would| do| does| is| was| feels| sounds| matters| comes| has| should| might)+ (?:you |most |truest |nearest |right |like |to |be |really |want |need |it |first |still )*
how (?:do|would|might) you (?:want|like|wish|see|picture|imagine)(?: [a-z]+){0,3} (?:to |it |that |)(?:start|starting|begin|sound|go|say|put|end|be|going)
the way you would (?:say|put|tell|write|want)
who (?:would|do) you (?:like|want)(?: [a-z]+){0,3} to
(?:if|suppose) it (?:were|was|is) (?:your|yours|you)(?: [a-z]+){0,8} (?:which|what|how)
what would be (?:right|enough|better|easier|different|good|safe|useful|possible)
what would (?:make|feel|help|it take)(?: [a-z]+){0,5} (?:right|enough|better|easier|different|good|safe|useful|possible)
`);

const OWN_KNOWLEDGE = pattern(`
you (?:are|will be|would be) the (?:one|only one|only person|person|expert|best judge|judge|authority) (?:who|that|on|here|in|of|living|to|with|there)
you (?:know|understand|live with|have lived with|have been living with|can tell|would know|will know) (?:yourself|your own|your|what|how|better|best|him|her|them|it|this|that|more|where|when|which|who|the|these) [a-z ]{0,60}(?:better|best|than|than any|yourself|your own body|your body|your mind|fits|suits|works|feels|helps|helped|need|matters|right|stick|sticks|on you|like from|inside|own)
you (?:live|have lived|lived) with (?:how|what|this|it|that|him|her|them|these|the)
nobody (?:knows|understands)(?: [a-z]+){1,4} (?:better|like you|as well as you)
(?:the|an) expert (?:on|in) (?:you|your|yourself|this)
you know (?:you|yourself|your own|your body|your [a-z]+|him|her|them|[a-z]+) (?:best|better)
you know [a-z]+(?: [a-z]+){0,3} (?:and |but )?(?:they|that|it|he|she|nobody|no one|none|i|we|the)(?: [a-z]+){0,2} (?:do|does|can|could) not
(?:only you|nobody but you|no one but you|you alone|nobody else|no one else|nobody with [a-z ]{1,20}) (?:know|knows|can know|could know|can say|can tell|lives|decide|decides)
you know (?:which|where|what|who|how|when) [a-z ]{1,40}
what (?:is|would be) the (?:truest|first|one|most important|plainest|simplest|shortest|bravest|best) (?:sentence|thing|word|words|line|bit|part|way|question)(?: [a-z]+){0,8} (?:you|her|him|them|say|bring|tell|know|ask)
trust (?:your|what you)
`);

const CHOICE = pattern(`
(?:it is |that is |that bit is |this is |is |completely |totally |entirely |all |really |both |are )?(?:up to you|for you to say|you who (?:decides|chooses|gets|says|picks|knows)|down to you|up tae you|your (?:call|choice|decision|choosing|pick|sentence|story|words|say|say so|move|pace|terms|rules)(?! (?:to be|was|not))|yours to [a-z]+|yours alone|with you to decide|for you to [a-z]+|in your hands|for you to (?:decide|choose|say|judge|pick))
(?:all |both )?(?:of )?(?:that|it|this|which|those|they|and|choice|decision|pace|timing|words?|moment|time) (?:is |are |all |really |still )+yours(?= (?:\\||to|and|alone|only|too) )
(?:the|that|this) [a-z]+ is yours(?= (?:\\||to|and|alone|only|too) )
the one who (?:gets to|decides|chooses|says|picks|can tell)
you (?:can|could|may) (?:stop|start|leave|say|go|keep|wait|change)(?: [a-z]+){0,4} (?:whenever|whichever|however|any time|at any point|when|if) you
(?:say|says) (?:is|stays) (?:with )?you(?:rs)?
(?:you|yourself) (?:can |could |get to |may |would |will |do |still |always |alone )?(?:choose|decide|pick|say when|say what|say how|set the|are in charge|are the boss|lead|call the shots)(?! (?:to be|to let|this|not to see))
(?:as much (?:or|and) as little|as little or as much|as much as you (?:like|want)|only (?:if|what|as much) (?:you|feels)|whatever (?:you (?:choose|decide|want to|feel|like|would)|feels|suits|works for you|is right)|whichever (?:you|feels|suits|way)|wherever you (?:like|want)|however (?:you|much|feels)|whenever you (?:like|are ready|want)|at your (?:own )?pace|on your (?:own )?terms|stays with you|rests with you|lies with you|sits with you|your rules|you (?:would )?(?:say|decide|choose) (?:when|what|how|who|if|where|which)|no bother if not|you can (?:always |just )?say no|in your own time|no hurry|no rush|take your time|if (?:and when )?you (?:would like|would want|want to|feel like|wish|choose|ever want|ever wanted)|if that (?:suits|feels|is ok|is okay|would)|or (?:not|none|nothing|leave it)(?: at all| today)?)
`);

const PERMISSION = pattern(`
if you (?:ever )?(?:fancied|fancy|wanted|want)(?: it| that| to| company| one| some)
(?:would|will|is|are) (?:it |that |you )(?:be )?(?:all right|alright|ok|okay|fine|helpful|useful|welcome|comfortable|open|happy|willing|interested|good|any use|any help|too much|mind) (?:with|if|to|for|by|me|we|in)
(?:do|would) you mind if
would you (?:like|prefer|want) to (?:go on|carry on|keep going|stop|stay|start|try)
(?:can|could|may|shall|should|might) (?:i|we) (?:ask|share|tell you|offer|suggest|mention|stay|check|talk|look|think|try|go|start|begin|come|sit|help|do|be|write|work|put|make|explore|slow)
(?:would|do|did) you (?:rather|prefer|like|want|fancy|sooner|find it|feel (?:able|ready|up|like|ok|okay|comfortable))(?! (?:some advice|my advice|the truth|attention))
would you (?:sooner|rather|prefer)
is there (?:anything|something|someone|somebody|one|a (?:way|part|bit|word)|any (?:part|bit|way|of)) (?:[a-z]+ ){0,5}(?:you|that|would|want|like)
(?:what|which|where|how|when|who) (?:would|do) you (?:most |really )?(?:like|want|need|prefer|rather)
(?:what|which|where|how|when|who) (?:would|feels|might|could|sounds|else might|seems|is)(?: [a-z]+){0,2} (?:help|helps|want|need|prefer|work|useful|right|best|easiest|suit|nearest|be (?:good|ok|helpful|best)|easier|feel (?:right|ok|safe|best|better|possible)|make sense|start|begin|first|comfortable|bearable|safest|rather)
(?:what|which) (?:are|have been|were|other)(?: [a-z]+){0,3} (?:ideas?|thoughts|options|thinking|instinct|gut)
what (?:do|did|would) you (?:think|make|reckon|suggest|see|imagine|feel)(?= )
what (?:have you|has|had|ever|already|usually|normally|sometimes)(?: [a-z]+){0,3} (?:help|helped|helps|tried|worked|works|found)
your own (?:ideas?|sense|gut|instinct|view|thoughts)
(?:what|any|is|are|hear|with|from|like|want)(?: [a-z]+){0,3} your (?:ideas?|sense|gut|instinct|view|thoughts)
(?:we (?:could|can|might|will)|i can|i could|i would be glad to|i am happy to|i would be happy to|happy to|glad to|want company|wanted company|like company) (?:[a-z]+ ){0,3}(?:together|with you|alongside|side by side|beside you|if you (?:like|want|would like|wanted|ever)|as you|while you|going through)
(?:work|look|think|go|do|figure|sort|write|practise|practice|try|face|walk|talk|puzzle|sit) (?:[a-z]+ ){0,4}(?:together|side by side|alongside|with you|beside you)
(?:together|side by side|alongside you)
shall we
`);

const AGAINST = pattern(`
(?:not|never|hardly|is not|are not|was not) (?:really |just |exactly |even |going to be )?(?:up to you|your (?:call|choice|decision|say|place)|yours|for you|in your hands|in charge)
you (?:do|did|have|can|could|will|would) (?:not|never) (?:get to|have a|have any|get a|get any|choose|decide|know|live|really know|have the)
(?:no|without|not a|little|out of) (?:choice|say|control|options)
nobody (?:cares|asked|wants|is asking|asks)(?: [a-z]+){0,3} (?:you|what)
whatever (?:you think|you say|then|mate|\\|)
(?:do|suit) (?:whatever|what you like|yourself)
(?:i could not|could not|i do not|who) (?:care|cares)
(?:what|who) (?:do|would) you (?:expect|think you are|think will happen)
what (?:did|do) you (?:want|expect) (?:me|us) to (?:do|say)
you have (?:only )?(?:to|yourself)
what (?:would|do) you (?:want|like) me to (?:do|say) about
`);

const PUSHES = pattern(`
(?:you know what you (?:need|have|should)|stand up for yourself|speak up|find your voice|be assertive|take control|you have got this|you got this|you can do (?:it|this|anything)|believe in yourself|fight for|own it|go for it|be strong|empower|your power)
`);

const NOT_ASKING = pattern(`
^why
(?:can|could|may) i (?:just )?(?:be (?:honest|frank|blunt|straight)|say something)
(?:on your journey|through your journey|your feelings are valid|i honour|i respect your)
`);

const HERS = 1;
const FEW_FOREIGN = 2;
const SLIGHT = 0.5;

/** The stretches that put choice, knowledge or voice in her hands, each with its level (coding manual, Empowerment). */
export function empowerments(bench: Bench): readonly Earned[] {
  const earned: Earned[] = [];
  for (const clauses of sentences(bench)) {
    if (clauses.some((clause) => has(clause.plain, AGAINST))) continue;
    const level = levelOf(bench, clauses);
    if (level > 0)
      earned.push({ level, ...stretch(clauses.filter((clause) => has(clause.plain, ANY) || level === 2)) });
  }
  return earned;
}

/** Whether a clause leaves a choice or a matter to her, or asks her leave, so that it is no account of what she said. */
export function offersChoice(clause: Clause): boolean {
  return has(clause.plain, ANY);
}

const ANY = new RegExp(
  [OWN_VOICE, OWN_KNOWLEDGE, CHOICE, PERMISSION].map((each) => each.source).join('|'),
  'gu',
);

function levelOf(bench: Bench, clauses: readonly Clause[]): Level {
  const lasting = clauses.filter((clause) => !has(clause.plain, PUSHES));
  if (
    !lasting.some((clause) => has(clause.plain, ANY)) ||
    lasting.some((clause) => has(clause.plain, NOT_ASKING))
  )
    return 0;
  const { from, to } = stretch(clauses);
  if (copied(bench.reply, from, to, bench.said).ofReply > 0.8) return 0;
  const found = ties(bench.reply, clauses, bench.said);
  const whole = ties(bench.reply, bench.reply.clauses, bench.said);
  if (strength(whole) < SLIGHT && whole.foreign > 0) return whole.foreign < FEW_FOREIGN ? 1 : 0;
  if (lasting.some((clause) => has(clause.plain, OWN_VOICE) && voiced(clause))) return 2;
  if (lasting.some((clause) => has(clause.plain, OWN_KNOWLEDGE))) return 2;
  if (lasting.some((clause) => has(clause.plain, CHOICE)) && strength(found) >= HERS) return 2;
  return 1;
}

/** "What do you want?" in the void is a preference; to help her speak it names whom or what. */
function voiced(clause: Clause): boolean {
  return clause.to - clause.from >= 6;
}
