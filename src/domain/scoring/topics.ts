import { stem } from './stem.ts';

/** Words that speak of the same corner of life, so that a paraphrase is seen as one. One family a line. */
const TOPICS = `
sleep asleep awake bed night insomnia nap doze pillow duvet wake tired rest dream nightmare snore lie-in
money debt bill rent afford pay broke loan cash envelope bank owe overdraft mortgage bailiff penny pound cost skint budget gas electric
work job boss shift office colleague employ redundant sack hire career wage team manager meeting promotion appraisal target rota desk workplace contract apprentice apprenticeship
school teacher class pupil homework exam lesson college uni university student lecture essay degree seminar revise tutor course
child grandson granddaughter grandchild kid baby son daughter boy girl toddler teenager infant newborn little-one parent
mum dad parent mama papa nan gran grandma granddad grandad family
brother sister sibling twin family
wife husband partner spouse marry marriage wedding divorce separate relationship boyfriend girlfriend ex couple fiance
friend mate group chat pal crowd buddy lass
die death funeral bury grave widow widower coffin ash pass bereave late suicide gone wake cremate
doctor gp nurse hospital surgery clinic appointment ward consultant specialist scan medical receptionist reception
medication medicine tablet pill dose prescription drug antidepressant pharmacy chemist inhaler injection
therapist therapy counsellor counselling psychologist session
drink drunk sober pub beer wine bottle alcohol pint vodka booze hangover relapse
eat food meal dinner lunch breakfast cook kitchen hungry tea plate tray sandwich appetite weight bite
house home flat room door kitchen wall landing lock key move landlord tenancy roof
car drive drove van bus train taxi cab wheel steer lift motorway road passenger licence
phone call ring text message voicemail line telephone whatsapp answer dial
letter post envelope mail email write page note
talk speak say tell voice word speech mouth conversation interrupt silent silence quiet hear listen stammer stutter
cry tear weep sob
laugh joke funny smile grin humour punchline hilarious
fight argue row shout scream yell quarrel argument slam
church pray faith god prayer mosque imam priest vicar temple belief
body weight mirror fat thin scales scar skin
pain ache hurt sore agony chronic back
cancer tumour chemo diagnosis illness sick ill disease
panic anxiety nervous sweat chest heart breathe shake tremble attack
sad cry low depress down grey fog flat
police court prison solicitor judge custody knife gun crime rob robbery till
army soldier war tour veteran serve
leave go away quit depart walk-out abandon
stay remain keep
clean tidy wash dish shower laundry hoover dirty mess
hide secret pretend lie mask cover conceal fake
name call label
alone lonely nobody isolate
scare afraid fear fright terrify panic dread worry nervous anxiety
anger furious mad rage annoy resent
shame embarrass humiliate guilt stupid
garden plant flower tomato shed lawn allotment
dog cat pet vet lead
game play console online screen tablet laptop computer internet
church choir sing song music band guitar piano
shop store aisle supermarket customer till checkout
birthday party christmas celebrate wedding christening cake buffet guest
see look watch notice invisible visible seen unseen eye stare glance ghost shadow
memory remember forget dementia alzheimer confuse
carer care look-after nurse bath feed
country border language english accent foreign immigrant visa asylum refugee
exercise run gym walk swim train
old age retire pension elderly
rain wet weather soak umbrella
balloon bang pop firework noise loud
clock time minute hour watch late wait
retire pension work
cafe restaurant order menu soup waiter takeaway
faint seizure epilepsy fit
pregnant pregnancy miscarriage birth ivf scan baby
hand hold grip clutch
brave courage bold
trust promise betray lie cheat affair
`;

/** All words of the topics. */
export const TOPIC_WORDS: readonly string[] = TOPICS.trim().split(/\s+/u);

const TOPICS_OF: ReadonlyMap<string, ReadonlySet<number>> = gathered();

function gathered(): Map<string, Set<number>> {
  const topics = new Map<string, Set<number>>();
  for (const [number, line] of TOPICS.trim().split('\n').entries()) {
    for (const word of line.split(' ')) {
      const key = stem(word);
      topics.set(key, (topics.get(key) ?? new Set<number>()).add(number));
    }
  }
  return topics;
}

/** The topics that this word (its stem) belongs to, as numbers that mean nothing outside. */
export function topicsOf(stemmed: string): ReadonlySet<number> {
  return TOPICS_OF.get(stemmed) ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();
