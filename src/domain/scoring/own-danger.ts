import { type Clause, passage } from './clauses.ts';
import { copied } from './echo.ts';
import { type Hit, has, hits, pattern } from './match.ts';
import { saidIn } from './said.ts';
import { repairer } from './spelling.ts';
import { read } from './text.ts';

const SELF =
  '(?:really |just |also |honestly |sometimes |often |still |too |even |actually |have |had |been |do |only |almost |always |constantly |literally |kind of |truly )*';
const END_LIFE =
  '(?:die|be dead|not be here|not be alive|not exist|not wake up|never wake up|disappear for ever|disappear forever|kill myself|end it|end it all|end my (?:own )?life|take my (?:own )?life|hurt myself|harm myself|cut myself|commit suicide|overdose|jump off|hang myself|shoot myself|drown myself|be gone|be gone for good|end things|end everything|unalive myself|kms)';
const ENDING_LIFE =
  '(?:dying|death|suicide|killing myself|ending it|ending it all|ending my (?:own )?life|taking my (?:own )?life|hurting myself|harming myself|cutting myself|overdosing|jumping|hanging myself|not being here|not waking up|being dead)';

const FIRST_PERSON = pattern(`
i ${SELF}(?:want|wanted|wish|need|long|would like|would love|plan|planned|intend|decided|am going|am ready|am planning|planning|was going|will|am about|tried|would rather|prefer) (?:to |i could |i can |that i could |i would |i was |i were )?(?:just |really )?${END_LIFE}
i ${SELF}(?:wish|wished|hope|hoped|pray) (?:that )?i (?:was|were|was not|were not|had never been|would|could|will|did not|do not)(?: just| only)? (?:dead|alive|here|born|die|wake up|not wake up|never wake up|exist|not exist|not here)
i ${SELF}(?:am |was )?(?:thinking|think|thought|fantasising|fantasise|dreaming|dream|planning|considering|consider|considered|contemplating|contemplated|having thoughts|have thoughts|had thoughts|obsessed|close|near)(?: a lot| often| all the time| every day| seriously)? (?:about |of |to |with )?(?:my own )?${ENDING_LIFE}
i am ${SELF}(?:suicidal|planning my death|a danger to myself|not safe (?:on my own|with myself|from myself|right now|tonight|at home)|better off dead|going to do it tonight|self harming|cutting)
i ${SELF}(?:feel|felt|feeling|am feeling) ${SELF}(?:suicidal|like (?:dying|ending it|ending it all|killing myself|ending my life|ending things|harming myself|hurting myself)|like i (?:want|need) to die|like i can not go on|like i do not want to (?:live|be here|be alive|exist))
i ${SELF}(?:can not|could not|will not|do not think i can|do not know if i can|do not know how i can|am not able to) ${SELF}(?:go on|carry on|keep going|keep living|live (?:like this|any more|anymore|any longer|with this)|do this any ?more|stay alive)(?: like this| any more| anymore| any longer| myself| much longer| either| living| with (?:life|this life|living))?(?= (?:\\||myself|either|any|anymore|much|too|like|living|with) )
i ${SELF}(?:do not|no longer|never) ${SELF}(?:want|wish|wanted|care) (?:to |if i )(?:live|be here|be alive|exist|wake up|go on|carry on|die|keep living)
i (?:have )?${SELF}(?:cut|hurt|harmed|harm|burned|overdosed|overdose|starve|starved) (?:myself|on (?:pills|tablets))
i ${SELF}(?:took|have taken|swallowed|am taking) (?:an overdose|all (?:my|the|of my) (?:pills|tablets|meds|medication)|too many (?:pills|tablets))
(?:my (?:own )?life|living|life|being here|being alive|going on) (?:is|was|feels|seems) ${SELF}(?:not worth (?:living|it)|pointless for me|no longer worth)
(?:everyone|everybody|they|people|the world|my (?:family|kids|children|wife|husband|friends)|you all) (?:would|will|might|is|are) ${SELF}(?:be )?better off (?:without me|if i (?:was|were|am) (?:dead|gone|not here)|when i am gone)
(?:my|the) (?:own )?suicide (?:note|plan|attempt)|suicide note is|my own (?:death|suicide|suicidal)
(?:nothing|no reason|not much) (?:left )?(?:for me )?(?:to live for|left to live for)(?= (?:\\||for|i|me|any) )
i ${SELF}(?:do not|can not|could not|no longer) ${SELF}see (?:the |any |a )?(?:point|reason)(?: of| in| to)? (?:living|live|life|going on|go on|being here|be here|being alive|carrying on|carry on)
i have (?:a|got a|my) (?:plan|rope|gun|date|knife|pills|note) (?:to|for|ready|and i)
i (?:am|have been) ${SELF}(?:self-harming|self harming|cutting myself|hurting myself|harming myself|starving myself|making myself sick)
^(?:same )?me too i (?:want|wanted) to die
^(?:want|wanna|wanted) to (?:die|kill myself|end it all|end my life)
^(?:kms|kill me now)
^(?:thinking about|thinking of|been thinking of|been thinking about) (?:killing myself|ending my life|ending my own life|ending it all)
`);

/** Words before it in its clause that hand the first person to her, to a voice in her, or to nobody. */
const SOMEBODY_ELSE = pattern(`
(?:you|she|he|they|your [a-z]+) (?:have |just |had |also |are |were |once |always |keep |kept |really )*(?:said|say|saying|says|told|telling|tell|wrote|write|texted|thought|thinking|mentioned|wondered|feel like|felt like|heard yourself|hear yourself|think)
(?:when|hearing|hear|with|by|in|from) (?:you|the words|the phrase|the sentence|that voice|the voice)(?: [a-z]+){0,3} (?:say|said|saying|words|sentence|says|tells|of)
(?:part of you|a voice|that voice|the voice|something in you|the thought|a thought|thoughts like) (?:that )?(?:says|said|saying|goes|tells|whispers|thinks|like|is)
(?:if|suppose|imagine|pretend)(?: [a-z]+){0,2}
`);

const LONG_AGO =
  / (?:years ago|months ago|long ago|back then|when i was|used to|in my (?:teens|twenties|thirties|youth|past)|as a (?:kid|child|teenager|student)|at (?:school|university|uni)) /u;

const DENIED = pattern(`
i (?:do|did|would|will|have|am|was|could) (?:not|never) (?:really |ever |even |at all )*(?:want(?:ed)? to (?:die|kill|end|hurt|harm)|feel|felt|think(?! i can)|thought|thinking|going to|planning|suicidal|a danger|hurt|cut|harmed|intend|plan)
i (?:never) (?:want|wanted|felt|thought|tried)
`);

const IDIOM =
  / (?:die of|dying of|die laughing|dying laughing|die for|dying for|dying to|die happy|jumping (?:in|to|ahead|around|for|up)|jump(?:ed)? (?:in|ahead)|end (?:it|things) (?:there|here|on|with|by)|(?:hurt|cut) myself (?:at|laughing|running|playing|shaving|cooking|on|some|a)|be gone (?:by|until|a|an|at|from|next|all)) /u;

const COPY = 0.9;
const LONG_COPY = 8;

/**
 * Whether a reply seems to speak of the trainee's own danger: the first person, plainly and now, about not wanting to
 * live or about harming oneself. Words to the client about hers, her words in quotation marks or pasted back, a past
 * long over, denials and common idioms are none. Never throws, whatever the texts hold.
 *
 * @param reply what the trainee typed
 * @param client the statement that it answers
 */
export function ownDanger(reply: string, client: string): boolean {
  const said = saidIn({ client, reply });
  const text = passage(read(reply, repairer(said.vocabulary)));
  if (text.words.length >= LONG_COPY && copied(text, 0, text.words.length, said).ofReply >= COPY)
    return false;
  return hits(text, FIRST_PERSON).some((hit) => {
    const clause = text.clauses[hit.clause];
    if (!clause || text.words[hit.from]?.quoted) return false;
    return !(
      IDIOM.test(clause.plain) ||
      LONG_AGO.test(clause.plain) ||
      has(clause.plain, DENIED) ||
      belongsElsewhere(clause, hit)
    );
  });
}

function belongsElsewhere(clause: Clause, hit: Hit): boolean {
  const at = clause.plain.indexOf(` ${hit.text} `);
  return at > 0 && has(`${clause.plain.slice(0, at)} `, SOMEBODY_ELSE);
}
