import { Composer, isScalar, type ParsedNode, Parser } from 'yaml';
import { type Finding, finding } from './findings.ts';
import { DEPTH_LIMIT, type LexemeFindings, lexemes } from './yaml-lexemes.ts';
import { syntaxFindings } from './yaml-mistakes.ts';

/** The top node of a file, or what keeps the file from being read. */
export type Reading =
  | { readonly root: ParsedNode; readonly findings?: never }
  | { readonly root?: never; readonly findings: readonly Finding[] };

/**
 * Reads a text as one YAML 1.2 document with the core schema and without tags.
 *
 * @param text as `plainText` gives it, without control characters
 */
export function readYaml(text: string): Reading {
  const seen: LexemeFindings = { tags: [], directives: [], openQuotes: [], openBrackets: [] };
  const composer = new Composer({ uniqueKeys: false, resolveKnownTags: false });
  const documents = [...composer.compose(tokens(text, seen), true, text.length)];
  if (seen.tooDeepAt !== undefined) {
    return { findings: [finding('too-deep', [], seen.tooDeepAt, { limit: DEPTH_LIMIT })] };
  }
  const errors = documents.flatMap((document) => document.errors);
  const findings = syntaxFindings(seen, errors, documents[1]?.range[0], text);
  const root = documents[0]?.contents;
  if (findings.length > 0) return { findings };
  if (!root || (isScalar(root) && root.source === ''))
    return { findings: [finding('empty-file', [], 0, {})] };
  return { root };
}

function* tokens(text: string, seen: LexemeFindings) {
  const parser = new Parser();
  for (const lexeme of lexemes(text, seen)) yield* parser.next(lexeme);
  if (seen.tooDeepAt === undefined) yield* parser.end();
}
