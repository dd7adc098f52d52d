import { Composer, isMap, isScalar, Lexer, Parser, type YAMLMap } from 'yaml';
import { plainValue } from './plain-value.ts';
import { YAML_OPTIONS } from './read-yaml.ts';
import { DOCUMENT, LexemeScan } from './yaml-lexemes.ts';

type Entries = Record<string, unknown>;

/**
 * Reads a file entry by entry, each step on its own, so that what the YAML parser builds for one does not
 * outlive it. Only an optimisation: what this cannot tell for sure, it leaves to `readYaml`.
 *
 * @param text as for `readYaml`
 * @returns what `readYaml` and `plainValue` make of the text; nothing where they would report anything,
 *   or where the text is written in a way that cannot be split (aliases, lists not indented, and so on)
 */
export function quickValue(text: string): Entries | undefined {
  const scan = new LexemeScan();
  const file: Entries = {};
  let open: Entries | undefined;
  for (const { contents, errors } of new Composer(YAML_OPTIONS).compose(parts(text, scan))) {
    if (errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
    const { value, findings } = plainValue(contents, new Map());
    if (findings.length > 0) return undefined;
    const isTop = startsLine(contents, text);
    const entries = isTop ? file : open;
    if (!entries || !add(entries, value as Entries)) return undefined;
    if (isTop) open = lastMap(contents, file);
  }
  return scan.isPlain() && Object.keys(file).length > 0 ? file : undefined;
}

/** The tokens of a text, with a new document begun at every entry of the file and of the maps in it. */
function* parts(text: string, scan: LexemeScan) {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    scan.take(lexeme);
    if (!scan.isPlain()) return;
    if (scan.isNextEntry) {
      yield* parser.end();
      yield* parser.next(DOCUMENT);
    }
    for (const token of parser.next(lexeme)) {
      yield token;
      if (token.type === 'error') return;
    }
  }
  scan.end();
  yield* parser.end();
}

function startsLine({ range }: YAMLMap, text: string): boolean {
  const offset = range?.[0] ?? 0;
  return offset === 0 || text[offset - 1] === '\n';
}

/** The map under the last key, if its entries stand on lines of their own: more of them may follow. */
function lastMap(map: YAMLMap, file: Entries): Entries | undefined {
  const last = map.items.at(-1);
  if (!last || !isScalar(last.key) || !isMap(last.value) || last.value.flow) return undefined;
  return file[String(last.key.value)] as Entries;
}

/** Adds entries to those there already; false if one has the key of another. */
function add(to: Entries, entries: Entries): boolean {
  for (const [key, value] of Object.entries(entries)) {
    if (Object.hasOwn(to, key)) return false;
    to[key] = value;
  }
  return true;
}
