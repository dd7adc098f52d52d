/**
 * Everyday words that say nearly the same, or that stand for a whole and its part, so that a paraphrase is seen as
 * one. One family a line. Words that fit every statement ("go", "get", "time") are left out: they tie nothing.
 */
export const CONCEPTS = `
come walk enter arrive reach step climb upstairs downstairs stair doorway threshold door
leave exit run escape flee slip bolt retreat coat bus outside early
vanish disappear fade slip melt evaporate blank nothing gone missing lose lost invisible erase rub remove wipe delete absent dissolve
ready prepare rehearse practise practice line-up plan polish order set draft lined script
forget slip blank word-finding lose tip-of remember memory recall mind
interrupt cut switch override drown butt barge jump talk speak across over finish mid unfinished middle ignore
notice clock spot register realise aware watch glance heed attention see seen look eye miss observe catch
hide secret swallow unsaid silent quiet bottle bury hold inside store lock conceal cover private keep kept
apologise apology sorry fault blame pardon guilty excuse
polite nice kind gentle manner agree nod smile pleasant obliging fine please
pretend act mask front perform show cover fake smile nod fine brave-face
rescue save fetch help come drive carry drove collect turn-up
idea thought credit invent suggestion own claim steal take borrow take-over
mistake error wrong correct right fix label spot fault
wall glass far distance distant muffle muffled through behind fog mist cloud blur curtain underwater remove next-door
nothing numb empty flat quiet muffled dull blank grey level even steady unfeeling switched hollow dead-inside
level steady even stable balance fine flat calm ok improve better
return back regain recover relapse restore again winter before
wait queue stand hold delay late patient
word sentence line say speak tell voice mouth phrase name language talk speech utter question
hurt sting slap blow knock kick wound stab bruise
survive manage endure bear cope through hold last withstand
screen keyboard type typing computer monitor spell spelling note record file form
brief short quick minute rush hurry fast shorten
everyone everybody crowd room audience people folk family table group others public
nobody alone self single solitary own lonely
choose choice decide pick option prefer select vote
change different switch new turn become alter swap
teach learn show train lesson taught
refuse reject deny decline rebuff
shake tremble shiver wobble unsteady
complain moan fuss criticise grumble protest object ungrateful trouble
grateful thank thankful appreciate gratitude owe gift present
angry cross furious rage mad fume scream shout snap explode boil push drown strangle slam annoy irritate
love adore fond devote dear care cherish
careful caution cautious wary guard risk gamble bet safe danger dare
cheap expensive worth value price cost
wreck ruin spoil break destroy damage smash
trap stuck corner cage pin freeze frozen
climb rise stand lift up
drop fall sink collapse crash tumble
throw toss land hit catch ball
sing song music choir tune alto voice note
laugh joke humour punchline funny
story tell anecdote tale ending punchline
finish end complete stop full-stop close over conclude whole
begin start open first opening
doctor prescribe surgery phone review appointment
tablet dose box packet prescription leaflet side-effect
worker staff colleague boss manager meeting chair desk
child kid little young small
drive car road lift engine
sofa settee chair seat sit armchair couch
kettle tea brew cup mug coffee
letter paper post envelope bill
uniform suit shirt tie clothes dress shoe coat
blood needle stitch wound
train station bus stop platform
key lock door handle
phone ring call line dial
bread meal plate dinner gravy food
weigh weight scale heavy load burden carry
count number score tally figure dozen
hundred dozen many lots
expect hope wait assume
trust believe faith rely
help support hand assist
protect shield guard defend
watch follow stare
dark night bed evening
winter cold ice snow
sweat hot burn
scared afraid fright terrify dread
truth honest lie true
admit confess own
plan scheme decision future
test result exam score mark pass fail
move house pack box unpack
queue desk counter window form
win lose beat race compete
mistrust suspect doubt
swap exchange trade
`;
