import type { Assessment, Evidence, Exchange, Level, NotScored, Skill, SkillCode } from './assessment.ts';
import { REPLY_LIMIT } from './assessment.ts';
import { type Passage, passage, spanOf } from './clauses.ts';
import { confidenceOf } from './confidence.ts';
import { copied, isForeign, ties } from './echo.ts';
import { empowerments } from './empowerment.ts';
import { clausesAboutListening, clausesToScorer } from './gaming.ts';
import { looksEnglish } from './language.ts';
import { consent } from './permission.ts';
import { mostInviting, questionsOf } from './question.ts';
import { reflections } from './reflection.ts';
import { sarcasm } from './roadblocks/blame.ts';
import { findings, roadblocksFrom } from './roadblocks/roadblocks.ts';
import type { Finding, Scene } from './roadblocks/rule.ts';
import { type Said, saidIn } from './said.ts';
import type { Bench, Earned } from './skills.ts';
import { repairer } from './spelling.ts';
import { read } from './text.ts';
import { validations } from './validation.ts';

/**
 * Codes one reply to one client statement by the coding manual.
 *
 * Skills carry a level (0 to 2) and a confidence (0 to 1). Roadblocks and evidence are stretches of the reply in
 * UTF-16 units, `end` exclusive, in the order of their places. A reply that cannot be coded is a value, never an
 * error: `empty` (nothing but white space), `too-long` (over REPLY_LIMIT units), `language` (no English).
 * The same exchange always gives the same assessment. Takes time in proportion to the length of both texts.
 */
export function assess(exchange: Exchange): Assessment | NotScored {
  if (exchange.reply.trim() === '') return { notScored: 'empty' };
  if (exchange.reply.length > REPLY_LIMIT) return { notScored: 'too-long' };
  const said = saidIn(exchange);
  const reading = read(exchange.reply, repairer(said.vocabulary));
  if (!looksEnglish(exchange.reply, reading.words)) return { notScored: 'language' };
  const reply = passage(reading);
  const toScorer = clausesToScorer(reply);
  const scene: Scene = { reply, said, questions: questionsOf(reply) };
  const found = isCopy(reply, said) ? [] : findings(scene).filter(({ hit }) => !toScorer.has(hit.clause));
  const leave = consent(reply, said, found);
  const counted = leave.granted ? found.filter((finding) => finding.code !== 'advice') : found;
  const idle = new Set([...toScorer, ...clausesAboutListening(reply, said)]);
  const bench: Bench = { ...scene, spent: spentClauses(reply, found, idle) };
  const earnsNothing = sarcasm(scene).length > 0 || isForeign(ties(reply, reply.clauses, said), said);
  const earned: Readonly<Record<Skill, readonly Earned[]>> = {
    reflection: earnsNothing ? [] : reflections(bench),
    validation: earnsNothing ? [] : validations(bench),
    empowerment: earnsNothing ? [] : empowerments(bench),
  };
  return {
    reflection: coded('reflection', earned.reflection),
    validation: coded('validation', earned.validation),
    empowerment: coded('empowerment', earned.empowerment),
    question: mostInviting(scene.questions),
    permission: leave.granted,
    roadblocks: roadblocksFrom(scene, counted),
    evidence: evidenceOf(reply, earned),
  };
}

function coded(skill: Skill, earned: readonly Earned[]): SkillCode {
  const level = best(earned);
  return { level, confidence: confidenceOf(skill, level) };
}

function best(earned: readonly Earned[]): Level {
  const levels = new Set(earned.map((each) => each.level));
  if (levels.has(2)) return 2;
  return levels.has(1) ? 1 : 0;
}

/** The stretches of the highest level reached, for each skill. */
function evidenceOf(reply: Passage, earned: Readonly<Record<Skill, readonly Earned[]>>): Evidence[] {
  return (Object.entries(earned) as [Skill, readonly Earned[]][])
    .flatMap(([skill, each]) => {
      const level = best(each);
      return each
        .filter((one) => one.level === level)
        .map((one): Evidence => ({ skill, ...spanOf(reply, one.from, one.to) }));
    })
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

const COPY = 0.8;

/** Whether the reply is the client's statement pasted back: its hard words are hers. */
function isCopy(reply: Passage, said: Said): boolean {
  return copied(reply, 0, reply.words.length, said).ofReply >= COPY;
}

/** Clauses that earn nothing: those of a roadblock, the whole sentence of a judgement, and those that only speak of listening. */
function spentClauses(
  reply: Passage,
  found: readonly Finding[],
  idle: ReadonlySet<number>,
): ReadonlySet<number> {
  const spent = new Set([...idle, ...found.map(({ hit }) => hit.clause)]);
  const judged = new Set(
    found.filter(({ code }) => code === 'judging').map(({ hit }) => reply.clauses[hit.clause]?.sentence),
  );
  for (const [index, clause] of reply.clauses.entries()) {
    if (judged.has(clause.sentence)) spent.add(index);
  }
  return spent;
}
