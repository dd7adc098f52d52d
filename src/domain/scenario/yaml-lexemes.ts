/** How many levels a file may have. The YAML parser calls itself at least once a level. */
export const DEPTH_LIMIT = 32;

// What the lexer says between the lexemes: a document begins, brackets break off, a scalar follows.
export const DOCUMENT = '\u0002';
const BROKEN_OFF = '\u0018';
const SCALAR = '\u001f';

/**
 * Looks at the lexemes of a file, one after the other, before the YAML parser does, and keeps what the
 * parser does not tell. Places are UTF-16 offsets.
 */
export class LexemeScan {
  readonly tags: { readonly tag: string; readonly offset: number }[] = [];
  readonly directives: number[] = [];
  /** Where quoted texts begin that never end. */
  readonly openQuotes: number[] = [];
  /** Where brackets open that are not closed by their like. */
  readonly openBrackets: number[] = [];
  /** Where nesting goes too deep. The lexeme there must not be parsed. */
  tooDeepAt: number | undefined;
  /**
   * Whether the last lexeme announces a scalar that begins a line in the column of a collection of the
   * first or second level that is open: the key of its next entry, if the file is well-formed.
   */
  isNextEntry = false;

  /**
   * Where in their lines the open block collections begin, which bounds their depth: each has a column of
   * its own, and only a list may share that of its key.
   */
  readonly #columns: number[] = [];
  readonly #brackets: { readonly opening: string; readonly offset: number }[] = [];
  #offset = 0;
  #lineStart = 0;
  #isLineStart = true;
  #isAfterIndicator = false;
  #isScalar = false;
  /** Whether the next scalar is the lines below a `|` or `>`, which begin nothing. */
  #isBlockScalar = false;
  #isPlain = true;

  /** Whether there are no aliases, tags, directives or document marks, and nothing is wrong so far. */
  isPlain(): boolean {
    const found =
      this.tags.length + this.directives.length + this.openQuotes.length + this.openBrackets.length;
    return this.#isPlain && found === 0 && this.tooDeepAt === undefined;
  }

  take(lexeme: string): void {
    this.isNextEntry = false;
    if (this.#isScalar) {
      if (!this.#isBlockScalar) this.#begin();
      this.#isScalar = false;
      this.#isBlockScalar = false;
      this.#advance(lexeme);
    } else if (lexeme === SCALAR) {
      this.#isScalar = true;
      this.isNextEntry = !this.#isBlockScalar && this.#isLineStart && this.#isColumnOfEntries();
    } else if (lexeme === BROKEN_OFF) {
      this.#leaveBracketsOpen();
    } else if (lexeme !== DOCUMENT) {
      this.#takeIndicator(lexeme);
      this.#advance(lexeme);
    }
  }

  /** To be called after the last lexeme. */
  end(): void {
    this.#leaveBracketsOpen();
  }

  #takeIndicator(lexeme: string): void {
    const first = lexeme[0];
    if (first === ' ' || first === '\t' || first === '\n' || first === '#') return;
    this.#begin();
    if (lexeme === '-' || lexeme === '?' || lexeme === ':') this.#isAfterIndicator = true;
    else if (lexeme === '[' || lexeme === '{') this.#open(lexeme);
    else if (lexeme === ']' || lexeme === '}') this.#close(lexeme);
    else if (first === '|' || first === '>') this.#isBlockScalar = true;
    else if (first === '!') this.tags.push({ tag: lexeme, offset: this.#offset });
    else if (first === '%') this.directives.push(this.#offset);
    else if (first === '&' || first === '*' || lexeme === '---' || lexeme === '...') this.#isPlain = false;
    else if ((first === '"' || first === "'") && (lexeme.length === 1 || !lexeme.endsWith(first))) {
      this.openQuotes.push(this.#offset);
    }
  }

  /** Something begins here that may be a collection, or be in one. */
  #begin(): void {
    if ((this.#isLineStart || this.#isAfterIndicator) && this.#brackets.length === 0) {
      const column = this.#offset - this.#lineStart;
      while ((this.#columns.at(-1) ?? -1) >= column) this.#columns.pop();
      this.#columns.push(column);
      this.#checkDepth();
    }
    this.#isLineStart = false;
    this.#isAfterIndicator = false;
  }

  #open(opening: string): void {
    this.#brackets.push({ opening, offset: this.#offset });
    this.#checkDepth();
  }

  #close(closing: string): void {
    const open = this.#brackets.pop();
    if (open && `${open.opening}${closing}` !== '[]' && `${open.opening}${closing}` !== '{}') {
      this.openBrackets.push(open.offset);
    }
  }

  #leaveBracketsOpen(): void {
    for (const { offset } of this.#brackets.splice(0)) this.openBrackets.push(offset);
  }

  #isColumnOfEntries(): boolean {
    const column = this.#offset - this.#lineStart;
    return this.#brackets.length === 0 && (column === this.#columns[0] || column === this.#columns[1]);
  }

  #checkDepth(): void {
    if (this.#columns.length + this.#brackets.length > DEPTH_LIMIT) this.tooDeepAt ??= this.#offset;
  }

  #advance(lexeme: string): void {
    this.#offset += lexeme.length;
    const newline = lexeme.lastIndexOf('\n');
    if (newline < 0) return;
    this.#lineStart = this.#offset - (lexeme.length - newline - 1);
    if (this.#lineStart === this.#offset) this.#isLineStart = true;
  }
}
