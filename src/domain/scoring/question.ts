import type { QuestionForm } from './assessment.ts';
import type { Clause, Passage } from './clauses.ts';
import { has, pattern } from './match.ts';

const OPEN = pattern(`
^(?:and )?what (?:is|are|was|were|do|does|did|would|could|will|has|have|had|can|might|makes|made|else|about|kind|sort|happens|happened|comes|came|goes|went|feels|felt|brings|brought|stops|stopped|keeps|kept|helps|helped|matters|mattered|gets|got|on earth|exactly|part|parts|bit|worries|scares|hurts)
^how (?:do|does|did|is|are|was|were|would|could|will|has|have|had|can|might|come|on earth|else|exactly)
^(?:in what way|where does that leave|where would you|where do you want|where shall we|when you [a-z]+ [a-z ]{0,40} what|for you what)
^(?:if|when|say|of all|out of) [a-z ]{1,90} (?:what|how) (?:do|does|did|is|are|was|were|would|could|will|might)
^why (?:do|does|did|is|are|was|were|would|have|has|not|now|that|on earth|else)
tell me (?:more|about|a bit|a little|what|how|some more|as much|in your own)
(?:say|hear) (?:a bit |a little |some )?more
(?:i wonder|i am wondering|i was wondering|wondering|i am curious|curious|i would like to hear|i would love to hear|i am interested to know|can i ask|could i ask|may i ask|i would like to know|i would love to know) (?:about |to know |to hear )?(?:what|how)
(?:can|could|would|will) you (?:tell|say|describe|explain|share|help me understand|talk|walk|put)
(?:do|would) you (?:want|like|feel able|feel like) (?:to )?(?:tell|say|describe|share|talk|telling|talking|saying)
what (?:would|do|did|does|is|are|was|were|might|could|will) (?:you|it|that|this|he|she|they|there|your|her|his|their)
and you what is
help me understand
walk me through
(?:what|how) about
(?:anything|any|what|something|who|where) else
any other
^what
`);

const CLOSED_WH = pattern(`
^(?:when|where|who|which|whose|how many|how much|how long|how often|how old|how far|how tall|how big|what time|what day|what date|what year|what age|what name|what dose|what colour|what is (?:his|her|its|the|your|their|my)? ?(?:name|date|age|dose|address|number)|is|are|am|was|were|do|does|did|have|has|had|can|could|would|will|should|shall|may|must|might|what if|how come)
`);

const ADDRESSED = pattern(`
^(?:is|are|am|was|were|do|does|did|have|has|had|can|could|would|will|should|shall|may|must|might) (?:not )?(?:you|i|we|it|that|this|he|she|they|there|your|any|anyone|anybody|someone|somebody|the|her|his|their|people)
^(?:when|where|who|which|whose|how many|how much|how long|how often|how old|how far) (?:is|are|was|were|do|does|did|would|could|have|has|had|will|of|one|else|many|times)
(?:i wonder|i am wondering|i was wondering) (?:if|whether|who|where|when|which)
would you rather
(?:is|are|do|does|did|was|were|have|has|would|can|could) not (?:it|you|they|he|she|we|there)
(?:could|can|would|do|did|are|have) you (?:not )?[a-z]+
(?:right|yeah|no|eh|innit|is it|is it not|are you|do you|did you|was it|have you)
`);

const ADVICE_SHAPED = pattern(`
^(?:why (?:do not|not|did not)|(?:how|what) about (?:[a-z]+ing|a|an|some|just|you [a-z]+)|what if you|have you (?:tried|thought|considered|looked|spoken|talked|asked|been|seen)|what do you say (?:to|we))
`);

const SHORT_TAG = 3;

/** What one clause asks: nothing, an open question or a closed one. */
function questionOf(clause: Clause, lastOfSentence: boolean): QuestionForm {
  const plain = clause.plain;
  const asked = clause.marked && lastOfSentence;
  if (has(plain, ADVICE_SHAPED))
    return asked || /^ \| (?:\w+ ){0,2}(?:why|how|what|have)/u.test(plain) ? 'closed' : 'none';
  if (has(plain, CLOSED_WH)) {
    if (opensDespiteForm(plain)) return 'open';
    return asked || has(plain, ADDRESSED) ? closedUnlessStatement(clause, asked) : 'none';
  }
  if (has(plain, OPEN)) return asked || standsAsQuestion(plain) ? 'open' : 'none';
  if (asked) return 'closed';
  return has(plain, INDIRECT_CLOSED) ? 'closed' : 'none';
}

const INDIRECT_CLOSED = pattern(`
(?:i wonder|i am wondering|i was wondering) (?:if|whether)
`);

const STAND_ALONE = pattern(`
^(?:what|how|why) (?:is|are|was|were|do|does|did|would|could|will|has|have|had|can|might) (?:you|it|that|this|he|she|they|there|your|her|his|their|i|we|the|on)
^what (?:else|happens|happened|makes|made|comes|came|matters|kept|keeps|helps|helped|stops|stopped|worries|scares|hurts)(?! (?:i|we)(?= ))
^tell me(?! (?:to|off|that)(?= ))
tell me (?:more|about|a bit|a little|what|how)
say (?:a bit |a little |some )?more
(?:i wonder|i am wondering|i was wondering|i am curious|i would like to hear|i would love to hear|i would like to know|can i ask|could i ask|may i ask) (?:about |to know |to hear )?(?:what|how)
^(?:can|could|would|will) you (?:tell|say|describe|explain|share|help me understand|talk|walk)
(?:do|would) you (?:want|like) to (?:tell|say|describe|share|talk)
help me understand
walk me through
^(?:if|when|say|of all|out of) [a-z ]{1,90} (?:what|how) (?:do|does|did|would|could|will|might) (?:you|it|that|he|she|they)
`);

function standsAsQuestion(plain: string): boolean {
  return has(plain, STAND_ALONE);
}

const INVITING = pattern(`
^(?:can|could|would|will) you (?:tell|say|describe|explain|share|help me understand|talk|walk)
^(?:do|would) you (?:want|like|feel able|feel like) (?:to )?(?:tell|say|describe|share|talk|telling|talking|saying)
^(?:where does that leave|where would you (?:like|want)|where do you (?:want|feel)|who would you be|who are you)
^(?:can|could|may) i ask (?:what|how)
^would you (?:mind|be willing to|be happy to|be ok) (?:telling|saying|tell|say|sharing|share)
`);

function opensDespiteForm(plain: string): boolean {
  return has(plain, INVITING);
}

/** "When you talk it goes quiet" begins like a question and is none. */
function closedUnlessStatement(clause: Clause, asked: boolean): QuestionForm {
  if (asked) return 'closed';
  return clause.to - clause.from <= SHORT_TAG || STATED.test(clause.plain) ? 'none' : 'closed';
}

const STATED =
  /^ \| (?:\w+ ){0,2}(?:when|where|who|which|whose|how long|how much|how many|how often|how far) (?:you|i|it|he|she|they|the|your) /u;

/** The questions of a reply, clause by clause; `none` for a clause that asks nothing. */
export function questionsOf(text: Passage): readonly QuestionForm[] {
  return text.clauses.map((clause, index) => {
    const next = text.clauses[index + 1];
    return questionOf(clause, next?.sentence !== clause.sentence || next.plain.length < TAG_LENGTH);
  });
}

const TAG_LENGTH = 14;
