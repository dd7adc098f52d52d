/** Turns a word list written as running text into a set. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Words that carry grammar and no content: never compared between reply and statement. */
export const FUNCTION_WORDS = words(`
a an the and or but nor so if then than that this these those there here it its i me my mine myself we us our
ours you your yours yourself yourselves he him his himself she her hers herself they them their theirs themselves
one who whom whose which what when where why how am is are was were be been being do does did doing done have
has had having can could will would shall should may might must ought not no never none nor of to in on at by
for from with without into onto out up down off over under about across after before between through during
against around as because cos since until till while though although whether either neither both each every any
some all such own same too very just only even also again once ever yet still now well oh ah ok okay yes yeah yep
aye nah hmm mm right really quite rather pretty sort kind bit lot lots much many more most less least few little
else maybe perhaps please thanks let lets got gonna wanna gotta like sure mean actually basically honestly anyway
almost enough back away way along together apart per via other another else upon towards toward inside outside
innit init tho then's ye yous yer em um uh er lol haha xx
`);

/**
 * Words too common to tie a reply to one statement. Shared with the statement they count a little, never alone.
 */
export const GENERIC_WORDS = words(`
go come get give take make put say tell speak talk ask know think see look hear feel want need try keep leave let
seem sound find use work turn start stop begin end show mean believe understand happen become live stay hold bring
thing something anything nothing everything someone somebody anyone anybody everyone everybody nobody people person
man woman guy time day night week month year morning today tomorrow yesterday tonight moment hour minute always
never often sometimes usually good bad great nice hard tough difficult easy big small long new old first last next
right wrong true real different whole part point place life world case fact kind side way word question idea reason
number one two hundred thousand half couple able sure fine okay alone much
help care matter love hope worry place home house head mind hand face eye body stuff problem situation issue story
feeling thought choose choice decide decision decisions pace blame judge carry heavy burden courage strength guts nerve strange odd
weird silly daft human brave shoes doubt express shape prefer preference permission share offer together alongside support
rush answer explain describe mention rest hurry company private message settle pause wish realise notice spend allow
suggest sentence line term handle manage cope deal struggle face admit voice situation position bear weigh sound mate pet
hun darling dear sorry thank okay gonna honest truth clear matter point bring drop sit stand react response minds pick
sense wonder complete completely course natural normal understandable reaction finally already soon later ago far near close open better best worse worst
`);

/** The generic words that say at least when, who or by which sense, and so count for more when shared. */
export const HALF_GENERIC_WORDS = words(`
tell speak talk ask think hear week month year morning tomorrow tonight hour minute nobody everybody people house home hand
face eye body love worry hope understand happen leave help care hold keep wait stop start hard money matter problem
`);

/** The commonest English words, for telling English from what is not, and a typing slip from a word. */
export const COMMON_WORDS = words(`
able afraid age air alone already angry animal answer anxious appointment apology argue arm arms ask asleep aunt
awful baby bad bag ball bank bath beat bed being bell best better big bill bills birthday bite black blame blood blue
book books boss bottle bottom box boy boys brave bread break breath breathe bring broke brother brought build bus
business busy buy call called calls calm came cannot car care careful carry case cat catch chair chance change chest
child children choice choose city class clean clear close clothes coffee cold college comes company control cook
corner cost couldnt count country course cover crack crazy cry crying cup cut dad daily dance dark date daughter
day days dead deal dear death decide deep depressed depression desk did die died dinner doctor dog door doubt down
dream dress drink drive drop dry each ear early easy eat edge email empty end enough evening everyone everything
exact exactly exam eye eyes face fact fair fall family far fast fat father fault fear fears feel feeling feelings
feels feet fell felt fight figure find fine finger fire first fish fit five floor fly follow food foot forget
forgive form forward found four free friend friends front full fun funny game garden gave girl girls give glad glass
goes going gone good grand great green grief ground group grow guess guilt guilty guy had hair half hand hands hang
happen happened happens happy hard hate head health hear heard heart heavy held hell hello help here herself hey hide
high hit hold hole home honest hope hospital hot hour hours house huge human hundred hungry hurt husband ice idea
ill imagine inside instead invite invited job join joke keep keeps kept key kid kids kill kind kitchen knee knew
knock know known knows lady land last late laugh laughed lead learn leave leaves leaving led left leg less lesson
letter letters life lift light line list listen listening lived living lonely look looked looking looks lose losing
loss lost loud love loved lovely low lucky lunch mad made make makes making man map mark married matter meal meals
meaning means meant meds meet meeting men mess message met mind minute minutes miss missed missing mistake mom moment
money month months more morning mother mouth move moved much mum mums music name names near need needed needs new news
next nice night nights nine nobody noise normal nose note nothing notice noticed number nurse odd offer office old
older one open opened opposite ought ourselves pack page paid pain paper parent parents park part parts party pass
past pay people person phone photo pick picture piece pill pills place plan play point poor post pray present
pressure price problem promise proud pull push put quick quiet quite rain ran read ready real reason red rest rid
ring road room round row rule run running sad safe said same sat save saw say saying says scared school sea seat
second see seem seems seen self send sense sent set seven shame share she shift ship shirt shoes shop short should
shout show shower shut sick side sign silence silly simple since sing sister sit sitting six size skin sleep sleeping
slept slow small smell smile snow social son soon sorry sort sound sounds space speak spend spent spoke stand start
started state stay step stick still stood stop stopped store story straight strange street stress strong stuck stupid
such suddenly suit summer sun support supposed sure surprise sweet table take taken takes taking talk talked talking
tall tea teacher team tears teeth tell telling ten term terrible test text thank therapist therapy thing things think
thinking third thirty thought thoughts threw tight times tired today told tomorrow ton tonight took top touch tough
town train trouble true trust truth try trying turn turned twelve twenty twice two type ugly uncle unless upset use
used usual very visit voice wait waited waiting wake walk walked walking wall wanted wanting wants warm wash watch
watched water weak wear weather wedding week weekend weeks weight weird went wet white wife win wind window winter
wish woman women wonder wondering wont word words wore work worked working works world worn worried worry worse worst
worth wow write wrong wrote yard year years yesterday young yourself
wander wandering hopping scarred tried sense quite quiet thorough though through breath breathe
`);
