const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  `u've you have|u're you are|u'll you will|u'd you would|uve you have|ull you will|u you|ya you|yu you|yous you|youse you|ye you|yo you|ur your|yr your|yer your|r are|im i am|i'm i am|ive i have|i've i have
i'll i will|i'd i would|id i would|youre you are|you're you are|youve you have|you've you have|youll you will
you'll you will|you'd you would|youd you would|he's he is|hes he is|she's she is|shes she is|it's it is|its it is|tis it is
that's that is|thats that is|what's what is|whats what is|who's who is|whos who is|where's where is|how's how is
hows how is|there's there is|theres there is|here's here is|let's let us|lets let us|we're we are|we've we have
we'll we will|we'd we would|they're they are|theyre they are|they've they have|theyve they have|they'll they will
they'd they would|he'd he would|she'd she would|he'll he will|she'll she will|it'll it will|itll it will
it'd it would|that'll that will|thatll that will|that'd that would|there'll there will|don't do not|dont do not
doesn't does not|doesnt does not|didn't did not|didnt did not|isn't is not|isnt is not|aren't are not|arent are not
wasn't was not|wasnt was not|weren't were not|werent were not|haven't have not|havent have not|hasn't has not
hasnt has not|hadn't had not|hadnt had not|can't can not|cant can not|cannot can not|couldn't could not
couldnt could not|won't will not|wont will not|wouldn't would not|wouldnt would not|shouldn't should not
shouldnt should not|mustn't must not|mustnt must not|needn't need not|ain't is not|aint is not|cannae can not|dinnae do not
didnae did not|wasnae was not|isnae is not|wouldnae would not|couldnae could not|gonna going to|gunna going to
goin going|wanna want to|gotta got to|gotto got to|shoulda should have|coulda could have|woulda would have|kinda kind of
sorta sort of|lotta lot of|outta out of|dunno do not know|lemme let me|gimme give me|cuz because|cos because
coz because|'cos because|bc because|becuase because|tho though|thru through|abt about|w with|wi with
b be|n and|nd and|da the|dat that|dis this|dem them|wat what|wot what|wen when|y why|plz please|pls please
ppl people|ppls people|sth something|sthg something|smth something|smn someone|rn right now|idk i do not know
tbh to be honest|imo in my opinion|omg oh my god|wth what the hell|yh yeah|yea yeah|yup yeah|defo definitely|def definitely
prob probably|probs probably|obv obviously|tmrw tomorrow|2moro tomorrow|luv love|nite night|alot a lot
shud should|shld should|cud could|cld could|wud would|wld would|hv have|hav have|havin having|feelin feeling
nothin nothing|somethin something|goin going|doin doing|tryin trying|bein being|havent have not|talkin talking
mebbe maybe|mibbe maybe|tae to|ma my|masel myself|yersel yourself|urself yourself
yrself yourself|yoursel yourself|dae do|gie give|oot out|aboot about|wee little|nae no|naw no
youse've you have|should've should have|could've could have|would've would have|might've might have
must've must have|y'all you|nobody's nobody is|someone's someone is|anybody'd anybody would
anyone'd anyone would|who'd who would|what'd what did|how'd how did|why'd why did|teh the|hte the|taht that|thta that
yoou you|youu you|yoour your|youer you are|wouldve would have|couldve could have|shouldve should have|mightve might have|mustve must have|knwo know|konw know|hvae have|thier their|becasue because|beacuse because|wehn when|wnat want|yuo you|yoru your|yuor your|waht what|wiht with|adn and|nad and|liek like|jsut just|thsi this|hwo how|fo of
woudl would|coudl could|shoudl should|ahve have|ti it|nto not|dotn do not|cna can
anyones anyone|anybodys anybody|nobodys nobody|everyones everyone|everybodys everybody|someones someone
nowt nothing|owt anything|summat something`
    .split(/[|\n]/u)
    .map((pair) => {
      const [slip = '', ...meant] = pair.trim().split(' ');
      return [slip, meant] as const;
    }),
);

/** Whether a lower-case word is one of the contractions and short spellings that `plainWords` opens. */
export function isShortSpelling(word: string): boolean {
  return EXPANSIONS.has(word);
}

const AFTER_YOU_ARE = new Set(
  `not so a an the just really going doing being right very still always never only also in on at under between
scared afraid sad angry lonely tired exhausted hurt worried anxious stuck lost trying carrying feeling saying
wondering hoping holding sitting putting telling looking waiting worn torn sick fed done allowed welcome`.split(
    /\s+/u,
  ),
);

/**
 * The plain spelling of one lower-case word as one or more words: contractions opened ("don't" and "dont" become
 * "do not"), chat and dialect spellings and the commonest slips put right. Nothing else is changed.
 *
 * @param next the word after it, which tells "your not alone" from "your brother"
 */
export function plainWords(word: string, next: string): readonly string[] {
  const bare = word.endsWith("'s") && word.length > 2 ? word.slice(0, -2) : word;
  const meant = EXPANSIONS.get(word);
  if (meant) return meant[0] === 'your' && AFTER_YOU_ARE.has(next) ? ['you', 'are'] : meant;
  if (word === 'your' && AFTER_YOU_ARE.has(next)) return ['you', 'are'];
  if (bare !== word) return [bare];
  return word.endsWith("in'") ? [`${word.slice(0, -1)}g`] : [word];
}
