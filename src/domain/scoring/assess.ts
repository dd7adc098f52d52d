import {
  type Assessment,
  BEHAVIOURS,
  type Behaviour,
  type Code,
  type Exchange,
  type Level,
  type NotScored,
  type QuestionForm,
  REPLY_LIMIT,
  ROADBLOCK_CODES,
  SKILLS,
  type Skill,
  type SkillCode,
} from './assessment.ts';
import { copied } from './echo.ts';
import { evidenceFor, roadblocksFor, type Verdict } from './evidence.ts';
import { clausesAboutListening, clausesToScorer } from './gaming.ts';
import { looksEnglish } from './language.ts';
import { type Model, type Output, type Prediction, placeOf, predict } from './model.ts';
import { findings } from './roadblocks/roadblocks.ts';
import type { Scene } from './roadblocks/rule.ts';
import { evidentIn, sceneOf } from './scene.ts';

/** Codes one exchange. */
export type Assess = (exchange: Exchange) => Assessment | NotScored;

/**
 * Makes what codes one reply to one client statement by the coding manual, with a trained model.
 *
 * Roadblocks and evidence are stretches of the reply in UTF-16 units, `end` exclusive, in the order of their places.
 * A reply that cannot be coded is a value, never an error: `empty` (nothing but white space), `too-long` (over
 * REPLY_LIMIT units), `language` (no English). The same exchange always gives the same assessment. Takes time in
 * proportion to the length of all that was said.
 */
export function createAssess(model: Model): Assess {
  return (exchange) => {
    if (exchange.reply.trim() === '') return { notScored: 'empty' };
    if (exchange.reply.length > REPLY_LIMIT) return { notScored: 'too-long' };
    const scene = sceneOf(exchange);
    if (!looksEnglish(exchange.reply, scene.reply.words)) return { notScored: 'language' };
    return coded(model, scene);
  };
}

function coded(model: Model, scene: Scene): Assessment {
  const idle = idleClauses(scene);
  const evident = evidentIn(
    scene,
    findings(scene).filter(({ hit }) => !idle.has(hit.clause)),
  );
  // Clauses that cannot earn or cost anything are passed over, as if the reply were without them.
  const kept = [...scene.reply.clauses.keys()].filter((index) => !idle.has(index));
  const found = predict(model, {
    ...evident,
    features: kept.map((index) => evident.features[index] ?? []),
    barred: kept.map((index) => evident.barred[index] ?? false),
  });
  const verdict = verdictOf(model, found);
  const clauses = kept.map((index, place) => ({ index, probabilities: found.clauses[place] ?? [] }));
  const skills = {
    reflection: skillCode(verdict, 'reflection'),
    validation: skillCode(verdict, 'validation'),
    empowerment: skillCode(verdict, 'empowerment'),
  };
  const question = QUESTION_FORMS_BY_LEVEL[levelOf(verdict, 'question 1', 'question 2')] ?? 'none';
  const permission = verdict.has('permission');
  const roadblocks = roadblocksFor(verdict, scene.reply, clauses).filter(
    // What she asked for, or may turn down, is no roadblock.
    ({ code }) => !(permission && code === 'advice'),
  );
  return {
    ...skills,
    question,
    permission,
    roadblocks,
    evidence: evidenceFor(skills, scene.reply, clauses),
    behaviour: behavioursOf(verdict),
    uncertain: uncertain(verdict, skills),
  };
}

const QUESTION_FORMS_BY_LEVEL: readonly QuestionForm[] = ['none', 'closed', 'open'];

/** The share of the reply that is her own wording from which on it is a copy, and nothing of the trainee's. */
const COPY = 0.8;

/** Clauses that are no answer to her: all of a copy, those that talk to the scorer, or about listening as such. */
function idleClauses({ reply, said }: Scene): ReadonlySet<number> {
  if (copied(reply, 0, reply.words.length, said).ofReply >= COPY) return new Set(reply.clauses.keys());
  return new Set([...clausesToScorer(reply), ...clausesAboutListening(reply, said)]);
}

/**
 * How probably a reply has to be about what this client said to earn something. Found on replies set before statements
 * of others: nine in ten give nothing back then.
 */
const BELONGS: Partial<Readonly<Record<Output, number>>> = {
  'reflection 1': 0.4,
  'reflection 2': 0.4,
  'validation 1': 0.3,
  'validation 2': 0.4,
  'empowerment 1': 0.2,
  'empowerment 2': 0.2,
};

function verdictOf(model: Model, { reply, belongs }: Prediction): Verdict {
  const isElsewhere = (output: Output) => belongs < (BELONGS[output] ?? 0);
  const p = (output: Output) => (reply[placeOf(output)] ?? 0) * (isElsewhere(output) ? belongs : 1);
  const has = (output: Output) =>
    !isElsewhere(output) && p(output) > (model.outputs[placeOf(output)]?.cut ?? 1);
  return { p, has };
}

function levelOf(verdict: Verdict, first: Output, second: Output): Level {
  if (!verdict.has(first)) return 0;
  return verdict.has(second) ? 2 : 1;
}

function skillCode(verdict: Verdict, skill: Skill): SkillCode {
  const level = levelOf(verdict, `${skill} 1`, `${skill} 2`);
  const p = levelProbabilities(verdict, `${skill} 1`, `${skill} 2`);
  return { level, confidence: p[level], p };
}

/** What each level is left with at the least: nothing is impossible. */
const LEFT = 0.01;

/** The probabilities of 0, 1 and 2, rounded so that they are the same wherever they were computed. */
function levelProbabilities(verdict: Verdict, first: Output, second: Output): [number, number, number] {
  const some = verdict.p(first);
  const high = Math.min(some, verdict.p(second));
  const smoothed = (probability: number) => rounded((probability + LEFT) / (1 + 3 * LEFT));
  return [smoothed(1 - some), smoothed(some - high), smoothed(high)];
}

const rounded = (probability: number): number => Math.round(probability * 1e4) / 1e4;

function behavioursOf(verdict: Verdict): Assessment['behaviour'] {
  const all = BEHAVIOURS.map((behaviour) => verdict.p(`behaviour ${behaviour}`));
  const total = all.reduce((sum, each) => sum + each, 0);
  const share = (behaviour: Behaviour) =>
    rounded(total === 0 ? 1 / all.length : verdict.p(`behaviour ${behaviour}`) / total);
  return {
    reflection: share('reflection'),
    question: share('question'),
    input: share('input'),
    other: share('other'),
  };
}

/** A level less probable than this, and a code that is neither probable nor improbable, are open to doubt. */
const SURE = 0.6;
const DOUBTFUL = { from: 0.3, to: 0.7 } as const;

/** The codes on which careful coders would be expected to differ. */
function uncertain(verdict: Verdict, skills: Readonly<Record<Skill, SkillCode>>): Code[] {
  const open = (output: Output) => verdict.p(output) > DOUBTFUL.from && verdict.p(output) < DOUBTFUL.to;
  const form = levelProbabilities(verdict, 'question 1', 'question 2');
  return [
    ...SKILLS.filter((skill) => skills[skill].confidence < SURE),
    ...(Math.max(...form) < SURE ? ['question' as const] : []),
    ...(open('permission') ? ['permission' as const] : []),
    ...ROADBLOCK_CODES.filter((code) => open(code)),
  ];
}
