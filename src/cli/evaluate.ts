import { SKILLS } from '#domain/scoring/assessment.ts';
import type { Model } from '#domain/scoring/model.ts';
import { annoMiReplies } from '#training/annomi.ts';
import { type CorpusReply, corpusReplies, type Split } from '#training/corpus.ts';
import { compareWithEpitome } from '#training/epitome.ts';
import {
  type AnnoMiEvaluation,
  type Evaluation,
  evaluate,
  evaluateAnnoMi,
  judge,
} from '#training/evaluate.ts';
import { type Figure, type Measures, reliability } from '#training/measures.ts';
import { SETTINGS } from '#training/settings.ts';
import { assess, shippedModel } from '#training/shipped-model.ts';
import type { Output } from './read-scenario-file.ts';

/** What is known of others on the same data (the data's own papers, and experiments of ours with plain methods). */
const ANNOMI_REFERENCES =
  'For comparison, main behaviour: majority 0.12, n-gram regression 0.71 to 0.72, RoBERTa 0.79, one expert 0.86;\n' +
  'reflection present: formula lexicon 0.31, n-gram regression 0.65, one expert 0.83.\n';

/** Prints how well the model that ships agrees with coders it has not learned from. */
export function evaluateShipped(
  split: Split,
  { annomi, epitome }: { annomi?: string | undefined; epitome?: string | undefined },
  out: Output,
): void {
  const replies = corpusReplies();
  const judged = replies.filter((reply) => reply.split === split);
  out.write(`Corpus, ${split} part: ${judged.length} replies. Bounds hold 95 of 100 bootstrap samples.\n\n`);
  const model = shippedModel();
  out.write(`${corpusTable(evaluate(model, judged))}\n`);
  out.write(`\nBy group, κ of reflection, validation and empowerment:\n${groupTable(model, judged)}\n`);
  out.write(
    `\nHow probable a code was held, and how often it was there:\n${reliabilityTable(model, judged)}\n`,
  );
  if (annomi) {
    const training = replies.filter((reply) => reply.split === 'train');
    out.write(`\n${annoMiTable(evaluateAnnoMi(annoMiReplies(annomi), training, SETTINGS))}`);
  }
  if (epitome) {
    out.write('\nEPITOME, as context only (its levels mean other things than ours):\n');
    for (const { theirs, ours, n, kappa } of compareWithEpitome(epitome, assess)) {
      out.write(`  ${theirs} against our ${ours}: quadratic κ ${two(kappa)} (n ${n})\n`);
    }
  }
}

const two = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));
const bounded = ({ value, low, high }: Figure): string => `${two(value)} (${two(low)} to ${two(high)})`;

function corpusTable(evaluation: Evaluation): string {
  const head = ['code', 'n', 'share', 'precision', 'recall', 'F1', 'κ', 'calibration'];
  const rows = [...evaluation].map(([code, measures]) => [code, ...cells(measures)]);
  return aligned([head, ...rows]);
}

function cells({ n, prevalence, precision, recall, f1, kappa, calibrationError }: Measures): string[] {
  return [
    String(n),
    two(prevalence),
    two(precision),
    two(recall),
    bounded(f1),
    bounded(kappa),
    calibrationError === undefined ? '' : two(calibrationError),
  ];
}

const words = ({ reply }: CorpusReply): number => reply.trim().split(/\s+/).length;
const has =
  (...tags: readonly string[]) =>
  ({ voice }: CorpusReply): boolean =>
    tags.some((tag) => voice.includes(tag));

const GROUPS: Readonly<Record<string, (reply: CorpusReply) => boolean>> = {
  'one to twelve words': (reply) => words(reply) <= 12,
  'over thirty words': (reply) => words(reply) > 30,
  'second-language': has('second-language'),
  dialect: has('dialect'),
  'typing errors, text-speak': has('typing-errors', 'text-speak', 'lower-case'),
  'after earlier turns': ({ earlier }) => earlier !== undefined,
};

function groupTable(model: Model, replies: readonly CorpusReply[]): string {
  const rows = Object.entries(GROUPS).map(([name, isIn]) => {
    const group = replies.filter(isIn);
    const found = evaluate(model, group);
    const kappas = SKILLS.map((skill) => found.get(skill)).map((each) => (each ? bounded(each.kappa) : '–'));
    return [name, `n ${group.length}`, ...kappas];
  });
  return aligned(rows);
}

function reliabilityTable(model: Model, replies: readonly CorpusReply[]): string {
  const cases = judge(model, replies);
  return [...SKILLS, 'question', 'any roadblock']
    .map((code) => {
      const bins = reliability(cases.get(code) ?? []);
      return `${code}: ${bins.map(({ n, held, was }) => `${two(held)} → ${two(was)} (${n})`).join(', ')}`;
    })
    .join('\n');
}

function annoMiTable({ utterances, behaviour, byBehaviour, reflection, question }: AnnoMiEvaluation): string {
  const each = Object.entries(byBehaviour).map(([name, value]) => `${name} ${two(value)}`);
  return [
    `AnnoMI, grouped folds: ${utterances} utterances.`,
    `  main behaviour, macro-F1: ${bounded(behaviour)} (${each.join(', ')})`,
    `  reflection present, F1: ${bounded(reflection.f1)}`,
    `  question present, F1: ${bounded(question.f1)}`,
    ANNOMI_REFERENCES,
  ].join('\n');
}

function aligned(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
