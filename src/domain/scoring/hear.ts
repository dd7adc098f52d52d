import type { Assess } from './assess.ts';
import type { Exchange, Heard } from './assessment.ts';
import { ownDanger } from './own-danger.ts';

/** What a reply sent in a run comes back as: coded, unless it may speak of the trainee's own danger. */
export function hear(assess: Assess, exchange: Exchange): Heard {
  return ownDanger(exchange.reply, exchange.client) ? { notScored: 'own-danger' } : assess(exchange);
}
