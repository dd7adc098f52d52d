import type { Reading } from './text.ts';
import { words } from './words.ts';

const SHORTEST_RUN_ON = 9;
const SHORTEST_BEFORE = 3;

/** First words of a new sentence, as one or more words in plain spelling. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  `it is|that is|this is|there is|it was|that was|it would|that would|that must|it must|it sounds|that sounds|it seems|it feels|it makes
that makes|makes sense|no wonder|of course|stands to|anyone would|anybody would|anyone in|anybody in|any parent|any one|anyone with
nobody could|no one could|most people|loads of|lots of|plenty of|people have|other people|others have|many people
you should|you must|you need|you are not|you will|you have to|you have got|you could|you ought|you kept|you managed
i know|i think|i would|i will|i am|i hear|i can|i feel|i had|i was|i have|we lost|maybe|perhaps|at least|look on|cheer up|do not worry
tell me|up to|take your|take as|say as|same here|me too|try to|try and|sorry|have you tried|have you thought|still every|everything happens
time heals|they will|he will|she will|it will|let me|why do|why did|who would`
    .split(/[|\n]/u)
    .map((each) => each.trim()),
);
const LONGEST_BEGINNING = 3;

const HANGING = words(`
if that know what how when why who where which wonder wondering about of in to for is was as than like because and or
but so not say said says tell told ask asked think thinking guess see feel feels felt means mean hear heard at from with
on by a an the my your his her our their though although unless until till before after whether even just only then sure
it they he she we there hope afraid scared worried believe whatever wherever whenever however however much i you maybe
`);

/** Whether a text is written as one long stretch, so that its sentences must be told by their first words. */
export function isRunOn(reading: Reading): boolean {
  if (reading.words.length < SHORTEST_RUN_ON) return false;
  return reading.words.every(({ gap }, index) => index === 0 || (gap !== 'end' && gap !== 'asked'));
}

/** In a text without full stops: whether a sentence seems to begin at this word, `since` words after the last one. */
export function beginsAnew(reading: Reading, index: number, since: number): boolean {
  if (reading.words[index]?.gap !== 'none' || since < SHORTEST_BEFORE) return false;
  if (HANGING.has(reading.words[index - 1]?.text ?? '')) return false;
  let beginning = '';
  for (let length = 1; length <= LONGEST_BEGINNING; length++) {
    beginning += `${length > 1 ? ' ' : ''}${reading.words[index + length - 1]?.text ?? ''}`;
    if (BEGINNINGS.has(beginning)) return true;
  }
  return false;
}
