import type { Clause, Passage } from './clauses.ts';
import { inventsFeeling, strength, type Ties } from './echo.ts';
import { feelingNamed } from './feelings.ts';
import { has, pattern } from './match.ts';
import { SARCASM } from './roadblocks/blame.ts';
import type { Said } from './said.ts';

/** "It doesn't sound like you're sad": what takes back what the rest of the clause would give. */
const DENIES = pattern(`
(?:does|do|did) not (?:really |even |actually )?(?:sound|seem|look|feel) (?:like|as|to me|that|very|so|all)
i (?:do|can|did) not (?:really |even |actually |truly )?(?:hear|see|think|believe|feel|understand|get|buy)(?! (?:how|what it|the half)(?= ))
you (?:are|were) not (?:really |actually |even |that |at all |truly )(?!sure|just|only|the|even)
you (?:do|did) not (?:really |actually )(?:feel|want|mean|need|think|miss|care)
nothing (?:about|in) (?:that|this) (?:sounds|is)
not (?:sounding|hearing)
it is not (?:really |even )?(?:up to you|your (?:choice|decision|call|place))
(?:makes|make|made|making) (?:no|little) sense
not (?:really |even )?(?:make|makes|making) (?:any |much |a lot of )?sense
not (?:really |very |at all )?(?:understandable|reasonable|natural|normal)
`);

/** What tells that somebody speaks of what lies under the words. */
const MEANING = pattern(`
(?:you|part of you|who|still|really|just|almost) (?:are |were |have |had |been |would |do |did |really |just |still |so |also |are not |not |much |badly )*(?:want|wanted|wanting|wish|wished|wishing|long|longing|hope|hoped|hoping|afraid|scared|frightened|terrified|fear|dread|dreading|miss|missing|need|needed|needing|care|cared|ache|aching|yearn|trust|trusting|protect|protecting|prove|proving|torn|lose|losing|belong|risk|dare|brace|bracing|carry|carrying|carried|pretend|pretending|hide|hiding|disappear|fade|shrink|swallow)
(?:and yet|at the same time|on the one hand|on one hand|part of you|a part of you|one part|another part|half of you|some of you)
(?:even though|as much as|and still|at once|all the while)
(?:like|as if|as though|almost like|as good as) (?:a|an|the|you|your|it|nobody|being|they|there|everything|everyone)
(?:underneath|beneath|behind (?:it|that|all)|inside|deep down|at the heart|at stake)
(?:costs you|cost you|the cost of|the price of|means to you|meant to you|what hurts|what scares|what matters)
`);

/** Words about listening with nothing of hers in them. */
const EMPTY = pattern(`
i (?:hear|understand|get|see|feel|appreciate|acknowledge)(?: [a-z]+){0,2}(?= \\|)
(?:that|this|it|which) (?:must|has to|sounds|seems|looks|is|feels)(?: [a-z]+){0,3} (?:hard|difficult|tough|awful|terrible|horrible|rough|challenging|painful|sad|stressful|frustrating|overwhelming)(?= \\|)
(?:thank you|thanks)(?: so much)? for (?:sharing|telling|trusting|opening)
sorry (?:to hear|you are|that you|for your|about|you have|this)
`);

/** Whether a clause denies or mocks what it says. */
export function takesBack({ plain }: Clause): boolean {
  return has(plain, DENIES) || has(plain, SARCASM);
}

/** What is known of a clause beside its words and rules, as names of features. */
export function signsOf(reply: Passage, clause: Clause, said: Said, found: Ties): string[] {
  const words = reply.words.slice(clause.from, clause.to);
  const names: string[] = [];
  if (has(clause.plain, MEANING)) names.push('meaning');
  if (has(clause.plain, EMPTY)) names.push('empty');
  if (inventsFeeling(reply, clause, said, strength(found))) names.push('invents feeling');
  if (words.some(({ stem }) => feelingNamed(stem) !== undefined)) names.push('names feeling');
  if (words.some(({ text }) => text === 'you' || text === 'your')) names.push('to her');
  if (words.some(({ text }) => text === 'i' || text === 'my' || text === 'me')) names.push('of self');
  return names;
}
