import type { Span } from './assessment.ts';
import { beginsAnew, isRunOn } from './run-on.ts';
import type { Gap, Reading, Word } from './text.ts';
import { words } from './words.ts';

/** A stretch of words with one job: a statement, or a question. `from` and `to` count words, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Its sentence closes with a question mark. */
  readonly marked: boolean;
  /** The words in plain spelling, a space before and after each, between ` | ` and ` | `. */
  readonly plain: string;
}

/** A text in clauses, and as one line to look for patterns in. */
export interface Passage {
  readonly source: string;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** All words in plain spelling with one space around each, and ` | ` before and after each clause. */
  readonly line: string;
  /** Where in `line` each word begins. */
  readonly places: readonly number[];
}

const JOINERS = words('but so still though and or then yet because mind although anyway however plus');
const SUBJECTS = words('i you we he she it they that this there');
const ASKING = words('what how why where when who which');
const AUXILIARIES = words(
  'do does did is are was were have has had can could would will should shall might am must',
);
const NO_SPLIT_BEFORE = words(
  `if that know what how when why who where which wonder wondering about of in to for is was as than like because
and or but so not whatever however say tell ask asked guess see understand does do did can could would will should
are were has have had then even just only whether at from with on by all think thinking idea sure matter earth hell ever exactly else i he she they it we`,
);
const LONGEST_LOOK = 2;

/** Splits a reading into clauses, so that a question can be told from what stands before it without punctuation. */
export function passage(reading: Reading): Passage {
  const runOn = isRunOn(reading);
  const starts: number[] = [];
  const fresh = new Set<number>();
  for (const [index, word] of reading.words.entries()) {
    const since = index - (starts.at(-1) ?? 0);
    if (runOn && index > 0 && beginsAnew(reading, index, since)) {
      starts.push(index);
      fresh.add(index);
    } else if (index === 0 || splits(reading.words, index, word)) {
      starts.push(index);
      if (runOn && opensQuestionAt(reading.words, index)) fresh.add(index);
    }
  }
  const clauses: Clause[] = [];
  let sentence = 0;
  for (const [index, from] of starts.entries()) {
    const to = starts[index + 1] ?? reading.words.length;
    const gap = reading.words[from]?.gap ?? 'none';
    if (index > 0 && (gap === 'end' || gap === 'asked' || fresh.has(from))) sentence++;
    const plain = reading.words.slice(from, to).map((word) => word.text);
    clauses.push({ from, to, sentence, marked: false, plain: ` | ${plain.join(' ')} | ` });
  }
  const marked = askedSentences(reading, clauses);
  return laidOut(
    reading,
    clauses.map((clause) => (marked.has(clause.sentence) ? { ...clause, marked: true } : clause)),
  );
}

function askedSentences(reading: Reading, clauses: readonly Clause[]): ReadonlySet<number> {
  const asked = new Set<number>();
  for (const clause of clauses) {
    const after: Gap =
      reading.words[clause.to]?.gap ?? (clause.to === reading.words.length ? reading.close : 'none');
    if (after === 'asked') asked.add(clause.sentence);
  }
  return asked;
}

function laidOut(reading: Reading, clauses: readonly Clause[]): Passage {
  const places: number[] = [];
  let line = ' |';
  for (const clause of clauses) {
    for (let index = clause.from; index < clause.to; index++) {
      places.push(line.length + 1);
      line += ` ${reading.words[index]?.text ?? ''}`;
    }
    line += ' |';
  }
  return { source: reading.source, words: reading.words, clauses, line: `${line} `, places };
}

function splits(all: readonly Word[], index: number, word: Word): boolean {
  if (word.gap === 'end' || word.gap === 'asked' || word.gap === 'pause') return true;
  const next = all[index + 1]?.text ?? '';
  const before = all[index - 1]?.text ?? '';
  const questions = opensQuestion(word.text, next, all[index + 2]?.text ?? '');
  if (word.gap === 'comma') return JOINERS.has(word.text) || SUBJECTS.has(word.text) || questions;
  if (word.text === 'but') return true;
  if ((word.text === 'and' || word.text === 'so' || word.text === 'because') && SUBJECTS.has(next))
    return true;
  const toHer = !AUXILIARIES.has(word.text) || next === 'you';
  return questions && toHer && !NO_SPLIT_BEFORE.has(before) && index >= LONGEST_LOOK;
}

function opensQuestionAt(all: readonly Word[], index: number): boolean {
  const [first, second, third] = all.slice(index, index + 3).map((word) => word.text);
  return opensQuestion(first ?? '', second ?? '', third ?? '');
}

function opensQuestion(first: string, second: string, third: string): boolean {
  if (AUXILIARIES.has(first))
    return (
      second === 'you' ||
      (first !== 'had' && SUBJECTS.has(second) && third !== '' && second !== 'that' && second !== 'this')
    );
  return (
    ASKING.has(first) &&
    AUXILIARIES.has(second) &&
    (SUBJECTS.has(third) || third === 'your' || second === 'is')
  );
}

/** The place of words `from` to `to` (exclusive) in the source, in UTF-16 units. */
export function spanOf(text: Pick<Passage, 'words'>, from: number, to: number): Span {
  const first = text.words[from];
  const last = text.words[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}
