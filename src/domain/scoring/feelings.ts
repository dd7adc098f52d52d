import { stem } from './stem.ts';
import { words } from './words.ts';

export type FeelingFamily =
  | 'alone'
  | 'unseen'
  | 'afraid'
  | 'sad'
  | 'angry'
  | 'ashamed'
  | 'tired'
  | 'trapped'
  | 'lost'
  | 'hurt'
  | 'torn'
  | 'longing'
  | 'hopeful'
  | 'proud'
  | 'relieved'
  | 'numb';

interface Family {
  /** Words that name the feeling. */
  readonly named: string;
  /** Words by which somebody shows it without naming it. */
  readonly shown: string;
}

const FAMILIES: Readonly<Record<FeelingFamily, Family>> = {
  alone: {
    named:
      'alone lonely loneliness isolated isolating isolation abandoned deserted outsider excluded unsupported cut-off',
    shown: `nobody alone lonely friend empty silence quiet without widow eat myself left gone leave group invite chat lunch
    visit ring call single table stranger move`,
  },
  unseen: {
    named: `invisible unseen unheard ignored overlooked dismissed shadow ghost forgotten unnoticed unimportant insignificant
    erased silenced sidelined small voiceless unappreciated belittled patronised misunderstood disbelieved disrespected`,
    shown: `talk over ignore nod listen notice interrupt nobody hear see shadow invisible look through voice quiet speak
    name forget joke laugh believe clock file screen meeting credit thank`,
  },
  afraid: {
    named: `afraid scared frightened fear fearful terrified terrifying anxious anxiety worried worry worrying nervous dread
    dreading panic panicked panicky uneasy wary cautious frightening scary unsafe apprehensive petrified daunting threatened edge
    vulnerable exposed jumpy startled alarmed`,
    shown: `what if shake panic sweat heart chest breathe scared afraid hospital test result scan exam interview lose night
    lock door check hide risk drink police envelope knife alarm ring worry nervous happen again stop tell first doctor pain`,
  },
  sad: {
    named: `sad sadness grief grieving mourning heartbroken heartbreaking miss missing sorrow devastated low down depressed
    despair hopeless hopelessness gutted unhappy miserable bereft loss tearful crying`,
    shown: `die death funeral cry tear lose miss gone grave widow ash coffin memory anniversary used empty chair photo bed
    wardrobe since leave tired point dark sleep without never`,
  },
  angry: {
    named: `angry anger furious fury resentful resentment frustrated frustrating frustration annoyed irritated mad rage livid
    outraged bitter fuming infuriating injustice unfair unfairness`,
    shown: `shout hate stupid unfair slam again always never lie blame cheat joke laugh even ask ignore tell credit promise
    cancel mess hung scream kick punch swear sick fed every`,
  },
  ashamed: {
    named: `ashamed shame embarrassed embarrassing embarrassment humiliated humiliating humiliation guilty guilt failure
    worthless useless inadequate pathetic judged mortified exposed burden foolish disappointed disappointing undeserving blamed`,
    shown: `stupid fail fault laugh stare pathetic useless burden mess hide secret tell nobody should wrong worst idiot name
    lie fraud lazy debt envelope drink bad mother mum proper normal weak sorry late sack redundant let down`,
  },
  tired: {
    named: `tired exhausted exhausting exhaustion drained draining worn weary weariness overwhelmed overwhelming burnt swamped
    stretched depleted heavy weighed shattered knackered overloaded relentless`,
    shown: `sleep tired night every shift work hour year kid all always never double up bed rota carer week again stop
    coffee nap wake baby care both juggle`,
  },
  trapped: {
    named: `trapped stuck powerless helpless cornered suffocated suffocating smothered pressured pressure controlled forced caught
    restricted bound pulled`,
    shown: `cannot can leave have no choice stay stop nothing way out money move door tell should must afraid everyone every`,
  },
  lost: {
    named: `lost confused confusing uncertain uncertainty unsure bewildered disoriented adrift directionless unsettled aimless unmoored
    rudderless shaken shocked stunned`,
    shown: `know who what decide point anymore used retire leave lose change suddenly move now empty start purpose redundant
    diagnose where`,
  },
  hurt: {
    named: `hurt hurting hurtful wounded betrayed betrayal rejected rejection unwanted unloved let-down stung painful pain crushed
    unwelcome upset upsetting distressed distressing`,
    shown: `lie cheat leave without forget never laugh say friend ring invite chat behind promise call name ignore love
    party cancel joke sister brother mum dad husband wife`,
  },
  torn: {
    named: 'torn ambivalent conflicted undecided divided pulled two-minds in-between wavering',
    shown: `but want part both should although decide either or yet maybe know hate love stay leave`,
  },
  longing: {
    named: `longing yearning aching craving wishing homesick wanted needed loved understood seen heard accepted believed recognised
    trusted connected closeness connection belonging respect respected dignity company`,
    shown: `want wish miss need used would just love hope nobody once someone like ask`,
  },
  hopeful: {
    named: 'hopeful hoping hope excited eager encouraged optimistic determined ready curious willing',
    shown: 'hope maybe plan better',
  },
  proud: {
    named: 'proud pride pleased confident satisfied capable strong satisfaction',
    shown: 'manage finally finish pass win',
  },
  relieved: {
    named: 'relieved relief calm calmer peaceful safe safer comforted settled lighter free freedom',
    shown: 'finally over peace safe',
  },
  numb: {
    named: 'numb empty emptiness hollow detached disconnected flat distant frozen blank unreal',
    shown:
      'nothing feel flat grey fog autopilot empty cotton blank rush babysitter glass motion film watch telly',
  },
};

/** All words of the families. */
export const FEELING_WORDS: readonly string[] = Object.values(FAMILIES).flatMap(({ named, shown }) => [
  ...words(named),
  ...words(shown),
]);

const FAMILY_OF: ReadonlyMap<string, FeelingFamily> = new Map(
  (Object.entries(FAMILIES) as [FeelingFamily, Family][]).flatMap(([family, { named }]) =>
    [...words(named)].map((word) => [stem(word), family] as const),
  ),
);

const SHOWN_BY: ReadonlyMap<string, ReadonlySet<FeelingFamily>> = gathered();

function gathered(): Map<string, Set<FeelingFamily>> {
  const shown = new Map<string, Set<FeelingFamily>>();
  for (const [family, { named, shown: cues }] of Object.entries(FAMILIES) as [FeelingFamily, Family][]) {
    for (const word of [...words(named), ...words(cues)]) {
      const key = stem(word);
      const families = shown.get(key) ?? new Set();
      shown.set(key, families.add(family));
    }
  }
  return shown;
}

const PLEASANT: ReadonlySet<FeelingFamily> = new Set(['hopeful', 'proud', 'relieved']);

/** Whether a family is one that people bring no trouble for. */
export function isPleasant(family: FeelingFamily): boolean {
  return PLEASANT.has(family);
}

/** The family of feelings that this word (its stem) names, if it names one. */
export function feelingNamed(stemmed: string): FeelingFamily | undefined {
  return FAMILY_OF.get(stemmed);
}

/** The feelings that words (their stems) name or show, with how many of the words point to each. */
export function feelingsShown(stems: Iterable<string>): ReadonlyMap<FeelingFamily, number> {
  const counts = new Map<FeelingFamily, number>();
  for (const each of stems) {
    for (const family of SHOWN_BY.get(each) ?? []) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return counts;
}
