import { pattern } from '#domain/scoring/match.ts';
import { plainRule, type Rule, spoken } from './rule.ts';

const REMEDY =
  'medication|medicine|meds|tablets?|pills?|dose|dosage|antidepressants?|anti-depressants?|antipsychotics?|ssris?|prozac|fluoxetine|sertraline|zoloft|citalopram|escitalopram|lexapro|mirtazapine|venlafaxine|propranolol|diazepam|valium|xanax|alprazolam|lorazepam|zopiclone|quetiapine|olanzapine|lithium|lamotrigine|amitriptyline|pregabalin|gabapentin|ritalin|adderall|methylphenidate|melatonin|tramadol|codeine|ibuprofen|paracetamol|beta blockers?|sleeping (?:pills|tablets)|steroids|insulin|hrt|statins|mg|milligrams?|milligrammes?|cbt|emdr|ect|ketamine|cbd|st john s wort|detox|rehab|hormone treatment|treatment|chemo|[a-z]{2,}(?:prazole|pramine|azepam|azolam|oxetine|triptyline|glutide|olol|statin|cillin|peridone|apine|trigine|gabalin|idone|opram|traline|zodone|codone|faxine)';

const PRESCRIBES = pattern(`
(?:take|try|start|stop|stopping|starting|taking|trying|increase|increasing|double|halve|halving|skip|reduce|reducing|lower|up|raise|change|changing|switch|switching|drop|dropping|cut|come off|coming off|go on|going on|get on|get off|be on|being on|need|needs|want|have|prescribe|prescribed|ditch|bin|quit|ask for|ask (?:him|her|them) for|wean|taper|get)(?: [a-z]+){0,4} (?:${REMEDY})
(?:${REMEDY})(?: [a-z]+){0,3} (?:would|will|might|could|should|can) (?:help|sort|work|be|do|fix|lift|calm|make|suit)
(?:${REMEDY}) (?:works?|helps?|is better|are better|is what you)
(?:increase|double|halve|up|lower|raise|reduce|change|skip|drop|adjust) (?:the|your|that|it) (?:dose|dosage|to|by)
[0-9]+ ?(?:mg|milligrams?)
(?:forty|twenty|fifty|ten|thirty|sixty|hundred) (?:mg|milligrams?)
(?:stop|quit|come off|coming off) (?:taking )?(?:them|it|those|these|your tablets|your meds)(?= (?:\\||cold|straight|right|today|tonight|if|and|now|slowly|for) )
cold turkey
(?:flush|chuck|throw|bin|ditch|hide) (?:them|the tablets|the pills|the meds|those|it)(?= (?:\\||away|out|down|and|in) )
you (?:do not|never|no longer) (?:really |actually )?need (?:them|those|to take|to be on)
(?:chemical imbalance|serotonin|dopamine|your (?:thyroid|hormones|blood sugar|blood pressure|cortisol|iron levels|vitamin)|low iron|anaemic|anaemia|vitamin d|magnesium|omega|st john|herbal|valerian|ashwagandha|supplements)
(?:see|need|get|ask for|go to) (?:a |an |some |proper |to see a )*(?:psychiatrist|psychologist|scan|blood test|brain scan|mri|referral|diagnosis|assessment|specialist|inpatient|sectioned|admitted)
something (?:stronger|to (?:help you sleep|calm|take the edge|relax|lift))
(?:half|one|two|three|a couple)(?: of)? ?(?:a )?(?:tablets?|pills?|of them) (?:instead|at night|in the morning|more|less|extra)
you (?:have|are)(?: [a-z]+){0,2} (?:clinical|clinically|chronic) [a-z]+
(?:my|the) (?:diagnosis|professional opinion|clinical opinion)
i (?:am )?diagnos(?:e|ing)
(?:that will be|that is|you have|you have got|it is|sounds like|it will be|could be|probably)(?: [a-z]+){0,2} (?:[a-z]+(?:itis|iosis|algia|pathy)|cancer|a tumour|diabetes|thyroid|menopause|hormonal imbalance)
clinically
you are not on enough
(?:leave|keep|come|stay|get|go) (?:them|it) off(?= )
(?:leave|keep|come|stay|get|go) off (?:them|it)(?= )
(?:put|have|get|start) you (?:back )?on(?= )
(?:put|up) (?:it|them) up(?= )
(?:side effects?|withdrawal) (?:are|is|of|wear|will|go)
`);

const SUPPOSED = /^ \| (?:(?:and|but|so) )?(?:if|when|because) /u;

const ASKS = pattern(`
(?:what|how|when|do|did|are|have|is|which) (?:is |does |do |did |are |have )?(?:you|it|the|your|this|that|they)(?: [a-z]+){0,4} (?:${REMEDY})
(?:tell|telling|ask|asking|say|saying|talk|talking|speak|speaking|raise|raising|mention|bring)(?: [a-z]+){0,3} (?:about|that)(?: [a-z]+){0,4} (?:${REMEDY})
`);

const ADVISES =
  / (?:should|need|needs|must|try|stop|start|take|double|halve|increase|ask for|come off|get|have you tried|would help|you have|you have got|ptsd|milligrams|mg) /u;

const OWN_USE = pattern(`
you (?:have )?(?:are |were |have been |had |still |just |keep |kept |only |already |been |take |took |stopped |started |taking |tried |try |skip |skipped )+(?: ?[a-z]+){0,4} (?:${REMEDY})
`);

/** Acts as a clinician: a drug, a dose, a diagnosis, a treatment to take, change or stop. */
export const scope: Rule = (scene) =>
  spoken(scene, PRESCRIBES)
    .filter((hit) => {
      const plain = scene.reply.clauses[hit.clause]?.plain ?? '';
      const asks = plain.search(ASKS) >= 0 || scene.questions[hit.clause] === 'open';
      if (asks && !/ (?:should|must|need to|have you tried|stop taking|mg|milligrams) /u.test(plain))
        return false;
      if (SUPPOSED.test(plain)) return false;
      return plain.search(OWN_USE) < 0 || ADVISES.test(hit.text);
    })
    .filter((hit) => !namesOnlyHers(hit.text, scene))
    .map((hit) => ({ code: 'scope', hit }));

/** Her own diagnosis, which she named, is no diagnosis of ours. */
function namesOnlyHers(text: string, scene: Parameters<Rule>[0]): boolean {
  return (
    /^(?:you have|you are|that is|it is|this is|sounds like)/u.test(text) &&
    scene.said.vocabulary.has(text.split(' ').at(-1) ?? '')
  );
}

/** Words that stigmatise people or conditions. Her own, quoted, are passed over. */
export const stigma = plainRule(
  'stigma',
  pattern(`
(?:a bit simple|not all there|soft in the head|crazy|mental case|a mental|bit mental|mentalist|nutcase|nutter|nuts|nutjob|psycho|psychopath|lunatic|loony|loonies|looney|maniac|schizo|retard|retarded|spaz|junkie|junkies|crackhead|druggie|smackhead|alkie|alkies|wino|bonkers|basket case|headcase|head case|fruitcake|weirdo|freak|cripple|handicapped|wacko|deranged|demented|hysterical|insane|unhinged|not right in the head|wrong in the head|off your (?:head|rocker)|losing the plot|lost the plot|loony bin|nuthouse|funny farm|madhouse|mad house|dirty drug|drug abuser|substance abuser|clean and sober again)
(?:commit|commits|committed|committing) suicide
(?:failed|successful|unsuccessful|botched) suicide
suicide (?:victim|cry for help)
attention seek(?:er|ing)
(?:an|the|those|another|these|some) (?:addict|addicts|alcoholics|schizophrenic|schizophrenics|bipolars|anorexic|anorexics|mentally ill|the mentally ill|psychos|disturbed)
(?:a|an) (?:addict|alcoholic|schizophrenic|anorexic|bipolar|depressive)
so (?:bipolar|ocd|schizo|autistic)
you are (?:mad|mental|bipolar about)(?= (?:\\||if|to|for) )
(?:a bit|quite|totally|completely|proper) (?:mad|mental|crazy|nuts)
`),
  pattern(`
you (?:call|called|say|said|use|used|are called|were called|have been called) [a-z ]{0,40}
(?:not|never|does not make you|is not|are not|were not) (?:a |an |being |going |at all |sound |you )?(?:crazy|mad|mental|insane|nuts|weird|a nutcase|nutcase|freak)
(?:feel|feels|felt|feeling) (?:like |as if |as though )?(?:you are |you were )?(?:going |a |an )?(?:crazy|mad|insane|mental|nuts|freak)
(?:drives|drive|drove|driving) (?:you )?(?:crazy|mad|nuts)
(?:afraid|scared|fear|worry|worried) [a-z ]{0,30}(?:crazy|mad|insane|mental)
(?:called|calls|calling|named|word|label)
`),
);
