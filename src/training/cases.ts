import {
  BEHAVIOURS,
  type Behaviour,
  ROADBLOCK_CODES,
  SKILLS,
  type Span,
} from '#domain/scoring/assessment.ts';
import type { Clause, Passage } from '#domain/scoring/clauses.ts';
import { type Evident, OUTPUTS, placeOf } from '#domain/scoring/model.ts';
import { evidentIn, sceneOf } from '#domain/scoring/scene.ts';
import type { AnnoMiReply } from './annomi.ts';
import { type Coding, type CorpusReply, exchangeOf } from './corpus.ts';

/** By output: 1 coded, 0 not coded, NaN not known. */
export type Labels = Float32Array;

/** One reply as the trainer sees it. */
export interface Case {
  /** Replies of a group are never apart: all to one client, or all of one recording. */
  readonly group: string;
  /** By output: how much it counts beside a reply that was coded by our manual. */
  readonly weights: Float32Array;
  readonly labels: Labels;
  readonly evident: Evident;
  /** By clause, where spans were coded. */
  readonly clauseLabels?: readonly Labels[];
}

const unknown = (): Labels => new Float32Array(OUTPUTS.length).fill(Number.NaN);

/** What its coders called a reflection is nearly ours, what they called a question less so (tried on the validation part). */
const ANNOMI_WEIGHTS = { reflection: 0.5, question: 0.1, behaviour: 1 } as const;

export function corpusCase(reply: CorpusReply): Case {
  const scene = sceneOf(exchangeOf(reply));
  return {
    group: reply.client,
    weights: new Float32Array(OUTPUTS.length).fill(1),
    labels: labelsOf(reply.codes),
    evident: evidentIn(scene),
    clauseLabels: scene.reply.clauses.map((clause) => labelsOfClause(scene.reply, clause, reply.codes)),
  };
}

/** An utterance of AnnoMI, which knows nothing of most codes. */
export function annoMiCase({ group, exchange, reflection, question, behaviour }: AnnoMiReply): Case {
  const labels = unknown();
  labels[placeOf('reflection 1')] = Number(reflection);
  labels[placeOf('question 1')] = Number(question !== 'none');
  labels[placeOf('question 2')] = Number(question === 'open');
  setBehaviour(labels, behaviour);
  const weights = new Float32Array(OUTPUTS.length).fill(ANNOMI_WEIGHTS.behaviour);
  weights[placeOf('reflection 1')] = ANNOMI_WEIGHTS.reflection;
  weights[placeOf('question 1')] = ANNOMI_WEIGHTS.question;
  weights[placeOf('question 2')] = ANNOMI_WEIGHTS.question;
  return { group, weights, labels, evident: evidentIn(sceneOf(exchange)) };
}

function labelsOf(codes: Coding): Labels {
  const labels = unknown();
  for (const skill of SKILLS) {
    labels[placeOf(`${skill} 1`)] = Number(codes[skill] >= 1);
    labels[placeOf(`${skill} 2`)] = Number(codes[skill] >= 2);
  }
  labels[placeOf('question 1')] = Number(codes.question !== 'none');
  labels[placeOf('question 2')] = Number(codes.question === 'open');
  labels[placeOf('permission')] = Number(codes.permission);
  for (const code of ROADBLOCK_CODES) {
    labels[placeOf(code)] = Number(codes.roadblocks.some((each) => each.code === code));
  }
  labels[placeOf('roadblock')] = Number(codes.roadblocks.length > 0);
  if (codes.behaviour) setBehaviour(labels, codes.behaviour);
  return labels;
}

function setBehaviour(labels: Labels, coded: Behaviour): void {
  for (const behaviour of BEHAVIOURS) labels[placeOf(`behaviour ${behaviour}`)] = Number(behaviour === coded);
}

/** A clause has a code where at least half of its words are in a span of that code. */
function labelsOfClause(reply: Passage, clause: Clause, codes: Coding): Labels {
  const labels = unknown();
  for (const skill of SKILLS) {
    const within = isWithin(
      reply,
      clause,
      codes.evidence.filter((each) => each.skill === skill),
    );
    labels[placeOf(`${skill} 1`)] = Number(within && codes[skill] >= 1);
    labels[placeOf(`${skill} 2`)] = Number(within && codes[skill] >= 2);
  }
  for (const code of ROADBLOCK_CODES) {
    const spans = codes.roadblocks.filter((each) => each.code === code);
    labels[placeOf(code)] = Number(isWithin(reply, clause, spans));
  }
  labels[placeOf('roadblock')] = Number(isWithin(reply, clause, codes.roadblocks));
  return labels;
}

function isWithin(reply: Passage, clause: Clause, spans: readonly Span[]): boolean {
  const words = reply.words.slice(clause.from, clause.to);
  const covered = words.filter((word) =>
    spans.some((span) => word.start >= span.start && word.end <= span.end),
  );
  return covered.length * 2 >= words.length;
}
