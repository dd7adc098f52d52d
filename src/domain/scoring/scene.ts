import type { Exchange } from './assessment.ts';
import { passage } from './clauses.ts';
import { featuresOf, tieNumbers } from './features.ts';
import type { Evident, Output } from './model.ts';
import { questionsOf } from './question.ts';
import { findings } from './roadblocks/roadblocks.ts';
import type { Finding, Scene } from './roadblocks/rule.ts';
import { saidIn } from './said.ts';
import { takesBack } from './signs.ts';
import { repairer } from './spelling.ts';
import { read } from './text.ts';

/** Reads an exchange: the reply in clauses beside all that the client said. */
export function sceneOf(exchange: Exchange): Scene {
  const said = saidIn(exchange);
  const reply = passage(read(exchange.reply, repairer(said.vocabulary)));
  return { reply, said, questions: questionsOf(reply) };
}

/** What the model is given of an exchange. */
export function evidentIn(scene: Scene, found: readonly Finding[] = findings(scene)): Evident {
  return {
    features: featuresOf(scene, found),
    barred: scene.reply.clauses.map((clause) => takesBack(clause)),
    ties: tieNumbers(scene),
    ruled: ruledIn(scene, found),
  };
}

function ruledIn({ questions }: Scene, found: readonly Finding[]): ReadonlySet<Output> {
  const ruled = new Set<Output>(found.map(({ code }) => code));
  if (found.length > 0) ruled.add('roadblock');
  if (questions.some((form) => form !== 'none')) ruled.add('question 1');
  if (questions.includes('open')) ruled.add('question 2');
  return ruled;
}
