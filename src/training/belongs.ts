import { evidentIn, sceneOf } from '#domain/scoring/scene.ts';
import { type CorpusReply, exchangeOf } from './corpus.ts';
import { logisticRegression } from './logistic.ts';
import { seeded, shuffled } from './random.ts';

/**
 * Learns what tells a reply to this client from the same reply set before somebody else's statement, where it would
 * earn nothing: logistic regression on `tieNumbers`, over the replies that give something back.
 *
 * @returns a weight for each of the numbers
 */
export function fittedBelonging(replies: readonly CorpusReply[], seed: number): number[] {
  const strangers = shuffled(replies, seeded(seed));
  const outcomes = replies
    .filter(({ codes }) => codes.reflection > 0)
    .flatMap((reply, index) => {
      const stranger = strangers[index];
      const own = { inputs: tiesOf(reply, reply), held: true };
      return !stranger || stranger.client === reply.client
        ? [own]
        : [own, { inputs: tiesOf(reply, stranger), held: false }];
    });
  return logisticRegression(
    outcomes,
    (outcomes[0]?.inputs ?? []).map(() => 0),
  );
}

function tiesOf({ reply }: CorpusReply, before: CorpusReply): readonly number[] {
  return evidentIn(sceneOf({ ...exchangeOf(before), reply })).ties;
}
