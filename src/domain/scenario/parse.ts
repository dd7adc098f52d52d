import { checkNames } from './check-names.ts';
import { checkShape } from './check-shape.ts';
import { DIAGNOSTICS, type Diagnostic, type DiagnosticCode } from './diagnostics.ts';
import { type Finding, finding } from './findings.ts';
import { located } from './located.ts';
import { normalise } from './normalise.ts';
import { field } from './own.ts';
import { codePointName, controlCharacterIn, plainText, utf8Length } from './plain-text.ts';
import { plainValue } from './plain-value.ts';
import { Positions } from './positions.ts';
import { quickValue } from './quick-value.ts';
import { unreachable } from './reachability.ts';
import { readYaml } from './read-yaml.ts';
import { FILE_LIMIT, type Scenario } from './scenario.ts';
import { followAliases } from './yaml-aliases.ts';

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Parses and checks a scenario file. Never throws, whatever the text.
 *
 * @param text the whole file; a byte order mark and any kind of line ending are taken
 * @returns the scenario and what its author may want to look at; or, if there is any error, all that
 *   there is to report. Both in the order of the file. Where the text is no YAML, only that is reported.
 */
export function parseScenario(text: string): ParsedScenario {
  const plain = plainText(text);
  const unreadable = textFindings(text, plain);
  if (unreadable.length > 0) return { ok: false, diagnostics: located(unreadable, plain) };
  return parsedIfPerfect(plain) ?? parsedWithPositions(plain);
}

/** The scenario, if there is nothing to report: positions cost time, and only reports need them. */
function parsedIfPerfect(plain: string): ParsedScenario | undefined {
  const value = quickValue(plain);
  if (!value || checkNames(value).length > 0) return undefined;
  const { file } = checkShape(value);
  if (!file) return undefined;
  const scenario = normalise(file);
  return reachFindings(scenario).length > 0 ? undefined : { ok: true, scenario, warnings: [] };
}

function parsedWithPositions(plain: string): ParsedScenario {
  const { root, findings: syntax } = readYaml(plain);
  if (!root) return { ok: false, diagnostics: onePerLine(located(syntax, plain)) };
  const { targets, findings: aliases } = followAliases(root);
  if (aliases.length > 0) return { ok: false, diagnostics: located(aliases, plain) };
  const { value, findings: entries } = plainValue(root, targets);
  const positions = new Positions(root, targets);
  const version = versionFindings(value);
  if (version.length > 0) return { ok: false, diagnostics: located(version, plain, positions) };
  const { file, findings: shape } = checkShape(value);
  const names = checkNames(value);
  const findings = [...entries, ...names, ...withoutThose(names, shape)];
  const hasError = findings.some(({ code }) => DIAGNOSTICS[code].severity === 'error');
  if (!file || hasError) return { ok: false, diagnostics: located(findings, plain, positions) };
  const scenario = normalise(file);
  return {
    ok: true,
    scenario,
    warnings: located([...findings, ...reachFindings(scenario)], plain, positions),
  };
}

/** What makes a text no file to be read at all. */
function textFindings(text: string, plain: string): readonly Finding[] {
  if (utf8Length(text) > FILE_LIMIT) return [finding('too-large', [], 0, {})];
  const index = controlCharacterIn(plain);
  if (index < 0) return [];
  return [finding('control-character', [], index, { codePoint: codePointName(plain, index) })];
}

/** A file of another format is not looked at further. */
function versionFindings(value: unknown): readonly Finding[] {
  const format = field(value, 'format');
  if (typeof format !== 'number' || format === 1) return [];
  return [finding('format-version', ['format'], 'value', { found: format })];
}

function reachFindings(scenario: Scenario): readonly Finding[] {
  const { steps, endings } = unreachable(scenario);
  return [
    ...steps.map((name) => finding('unreachable-step', ['steps', name], 'key', { kind: 'step', name })),
    ...endings.map((name) => finding('unreachable-step', ['endings', name], 'key', { kind: 'ending', name })),
  ];
}

const OF_ONE_VALUE: readonly DiagnosticCode[] = [
  'empty',
  'wrong-type',
  'wrong-value',
  'bad-name',
  'too-long',
  'reserved-name',
];

/** The findings about shape without those of a name that does not exist: how it is written matters no more. */
function withoutThose(names: readonly Finding[], shape: readonly Finding[]): readonly Finding[] {
  const taken = new Set(names.map(({ path }) => path.join('\n')));
  return shape.filter(({ code, path }) => !OF_ONE_VALUE.includes(code) || !taken.has(path.join('\n')));
}

/** The rest of a line that cannot be read says little more. */
function onePerLine(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ line }, index) => line !== diagnostics[index - 1]?.line);
}
