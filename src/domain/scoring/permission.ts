import type { Clause, Passage } from './clauses.ts';
import { has, hits, pattern } from './match.ts';
import type { Finding } from './roadblocks/rule.ts';
import type { Said } from './said.ts';

const WAY_OUT = pattern(`
(?:that|it|this|which|they) (?:may|might|could|will|would) (?:not|or might not|or may not|well not) (?:be (?:right|for you|you|what you|your thing|helpful|a fit)|suit|fit|work|help|appeal|apply)
(?:may|might) not (?:be for you|suit you|fit|help you|be your|be what)
(?:take it or leave it|ignore (?:me|it|that|this)|feel free to (?:ignore|say no|leave|bin)|you can say no|say no|say if not|tell me if (?:not|that|it)|bin it|leave it if|no pressure|no obligation|only if (?:you|it|that)|it is fine (?:not to|if not|if you do not)|or not at all|up to you (?:whether|if)|your call whether|if you would (?:like|want)|if that is (?:any use|of use|helpful)|if it is (?:any use|helpful|useful)|if it (?:helps|suits|fits|appeals)|if that (?:helps|suits|fits|appeals)|for some people|not for everyone|some do not|others do not|others find|some find|and some|or none of)
`);

const ASKED = pattern(`
what (?:should|shall|can|could|do|would) i (?:do|say|try|tell|ask|even do|possibly do)
(?:should|shall) i (?:[a-z]+)
(?:do|did|have) (?:other people|others|people|you know|other [a-z]+|you have|you think)
(?:what|how) (?:would|do|did|should|can|could) (?:you|people|other people|others) (?:do|say|think|handle|cope|manage|suggest|recommend|tell|deal|usually)
(?:any|got any|have you any|some) (?:ideas?|advice|tips|suggestions?|thoughts)
(?:what|which) (?:is|are|works|helps|do you)(?: [a-z]+){0,4} (?:advise|suggest|recommend|best|help|helps|think)
how (?:do|does|can|would|could|should) (?:i|you|anyone|people|one|somebody)
(?:is there|are there) (?:a|any|anything|something|anyone|somewhere|some|such)
(?:can|could|would|will) you (?:tell|help|advise|suggest|explain|give|recommend)
(?:tell|advise) me (?:what|how)
(?:is|was) (?:that|it|this) (?:mad|normal|allowed|ok|okay|even|legal|usual|common|true)
(?:what|where|who) (?:do|can|should|could|would) i (?:do|go|ask|call|ring|see|tell|turn)
do you (?:know|think)
what (?:happens|does it mean)
`);

const INFORMS = pattern(`
(?:some|many|most|other|a few) (?:people|folk|folks|men|women|parents|carers|mums|dads)(?: who [a-z]+)? (?!(?:feel|have|are|get|think|would|never|do|will|find it|say)(?= ))[a-z]+
^(?:some|others) (?!(?:of|one|times|days|people|other|have|are|feel|would|do)(?= ))[a-z]+ (?:it|them|a|one|aloud|down|to|in|out|their|the|that|at)
(?:some|many|most|lots of|other|a lot of|plenty of) (?:people|folk|folks|men|women|parents|carers|mums|dads) (?:find|bring|write|use|go|keep|take|ring|ask|start|like|say|have found|talk|choose|try|do|tell|make|put|practise|prefer)
there (?:is|are) (?:a |an |some |also |this |plenty of |lots of |people )+(?:group|charity|service|helpline|app|course|website|line|form|way|ways|forum|meeting|number|organisation|place|places|grant|scheme|leaflet|book|drop-in|clinic|team)
(?:it is called|you can (?:get|ask for|ring|find|call|apply)|you are (?:allowed|entitled)|the law|by law|legally)
(?:they|people|others) (?:do|have told me|tell me|often (?:say|find|do)|sometimes (?:do|bring|find))
(?:the )?(?:research|studies|nhs|guidelines)
one (?:thing|way|option|idea) (?:that |is |might |could |some )
what (?:some|other) (?:folk|people|folks|parents|carers) do
`);

/** Whether a clause tells what is known or what others do. */
export function informs(clause: Clause): boolean {
  return has(clause.plain, INFORMS);
}

const LEAVE_ASKED = pattern(`
(?:can|could|may|might|shall) i (?:share|tell you|mention|offer|suggest|say)
(?:would|is) (?:it|that|you) (?:be )?(?:ok|okay|all right|alright|help|helpful|useful|open|interested|like)(?: [a-z]+){0,2} (?:if|to|me|with|hear)
would you like (?:me to|to hear|some|an idea|a suggestion|to know)
do you want (?:me to|some|an idea|to hear)
`);

const CONSENT =
  / \| (?:yes|yeah|yep|sure|ok|okay|please|go on|go ahead|aye|fine|alright|if you like|i would like that|i suppose|why not|what is it|tell me|do) /u;

export interface Consent {
  /** A suggestion or information is in the reply. */
  readonly given: boolean;
  /** She asked for it, agreed to it, or has an explicit way out. */
  readonly granted: boolean;
}

/**
 * Whether information or a suggestion is there, and whether it has her leave (coding manual, Permission). A token
 * before an order is none: an order in the reply takes the leave away.
 */
export function consent(reply: Passage, said: Said, found: readonly Finding[]): Consent {
  const suggestions = found.filter((finding) => finding.code === 'advice');
  const given = suggestions.length > 0 || hits(reply, INFORMS).some((hit) => !reply.words[hit.from]?.quoted);
  const orders = found.some(
    ({ code, hit }) =>
      code === 'directing' ||
      (code === 'advice' && / (?:should|ought to|had better|if i were you) /u.test(` ${hit.text} `)),
  );
  const granted = given && !orders && (asked(said) || agreed(said) || hits(reply, WAY_OUT).length > 0);
  return { given, granted };
}

function asked(said: Said): boolean {
  return said.statement.clauses.some((clause) => clause.marked && clause.plain.search(ASKED) >= 0);
}

function agreed(said: Said): boolean {
  return said.before.search(LEAVE_ASKED) >= 0 && CONSENT.test(said.statement.line);
}
