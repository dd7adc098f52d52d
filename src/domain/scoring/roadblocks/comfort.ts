import { pattern } from '#domain/scoring/match.ts';
import { plainRule } from './rule.ts';

/** Shrinks what she feels, or sets it beside somebody else's. */
export const minimising = plainRule(
  'minimising',
  pattern(`
^at least
at least (?:you|he|she|it|they|there|your|the|nobody|no one|that) 
(?:others|other people|some people|some mothers|some|many) (?:can not|do not|never)(?: [a-z]+){0,3} (?:even |ever |at all|get|have|see|walk|eat|children|kids)
(?:others|other people|some people|people|plenty|many people|loads of people|lots of people|somebody|someone|there are people|there are many people|some folk|fellas|kids|children) (?:out there )?(?:have|has|had|are|got|get|with|who|in|would)(?: [a-z]+){0,4} (?:it )?(?:worse|less|nothing|far worse|much worse|starving|harder|no home|nobody)
(?:it|things|that|this) (?:is|was|are|will|can|could|would|might|does|did) (?:not|never) (?:really |actually |be |seem |sound |feel |been |that |all )?(?:that |so |too |really |exactly )?(?:bad|big|terrible|serious|awful|important|deep|hard|the end of the world)
(?:could|might) (?:be|have been) (?:a lot |much |far |so much )?worse
(?:worse things|worse off|far worse|much worse things|bigger problems|real problems|proper problems|first world problem|storm in a teacup|big deal|no biggie|mountain out of|mountains out of)
not (?:the end of the world|a big deal|(?:that|so|such a|too) big|that deep|such a big|worth getting|worth being|worth crying|as bad as)
(?:do not|try not to|stop|no need to) (?:worry|fret|stress|dwell|cry|be upset|get upset|be silly|be sad|overthink|take it (?:so |too )?(?:personally|seriously|to heart))
(?:it is|that is|this is|was) (?:only|just|merely|nothing but) (?:a|an|one|some|words|hormones|nerves|life|work|stress|kids|banter|silly|the|in your head|your nerves|how)
(?:do not|not) (?:sweat|blow it|make such)
(?:everybody|everyone|we all|all of us|every family|all couples|all families|all kids|all teenagers|all parents|all men|all women) (?:has|have|gets|get|goes|go|feels|feel|is|are|does|do|say|says) (?:that|this|like that|tired|sad|stressed|anxious|through|a bit|bad days|a bad day|off days|worries|nervous|lonely|down|problems|their problems|ups|one|its) 
(?:happens|it happens) to (?:everyone|everybody|all of us|the best)
you will (?:not|hardly) even remember
(?:in (?:ten|five|10|5|a few) years)
(?:that is|it is|all) (?:in your head|part of life|life|just life|normal at|nothing)
(?:you are|you have it|you have got it) (?:better off|lucky|luckier|easy)
count (?:yourself|your) (?:lucky|blessings)
think yourself lucky
(?:it|that|this) is (?:hardly|not exactly|scarcely) (?:a |an |the )?[a-z]+
^hardly (?:a|the|worth|anything)
(?:it|that|this) is not (?:like|as if) (?:you|he|she|it|they|anyone|anybody|the|your|somebody)
(?:nobody|no one) (?:has |is )?(?:died|dead|dying|got hurt|will remember|even noticed|was hurt)
^(?:it happens|these things happen|things happen|stuff happens|that is (?:life|men|women|kids|families|teenagers|work|doctors|bosses|mothers|brothers|sisters) (?:for you)?|it is what it is|such is life|that is how it (?:is|goes))(?= (?:\\||to (?:everyone|everybody|us all|all of us|the best)) )
you will (?:live|survive|get used to it|be none the worse)
(?:plenty|lots|loads|most|many|millions|thousands)(?: of)? ?(?:people|others|folk|women|men|mums|parents|kids)? (?:manage|cope|get by|get on with|would (?:love|kill|give|swap|be glad)|do it|do that|go through|have it|live with|are in|get through)
(?:he|she|they) (?:is|was|are|were) (?:only|just|probably|merely) (?:a|an|trying|joking|busy|tired|being|doing|having|teasing|looking)
(?:in the (?:grand|great|bigger|big)|big picture|grand scheme|drop in the ocean|part and parcel|comes with the|goes with the)
(?:over|about|for) (?:a|one|some|such a|the) (?:silly|little|small|tiny|stupid|few|bit of)(?= )
not worth (?:the|your|all|it|a|losing|so much)
(?:do not|try not to) let (?:it|them|him|her|that|this) (?:get to|bother|upset|spoil|ruin|worry|affect|get you)
(?:just|only|simply) (?:a (?:bit|little|silly|phase|blip|bad day|joke|misunderstanding|word|name|job|dog|cat|house|thing|number|form)|one of those (?:things|days)|nerves|hormones|tired|stress|teething|banter|words|stuff|things|money|paper)
(?:everybody|everyone|we all|all of us) (?:has|have|gets|get|feels|feel|goes|go|hates|hate|gets) (?:a |an |the |some |that |those |like that |this |tired |sad |low |fed up |nervous |lonely |stressed |down |bad |off |through |it |to )
(?:reading|read) (?:too much|anything|so much) into
(?:everyone|everybody|we all|anyone|anybody) (?:forgets|forget|does that|gets that|has those|feels that way|makes mistakes)(?= )
(?:it is|that is) (?:just |only )?(?:our|your) age
(?:worried|worrying|upset|fussing|stressing|stressed|panicking|crying) (?:over|about|for) nothing
(?:is not|are not|was not|were not|can not have been|could not have been|can not be) (?:really |actually |all )?(?:that|so) (?:bad|big|hard|awful|serious)(?: a)?
(?:at least)(?= \\|)
(?:mind you|to be fair)(?: \\|)? (?:she|he|they|it) (?:will|is|was|were|might|probably|only)
to be fair to (?:him|her|them|your [a-z]+)
(?:i am sure|probably|likely) (?:he|she|they) (?:did not|does not|do not) mean
(?:did not|does not) mean (?:it|anything|any harm)
no (?:harm done|big deal|one died|drama)
(?:compared|next) to (?:what|some|other|people|that|real|my)
`),
  pattern(`
(?:not|never) (?:just|only|simply|merely)
(?:if|whether) (?:it|this|that) (?:is|was) (?:just|only)
(?:do not worry about (?:how|getting|making|saying|being))
(?:feels|feel|told|tell|says|say|said|saying|telling) [a-z ]{0,20}(?:worse|just|only|big deal|not that bad)
`),
);

/** Promises an outcome that nobody can promise. */
export const reassurance = plainRule(
  'reassurance',
  pattern(`
(?:it|that|this|things|everything|all|you|he|she|they|life|tomorrow|the pain|the rest) (?:will|is going to|are going to|is gonna|shall|is bound to|are bound to) (?:all |soon |definitely |surely |eventually |just |probably |only |always )?(?:be (?:all )?(?:fine|ok|okay|alright|right|all right|better|grand|great|good|over|easier|worth it|a doddle)|work (?:itself )?out|come (?:right|good|round|around|in time|back)|get (?:better|easier|over|through|past|there)|pass|sort itself|turn out|settle|blow over|heal|improve|fall into place|click|lift|look better|grow out)
^(?:it will come|it will pass|this too|will be fine|will be ok|will be okay|will be alright)
you (?:have )?(?:totally |so |really |absolutely )?got (?:nothing to worry|this covered)
(?:nothing|no need|no reason) to (?:worry|fear|be afraid|be scared|panic|be ashamed)
(?:i )?(?:promise|guarantee|assure) (?:you|that|it|everything)
(?:time|time always|it) (?:heals|is a great healer|gets (?:better|easier)|always (?:gets better|works out|passes))
gets (?:easier|better) (?:every|with|over|in|after|i|from)
(?:i am|i am pretty|i am quite|am) (?:sure|certain|confident|positive) (?:it|that|you|they|he|she|everything|things|there|the|your|everyone|nobody|[a-z]+) (?:[a-z]+ ){0,2}(?:will|is|would|are|can|has|have|did|do|does|loves|love|must|going|meant|means|helps|only|just|was|were|never|value|care|cares|values)
i bet (?:nobody|no one|they|he|she|you|it|everyone|everybody|that)(?: [a-z]+){1,5}
(?:it|that|they|he|she|you|[a-z]+) (?:will not|would never|will never|is not going to|would not) (?:ever |even )?(?:come back|happen|think that|do that|mind|notice|leave|hurt you|let you|be (?:cross|angry|offended|upset))
you (?:will|would) (?:soon |be |have |get |start to |quickly )*(?:loosen|loosened|settle|settled|warm|warmed|relax|relaxed|enjoy|get used|feel (?:so |much |a lot |a bit )*better|be back|thank)
they know (?:so |a lot |far )?much more
(?:do not (?:you )?worry)
(?:there is )?light at the end
(?:this too shall|will all be)
(?:you are|you will be) (?:going to be |all |just |absolutely |perfectly )?(?:fine|ok|okay|alright|right as rain)
it is all going to (?:be|work)
no (?:harm|trouble) will come
(?:plenty|more) (?:of|more) (?:other )?fish
you will (?:be right|find (?:someone|somebody|another|a better|your|something)|look back|laugh about|see|thank me|feel better|be over|forget|meet|bounce|smash|do great|do brilliantly|do fine|manage|cope|get over|be stronger|pass|ace)
(?:they|she|he) will (?:understand|forgive|come round|love|listen|be (?:fine|delighted|thrilled|ok|proud|happy))
`),
  pattern(`
(?:whether|if|hoping|hope|hopes|wonder|wondering|afraid|told|tell|tells|keep saying|says|said|say|telling|promised|promise you [a-z]+ not|part of you|not sure|cannot promise|want|wanted|wish) (?:that )?(?:it|you|things|everything|he|she|they|somebody|anybody|someone)? ?(?:will|would|is going|to be|that)
(?:are you|you are not|you are always|you are the one) (?:fine|ok|okay|alright)
you (?:say|said|tell) [a-z ]{0,30}(?:you are|it is) (?:fine|ok|okay|alright)
(?:i )?(?:can not|could not) promise
you are (?:fine|ok|okay) (?:and then|but|when|until|with)
`),
);

/** The bright side, forced. */
export const positivity = plainRule(
  'positivity',
  pattern(`
(?:look|looking) (?:on|at) the (?:bright|positive|sunny|good|plus) side
(?:bright|upside|silver lining|every cloud|blessing in disguise|glass half|plus side|on the upside)
(?:think|stay|be|being|keep|thinking|remain|more) (?:of the )?(?:positive|positively|cheerful|upbeat|optimistic|grateful|thankful|happy thoughts)
(?:good|positive) vibes
(?:be|feel|so much to be|lots to be|something to be) (?:grateful|thankful)
(?:count your blessings|positive mindset|positive attitude|positive thinking|positive outlook|good things)
(?:focus|concentrate|think|dwell) (?:on|about|of) (?:the |all the |what (?:is )?)?(?:positive|positives|good|going well|happy|nice|lovely)
^(?:try to |just |and |please )?(?:smile|cheer up|chin up|keep smiling|laugh it off|enjoy it|make the most|happy thoughts)(?= (?:\\||and|more|mate|love|hun|it|of|for|pet|at) )
(?:see|look on|look at|think of|treat|take) (?:it|this|that) as (?:a|an|your) (?:chance|opportunity|holiday|adventure|new|fresh|gift|challenge|lesson|blessing|rest|learning)
(?:think of|you have|you have still got|you have got) (?:that |all |your )?(?:lovely|beautiful|so much|gorgeous|wonderful|the rest of your life|your whole life|your health|so many)
(?:everything|it all|it) happens for a reason
(?:what does not|does not) kill you
makes? you stronger
(?:fresh|new|brand new|clean) (?:start|beginning|chapter|page)
(?:great|perfect|good|golden|wonderful|brilliant|exciting) (?:opportunity|chance|adventure|time to|excuse|way to)
(?:how|that sounds|sounds|it sounds|that is|well that is|is not that|is not it) (?:so |really |quite |very |absolutely )?(?:lovely|exciting|wonderful|fantastic|brilliant|nice|fun|great|amazing)(?= (?:that|to hear|for you|how) )
(?:the )?(?:good news|good thing|upside|plus side|positive thing|silver lining|bonus|beauty of it) (?:is|about|here|being|to)
(?:look|think) (?:at |of )?(?:how far|all the|how much|what you have|everything you)
(?:now|then|this way|that way) you (?:can|will|get to|have (?:time|more|all)|are free)
(?:think|imagine) (?:of )?(?:the|all the|all that) (?:time|money|fun|freedom|things you|peace|space|stories|good)
(?:stronger|better|wiser|tougher|closer) (?:for it|for this|because of it|than ever|person)
life (?:is too short|goes on|is what you|is beautiful|is for living|is good)
(?:every day is|tomorrow is|today is) (?:a|another)(?= )
(?:you are|so|be|feel) (?:so |very |really )?(?:blessed|lucky)(?= )
something good (?:will|comes|might|always)
(?:a|the) (?:smile|positive|bit of positivity|good attitude|sense of humour)(?: [a-z]+){0,2} (?:will|goes|costs|can|does|is)
(?:whole|your) outlook
(?:that is|this is|it is|well that is|what|such|ah that is|oh) (?:really |so |absolutely |just )?(?:great|brilliant|wonderful|fantastic|lovely|amazing|excellent|good) (?:news|that|to hear|idea|goal|progress|start)
^(?:great|brilliant|excellent|fantastic|good) (?:idea|news|progress)
(?:i am|i am so|i am really|so|really) (?:so |really |very )?(?:pleased|glad|happy|delighted|thrilled|chuffed) for you
you (?:should|must|ought to) be (?:so |very |really )?(?:pleased|happy|grateful|thankful|glad|proud|delighted)
you are doing (?:so |really |very )?(?:well|great|brilliantly|amazing)
could be (?:the best|a blessing|fun|exciting)
one door closes|when one door|door opens
`),
  pattern(`
(?:told|tell|tells|telling|says|say|said|saying|supposed to|expected to|everyone|everybody|people|they|keep|being) [a-z ]{0,30}(?:positive|grateful|smile|bright side|cheer up|happens for a reason|silver lining|stronger)
no (?:bright|silver)
`),
);
