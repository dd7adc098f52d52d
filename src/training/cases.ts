import {
  BEHAVIOURS,
  type Behaviour,
  ROADBLOCK_CODES,
  SKILLS,
  type Span,
} from '#domain/scoring/assessment.ts';
import type { Clause, Passage } from '#domain/scoring/clauses.ts';
import { type Evident, OUTPUTS, type Output } from '#domain/scoring/model.ts';
import { evidentIn, sceneOf } from '#domain/scoring/scene.ts';
import type { AnnoMiReply } from './annomi.ts';
import { type Coding, type CorpusReply, exchangeOf } from './corpus.ts';

/** By output: 1 coded, 0 not coded, NaN not known. */
export type Labels = Float32Array;

/** One reply as the trainer sees it. */
export interface Case {
  /** Replies of a group are never apart: all to one client, or all of one recording. */
  readonly group: string;
  /** How much it counts beside others. */
  readonly weight: number;
  readonly labels: Labels;
  readonly evident: Evident;
  /** By clause, where spans were coded. */
  readonly clauseLabels?: readonly Labels[];
}

const at = (output: Output): number => OUTPUTS.indexOf(output);
const unknown = (): Labels => new Float32Array(OUTPUTS.length).fill(Number.NaN);

/** How much a transcribed utterance counts beside a reply that was coded by our manual. */
const ANNOMI_WEIGHT = 0.25;

export function corpusCase(reply: CorpusReply): Case {
  const scene = sceneOf(exchangeOf(reply));
  return {
    group: reply.client,
    weight: 1,
    labels: labelsOf(reply.codes),
    evident: evidentIn(scene),
    clauseLabels: scene.reply.clauses.map((clause) => labelsOfClause(scene.reply, clause, reply.codes)),
  };
}

/** An utterance of AnnoMI, which knows nothing of most codes. */
export function annoMiCase({ group, exchange, reflection, question, behaviour }: AnnoMiReply): Case {
  const labels = unknown();
  labels[at('reflection 1')] = Number(reflection);
  labels[at('question 1')] = Number(question !== 'none');
  labels[at('question 2')] = Number(question === 'open');
  setBehaviour(labels, behaviour);
  return { group, weight: ANNOMI_WEIGHT, labels, evident: evidentIn(sceneOf(exchange)) };
}

function labelsOf(codes: Coding): Labels {
  const labels = unknown();
  for (const skill of SKILLS) {
    labels[at(`${skill} 1`)] = Number(codes[skill] >= 1);
    labels[at(`${skill} 2`)] = Number(codes[skill] >= 2);
  }
  labels[at('question 1')] = Number(codes.question !== 'none');
  labels[at('question 2')] = Number(codes.question === 'open');
  labels[at('permission')] = Number(codes.permission);
  for (const code of ROADBLOCK_CODES) {
    labels[at(code)] = Number(codes.roadblocks.some((each) => each.code === code));
  }
  labels[at('roadblock')] = Number(codes.roadblocks.length > 0);
  if (codes.behaviour) setBehaviour(labels, codes.behaviour);
  return labels;
}

function setBehaviour(labels: Labels, coded: Behaviour): void {
  for (const behaviour of BEHAVIOURS) labels[at(`behaviour ${behaviour}`)] = Number(behaviour === coded);
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
    labels[at(`${skill} 1`)] = Number(within && codes[skill] >= 1);
    labels[at(`${skill} 2`)] = Number(within && codes[skill] >= 2);
  }
  for (const code of ROADBLOCK_CODES) {
    const spans = codes.roadblocks.filter((each) => each.code === code);
    labels[at(code)] = Number(isWithin(reply, clause, spans));
  }
  labels[at('roadblock')] = Number(isWithin(reply, clause, codes.roadblocks));
  return labels;
}

function isWithin(reply: Passage, clause: Clause, spans: readonly Span[]): boolean {
  const words = reply.words.slice(clause.from, clause.to);
  const covered = words.filter((word) =>
    spans.some((span) => word.start >= span.start && word.end <= span.end),
  );
  return covered.length * 2 >= words.length;
}
