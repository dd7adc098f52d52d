import { createAssess } from '#domain/scoring/assess.ts';
import { BEHAVIOURS, ROADBLOCK_CODES, SKILLS } from '#domain/scoring/assessment.ts';
import { type Model, type Output, placeOf, predict, sigmoid } from '#domain/scoring/model.ts';
import { evidentIn, sceneOf } from '#domain/scoring/scene.ts';
import type { AnnoMiReply } from './annomi.ts';
import { annoMiCase, corpusCase } from './cases.ts';
import { type Coding, type CorpusReply, exchangeOf } from './corpus.ts';
import { fitted, scoreCase } from './fit.ts';
import { type Case, type Figure, f1, interval, type Measures, measure } from './measures.ts';
import { foldsOf, seeded } from './random.ts';
import type { Settings } from './settings.ts';

/** How a scorer did, code by code. */
export type Evaluation = ReadonlyMap<string, Measures>;

/**
 * Judges replies with a model and compares what it gives with what coders settled on. Probabilities are the model's
 * own, before what does not belong to the client is held back.
 */
export function judge(model: Model, replies: readonly CorpusReply[]): ReadonlyMap<string, readonly Case[]> {
  const assess = createAssess(model);
  const cases = new Map<string, Case[]>();
  for (const reply of replies) {
    const exchange = exchangeOf(reply);
    const found = assess(exchange);
    const { reply: probabilities } = predict(model, evidentIn(sceneOf(exchange)));
    const add = (code: string, coded: number, given: number, output: Output) => {
      const each = { group: reply.client, coded, given, probability: probabilities[placeOf(output)] ?? 0 };
      cases.set(code, [...(cases.get(code) ?? []), each]);
    };
    const given = 'notScored' in found ? undefined : found;
    for (const skill of SKILLS) add(skill, reply.codes[skill], given?.[skill].level ?? 0, `${skill} 1`);
    const form = (coding: Pick<Coding, 'question'> | undefined) =>
      ['none', 'closed', 'open'].indexOf(coding?.question ?? 'none');
    add('question', form(reply.codes), form(given), 'question 1');
    add('permission', Number(reply.codes.permission), Number(given?.permission ?? false), 'permission');
    add(
      'any roadblock',
      Number(reply.codes.roadblocks.length > 0),
      Number((given?.roadblocks.length ?? 0) > 0),
      'roadblock',
    );
    for (const code of ROADBLOCK_CODES) {
      const has = (coding: Pick<Coding, 'roadblocks'> | undefined) =>
        Number(coding?.roadblocks.some((each) => each.code === code) ?? false);
      add(code, has(reply.codes), has(given), code);
    }
  }
  return cases;
}

export function evaluate(model: Model, replies: readonly CorpusReply[]): Evaluation {
  return new Map([...judge(model, replies)].map(([code, cases]) => [code, measure(cases)]));
}

/** How models did on AnnoMI that had not learned from the recording that they judged. */
export interface AnnoMiEvaluation {
  readonly utterances: number;
  /** The mean of the F1 of the four main behaviours. */
  readonly behaviour: Figure;
  readonly byBehaviour: Readonly<Record<string, number>>;
  readonly reflection: Measures;
  readonly question: Measures;
}

/** Five folds by recording; each model learns from the corpus and the other four. */
export function evaluateAnnoMi(
  utterances: readonly AnnoMiReply[],
  replies: readonly CorpusReply[],
  settings: Settings,
): AnnoMiEvaluation {
  const folds = foldsOf(
    utterances.map(({ group }) => group),
    settings.folds,
    seeded(settings.seed),
  );
  const own = replies.map(corpusCase);
  const judged = Array.from({ length: settings.folds }, (_, fold) => fold).flatMap((fold) => {
    const isOut = ({ group }: AnnoMiReply) => folds.get(group) === fold;
    const learned = utterances.filter((each) => !isOut(each)).map(annoMiCase);
    const weights = fitted([...own, ...learned], settings);
    return utterances.filter(isOut).map((each) => ({
      each,
      group: each.group,
      probabilities: scoreCase(weights, annoMiCase(each)).map(sigmoid),
    }));
  });
  const p = (probabilities: Float64Array, output: Output) => probabilities[placeOf(output)] ?? 0;
  const cases = (output: Output, coded: (each: AnnoMiReply) => boolean): Case[] =>
    judged.map(({ each, group, probabilities }) => ({
      group,
      coded: Number(coded(each)),
      given: Number(p(probabilities, output) > 0.35),
      probability: p(probabilities, output),
    }));
  const mains = judged.map(({ each, group, probabilities }) => ({
    group,
    coded: each.behaviour,
    given: BEHAVIOURS.reduce((best, behaviour) =>
      p(probabilities, `behaviour ${behaviour}`) > p(probabilities, `behaviour ${best}`) ? behaviour : best,
    ),
  }));
  const f1Of = (behaviour: string, drawn: readonly (typeof mains)[number][]) =>
    f1(
      drawn.map(({ group, coded, given }) => ({
        group,
        coded: Number(coded === behaviour),
        given: Number(given === behaviour),
      })),
    );
  return {
    utterances: judged.length,
    behaviour: interval(
      mains,
      (drawn) => BEHAVIOURS.reduce((sum, each) => sum + f1Of(each, drawn), 0) / BEHAVIOURS.length,
    ),
    byBehaviour: Object.fromEntries(BEHAVIOURS.map((each) => [each, f1Of(each, mains)])),
    reflection: measure(cases('reflection 1', ({ reflection }) => reflection)),
    question: measure(cases('question 1', ({ question }) => question !== 'none')),
  };
}
