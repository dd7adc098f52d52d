const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `went go|gone go|came come|got get|gotten get|gave give|given give|took take|taken take|made make|said say|told tell
spoke speak|spoken speak|talked talk|knew know|known know|thought think|saw see|seen see|heard hear|felt feel
kept keep|left leave|found find|began begin|begun begin|meant mean|understood understand|became become|stood stand
held hold|brought bring|bought buy|caught catch|taught teach|fought fight|sought seek|lost lose|slept sleep|wept weep
sat sit|ran run|rang ring|rung ring|sang sing|sung sing|drank drink|drunk drink|drove drive|driven drive|rode ride
wrote write|written write|broke break|broken break|chose choose|chosen choose|froze freeze|frozen freeze|woke wake
woken wake|ate eat|eaten eat|fell fall|fallen fall|grew grow|grown grow|threw throw|thrown throw|flew fly|flown fly
wore wear|worn wear|tore tear|torn tear|bore bear|swore swear|hid hide|hidden hide|bit bite|bitten bite|led lead
read read|paid pay|laid lay|sent send|spent spend|lent lend|built build|dealt deal|shook shake|shaken shake
stuck stick|struck strike|hung hang|dug dig|won win|shot shoot|met meet|fed feed|bled bleed|shone shine|sold sell
children child|kids kid|men man|women woman|feet foot|teeth tooth|lives life|wives wife|knives knife|died die
dying die|lying lie|lied lie|tied tie|tying tie|mums mum|mom mum|mam mum|mother mum|mums mum|father dad|daddy dad
mummy mum|heavier heavy|worse bad|worst bad|better good|best good|invisible invisible|doctors doctor|gp doctor
therapists therapist|married marry|divorced divorce|buried bury|tablets tablet|pills pill|meds medication
medicine medication|medicines medication|telly television|tv television|mates friend|mate friend|pal friend
husband husband|hubby husband|boss boss|bosses boss|phoned phone|boys boy|worries worry|died die|death die|dead die
choice choose|choices choose|loss lose|losses lose|grief grieve|angry anger|angrier anger|sadness sad|lonely lone
loneliness lone|alone lone|scary scare|scared scare|frightened fright|frightening fright|guilty guilt|ashamed shame
tired tire|tiring tire|tiredness tire|exhausted exhaust|exhausting exhaust|anxious anxiety|depressed depress
depression depress|hopeless hope|proud pride
three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13|fourteen 14|fifteen 15|sixteen 16
seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40|fifty 50|sixty 60|seventy 70|eighty 80|ninety 90
third 3|fourth 4|fifth 5|weekly week|wk week|wks week|yr year|yrs year|mth month|mths month|daily day|hrs hour|mins minute`
    .split(/[|\n]/u)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Words with a base form of their own, each a word that needs no correction. */
export const IRREGULAR_WORDS: readonly string[] = [...IRREGULAR.keys()];

const LONG_ENOUGH = 4;

/**
 * The base form of a lower-case English word, near enough to tell that "talked", "talks" and "talking" are one:
 * a table of the common irregular words, then endings taken off in the order of Porter's first steps (1980).
 */
export function stem(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return withoutFinalE(known);
  if (word.length < LONG_ENOUGH) return word;
  return withoutFinalE(shortened(word));
}

function shortened(word: string): string {
  if (word.endsWith("'s")) return shortened(word.slice(0, -2));
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ness') && word.length > 6) return word.slice(0, -4);
  if (word.endsWith('ly') && word.length > 5) return word.slice(0, -2);
  if (word.endsWith('ing') && word.length > 5) return undoubled(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4) return undoubled(word.slice(0, -2));
  if (/(?:x|ch|sh|ss)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/u.test(word)) return word.slice(0, -1);
  return word;
}

function undoubled(base: string): string {
  return /([bdfgmnprt])\1$/u.test(base) ? base.slice(0, -1) : base;
}

function withoutFinalE(base: string): string {
  return base.length > LONG_ENOUGH - 1 && base.endsWith('e') ? base.slice(0, -1) : base;
}
