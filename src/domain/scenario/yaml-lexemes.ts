import { Lexer } from 'yaml';

/** How many levels a file may have. The YAML parser calls itself at least once a level. */
export const DEPTH_LIMIT = 32;

/** What the lexemes of a file show before anything is built from them; places are UTF-16 offsets. */
export interface LexemeFindings {
  readonly tags: { readonly tag: string; readonly offset: number }[];
  readonly directives: number[];
  /** Where quoted texts begin that never end. */
  readonly openQuotes: number[];
  /** Where brackets open that are not closed by their like. */
  readonly openBrackets: number[];
  /** Where nesting goes too deep; reading ends there. */
  tooDeepAt?: number;
}

// What the lexer says between the lexemes: a document begins, brackets break off, a scalar follows.
const DOCUMENT = '\u0002';
const BROKEN_OFF = '\u0018';
const SCALAR = '\u001f';

const CLOSED_BY = new Map([
  ['[', ']'],
  ['{', '}'],
]);

/**
 * The lexemes of a YAML text, in order, ending early where the nesting goes too deep.
 *
 * Depth is counted by where things begin: in block style every open collection has a column of its own
 * (only a list may share that of its key), in flow style a bracket.
 */
export function* lexemes(text: string, findings: LexemeFindings): Generator<string, void> {
  const columns: number[] = [];
  const brackets: { readonly opening: string; readonly offset: number }[] = [];
  let offset = 0;
  let lineStart = 0;
  /** Whether what comes next may begin a collection: it is the first of its line, or follows `-`, `?` or `:`. */
  let begins = true;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const first = lexeme[0];
    const isMark: boolean = !isScalar && (lexeme === DOCUMENT || lexeme === BROKEN_OFF || lexeme === SCALAR);
    if (isMark) {
      if (lexeme === BROKEN_OFF) findings.openBrackets.push(...brackets.splice(0).map((open) => open.offset));
    } else if (isScalar || (first !== ' ' && first !== '\n' && first !== '\t' && first !== '#')) {
      if (begins && brackets.length === 0) {
        while ((columns.at(-1) ?? -1) >= offset - lineStart) columns.pop();
        columns.push(offset - lineStart);
      }
      begins = !isScalar && (lexeme === '-' || lexeme === '?' || lexeme === ':');
      if (!isScalar) {
        if (lexeme === '[' || lexeme === '{') brackets.push({ opening: lexeme, offset });
        else if (lexeme === ']' || lexeme === '}') close(lexeme);
        else if (first === '!') findings.tags.push({ tag: lexeme, offset });
        else if (first === '%') findings.directives.push(offset);
        else if ((first === '"' || first === "'") && (lexeme.length === 1 || !lexeme.endsWith(first))) {
          findings.openQuotes.push(offset);
        }
      }
      if (columns.length + brackets.length > DEPTH_LIMIT) {
        findings.tooDeepAt = offset;
        return;
      }
    }
    yield lexeme;
    isScalar = isMark && lexeme === SCALAR;
    if (isMark) continue;
    offset += lexeme.length;
    const newline = lexeme.lastIndexOf('\n');
    if (newline < 0) continue;
    lineStart = offset - (lexeme.length - newline - 1);
    begins ||= lineStart === offset;
  }
  findings.openBrackets.push(...brackets.map((open) => open.offset));

  function close(closing: string): void {
    const open = brackets.pop();
    if (open && CLOSED_BY.get(open.opening) !== closing) findings.openBrackets.push(open.offset);
  }
}
