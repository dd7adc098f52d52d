import type { Assessment, Exchange } from '#domain/scoring/assessment.ts';
import { assess } from './shipped-model.ts';

/** The assessment of a reply that can be scored; a test that gives another one fails here. */
export function assessed(exchange: Exchange): Assessment {
  const result = assess(exchange);
  if ('notScored' in result) throw new Error(`Not scored (${result.notScored}): ${exchange.reply}`);
  return result;
}

/** What a test table compares: the levels, and the codes of the roadblocks in the order of the alphabet. */
export function levels(client: string, reply: string, earlier: Exchange['earlier'] = []) {
  const { reflection, validation, empowerment, question, permission, roadblocks } = assessed({
    client,
    reply,
    earlier,
  });
  return {
    reflection: reflection.level,
    validation: validation.level,
    empowerment: empowerment.level,
    question,
    permission,
    roadblocks: roadblocks.map(({ code }) => code).sort(),
  };
}
