import type { Exchange, Utterance } from './assessment.ts';
import type { Passage } from './clauses.ts';
import { type FeelingFamily, feelingNamed } from './feelings.ts';
import { addPolarity, type Hearing, hearing, type Polarity } from './hearing.ts';

/** What the client has said so far, made ready to compare a reply with. */
export interface Said {
  readonly statement: Passage;
  /** The statement and what she said before, the statement first. */
  readonly said: readonly Hearing[];
  /** Stems of all content words that she used, with the ways she used them. */
  readonly stems: ReadonlyMap<string, Polarity>;
  readonly topics: ReadonlySet<number>;
  readonly feelings: ReadonlyMap<FeelingFamily, number>;
  /** Feelings that she named and said she has not. */
  readonly denied: ReadonlySet<FeelingFamily | undefined>;
  /** Every word of hers in plain spelling. */
  readonly vocabulary: ReadonlySet<string>;
  /** What was said to her just before the statement, if anything, in plain words. */
  readonly before: string;
}

/** What was made ready of a statement that nothing went before, kept for as long as its reading is. */
const alone = new WeakMap<Hearing, Said>();

/** Makes the client's side of an exchange ready for comparison. Linear in its length. */
export function saidIn({ client, earlier = [] }: Pick<Exchange, 'client' | 'earlier'>): Said {
  const statement = hearing(client);
  if (earlier.length > 0) return madeReady(statement, earlier);
  const known = alone.get(statement);
  if (known) return known;
  const fresh = madeReady(statement, []);
  alone.set(statement, fresh);
  return fresh;
}

function madeReady(statement: Hearing, earlier: readonly Utterance[]): Said {
  const said = [
    statement,
    ...earlier.filter(({ by }) => by === 'client').map((utterance) => hearing(utterance.text)),
  ];
  const stems = new Map<string, Polarity>();
  const topics = new Set<number>();
  const feelings = new Map<FeelingFamily, number>();
  const vocabulary = new Set<string>();
  for (const each of said) {
    for (const [key, use] of each.stems) addPolarity(stems, key, use);
    for (const topic of each.topics) topics.add(topic);
    for (const [family, count] of each.feelings) feelings.set(family, (feelings.get(family) ?? 0) + count);
    for (const word of each.vocabulary) vocabulary.add(word);
  }
  const denied = new Set(
    [...stems].flatMap(([word, polarity]) =>
      polarity.negated && !polarity.affirmed ? [feelingNamed(word)] : [],
    ),
  );
  const last = earlier.at(-1);
  const before = last?.by === 'trainee' ? hearing(last.text).text.line : '';
  return { statement: statement.text, said, stems, topics, feelings, denied, vocabulary, before };
}
