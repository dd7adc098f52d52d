import type { YAMLParseError } from 'yaml';
import { type Finding, finding } from './findings.ts';
import type { LexemeScan } from './yaml-lexemes.ts';

const QUOTE_IT =
  'put the whole text in quotes, or write `>-` after the key and the text, indented, on the lines below';

/**
 * A mistake, and how far it reaches: what is reported below one that reaches the rest of the file is
 * often no mistake itself.
 */
interface Mistake {
  readonly sentence: string;
  readonly reach: 'line' | 'rest';
}

const mistake = (reach: Mistake['reach'], sentence: string): Mistake => ({ reach, sentence });

const DIRECTIVE = mistake('line', 'Lines that begin with `%` have no place in a scenario file.');
const OPEN_QUOTE = mistake('rest', 'The quotation mark that begins this text is never closed.');
const OPEN_BRACKET = mistake('rest', 'The bracket that opens here is not closed.');
const SECOND_DOCUMENT = mistake('rest', 'A second document begins here. A scenario file holds one scenario.');
const TOO_FAR_IN = mistake(
  'rest',
  'This line is indented further than the line above, whose value has begun already.',
);
const OTHERWISE = mistake(
  'rest',
  'This cannot be read. Check quotation marks, brackets and indentation here and in the line above.',
);

/** What errors of the YAML parser mean: the first whose pattern is in code and message. */
const MISTAKES: readonly (readonly [pattern: RegExp, mistake: Mistake])[] = [
  [/TAB_AS_INDENT/, mistake('rest', 'Lines are indented with spaces here, not with tabs.')],
  [
    /compact mappings/,
    mistake('line', `A colon and a space begin a new entry. If this is text, ${QUOTE_IT}.`),
  ],
  [
    /All (mapping|sequence) items|A block sequence|Sequence item without/,
    mistake('rest', 'This line does not begin in the same column as those it belongs to.'),
  ],
  [
    /Implicit keys? need|Implicit map keys/,
    mistake('rest', `There is no \`key: value\` here. If this is text, ${QUOTE_IT}.`),
  ],
  [
    /Missing ,|after : in|BLOCK_IN_FLOW/,
    mistake('line', 'Between brackets, entries are parted by commas, and a space follows each colon.'),
  ],
  [/Unexpected , in|empty item/, mistake('line', 'There is a comma too many between these brackets.')],
  [/BAD_SCALAR_START/, mistake('line', `Text cannot begin with this character: ${QUOTE_IT}.`)],
  [
    /BAD_DQ_ESCAPE/,
    mistake('line', 'In double quotes a backslash has a meaning of its own. Use single quotes.'),
  ],
  [
    /same line with key/,
    mistake('line', `A list begins on the line below its key. If this is text, ${QUOTE_IT}.`),
  ],
  [
    /at node end/,
    mistake('line', `The value has ended at the mark or bracket before this. If it is text, ${QUOTE_IT}.`),
  ],
  [/Block scalar header/, mistake('line', 'After `|` or `>-` the text begins on the line below.')],
  [
    /ALIAS|ANCHOR/,
    mistake(
      'line',
      'A `*` or `&` before a word repeats or marks a value. If this is text, put it in quotes.',
    ),
  ],
  [/Comments must/, mistake('line', 'A comment needs a space before its `#`.')],
];

/** Errors of the YAML parser that the lexemes have shown already. */
const SHOWN_ALREADY = /TAG|BAD_DIRECTIVE/;

/**
 * Says in plain words what keeps a text from being read: what stays within its line, down to the first
 * mistake that reaches further.
 *
 * @param secondDocument where a second document begins, if one does
 */
export function syntaxFindings(
  scan: LexemeScan,
  errors: readonly YAMLParseError[],
  secondDocument: number | undefined,
  text: string,
): readonly Finding[] {
  const found = [
    ...scan.directives.map((offset) => ({ offset, mistake: DIRECTIVE })),
    ...scan.openQuotes.map((offset) => ({ offset, mistake: OPEN_QUOTE })),
    ...scan.openBrackets.map((offset) => ({ offset, mistake: OPEN_BRACKET })),
    ...errors.flatMap((error, index) => mistakesOf(error, errors[index - 1], errors[index + 1], text)),
  ];
  if (secondDocument !== undefined) found.push({ offset: secondDocument, mistake: SECOND_DOCUMENT });
  const reachesTo = found.reduce(
    (first, { offset, mistake }) => (mistake.reach === 'rest' ? Math.min(first, offset) : first),
    Number.POSITIVE_INFINITY,
  );
  return [
    ...found.map(({ offset, mistake }) => finding('yaml-syntax', [], offset, { problem: mistake.sentence })),
    ...scan.tags.map(({ tag, offset }) => finding('yaml-tag', [], offset, { tag })),
  ].filter(({ at }) => Number(at) <= reachesTo);
}

function mistakesOf(
  error: YAMLParseError,
  previous: YAMLParseError | undefined,
  next: YAMLParseError | undefined,
  text: string,
): readonly { offset: number; mistake: Mistake }[] {
  const wanted = `${error.code} ${error.message}`;
  if (SHOWN_ALREADY.test(wanted) || isTooFarIn(previous, error)) return [];
  if (isTooFarIn(error, next)) {
    const line = text.lastIndexOf('\n', (next?.pos[1] ?? 0) - 1) + 1;
    return [{ offset: contentAt(line, text), mistake: TOO_FAR_IN }];
  }
  const [, mistake] = MISTAKES.find(([pattern]) => pattern.test(wanted)) ?? [undefined, OTHERWISE];
  return [{ offset: contentAt(error.pos[0], text), mistake }];
}

/** Two errors at one place are made of a value and a line below it that is indented as if it were part of it. */
function isTooFarIn(error: YAMLParseError | undefined, next: YAMLParseError | undefined): boolean {
  return (
    error?.code === 'BLOCK_AS_IMPLICIT_KEY' &&
    next?.code === 'MULTILINE_IMPLICIT_KEY' &&
    error.pos[0] === next.pos[0]
  );
}

/** The first place from an offset on that is not a space or the end of a line; the offset itself where none is. */
function contentAt(offset: number, text: string): number {
  for (let index = offset; index < text.length; index++) {
    if (text[index] !== ' ' && text[index] !== '\n') return index;
  }
  return offset;
}
