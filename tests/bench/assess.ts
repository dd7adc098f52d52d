import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { corpusReplies, exchangeOf } from '#training/corpus.ts';
import { assess } from '#training/shipped-model.ts';
import { type Figures, median, rounds, sum, timed } from './measure.ts';

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

/**
 * One assessment of a reply of about 25 words, with the statement that it answers, read anew (what was said earlier in
 * a run has been read at its own turn); beside it, plain processing of the reply
 * alone by two general libraries: wink with all that its model does, compromise with its tags.
 */
export function benchAssess(): Figures {
  const exchanges = corpusReplies()
    .filter(({ earlier }) => !earlier)
    .map(exchangeOf)
    .filter(({ reply }) => wordsIn(reply) >= 20 && wordsIn(reply) <= 30);
  const wink = winkNLP(model);
  const all = rounds({ warmUp: 2, counted: 11 }, () => ({
    ours: exchanges.map((exchange) => timed(() => assess(exchange))),
    wink: timed(() => {
      for (const { reply } of exchanges) wink.readDoc(reply);
    }),
    compromise: timed(() => {
      for (const { reply } of exchanges) compromise(reply);
    }),
  }));
  return {
    assess: { value: median(all.flatMap(({ ours }) => ours)), unit: 'ms' },
    'assess-vs-wink': { value: median(all.map((round) => sum(round.ours) / round.wink)), unit: 'ratio' },
    'assess-vs-compromise': {
      value: median(all.map((round) => sum(round.ours) / round.compromise)),
      unit: 'ratio',
    },
  };
}
