import { Composer, isScalar, Lexer, type ParsedNode, Parser } from 'yaml';
import { type Finding, finding } from './findings.ts';
import { DEPTH_LIMIT, LexemeScan } from './yaml-lexemes.ts';
import { syntaxFindings } from './yaml-mistakes.ts';

/** The top node of a file, or what keeps the file from being read. */
type Reading =
  | { readonly root: ParsedNode; readonly findings?: never }
  | { readonly root?: never; readonly findings: readonly Finding[] };

/** YAML 1.2 with the core schema; keys that stand twice are looked for elsewhere, in linear time. */
export const YAML_OPTIONS = { uniqueKeys: false, resolveKnownTags: false } as const;

/**
 * Reads a text as one YAML 1.2 document with the core schema and without tags.
 *
 * @param text as `plainText` gives it, without control characters
 */
export function readYaml(text: string): Reading {
  const scan = new LexemeScan();
  const documents = [...new Composer(YAML_OPTIONS).compose(tokens(text, scan), true, text.length)];
  if (scan.tooDeepAt !== undefined) {
    return { findings: [finding('too-deep', [], scan.tooDeepAt, { limit: DEPTH_LIMIT })] };
  }
  const errors = documents.flatMap((document) => document.errors);
  const findings = syntaxFindings(scan, errors, documents[1]?.range[0], text);
  if (findings.length > 0) return { findings };
  const root = documents[0]?.contents;
  if (!root || (isScalar(root) && root.source === ''))
    return { findings: [finding('empty-file', [], 0, {})] };
  return { root };
}

/** The tokens of a text, down to what cannot be part of any document: below that, little is worth a report. */
function* tokens(text: string, scan: LexemeScan) {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    scan.take(lexeme);
    if (scan.tooDeepAt !== undefined) return;
    for (const token of parser.next(lexeme)) {
      yield token;
      if (token.type === 'error') return;
    }
  }
  scan.end();
  yield* parser.end();
}
