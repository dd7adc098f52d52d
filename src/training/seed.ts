import { readFileSync } from 'node:fs';
import type {
  Evidence,
  Exchange,
  Level,
  QuestionForm,
  Roadblock,
  Skill,
  Utterance,
} from '#domain/scoring/assessment.ts';

/** What one coder made of a reply by the coding manual; spans as in an assessment. */
export interface Coding extends Readonly<Record<Skill, Level>> {
  readonly question: QuestionForm;
  readonly permission: boolean;
  readonly roadblocks: readonly Roadblock[];
  readonly evidence: readonly Evidence[];
}

/** A reply of the corpus, coded twice, independently and blind. */
export interface CodedReply {
  readonly id: string;
  readonly writer: string;
  readonly client: string;
  readonly earlier?: readonly Utterance[];
  readonly reply: string;
  readonly codings: readonly [Coding, Coding];
}

/** Reads the seed replies: 434 replies to 62 client statements. */
export function seedReplies(): readonly CodedReply[] {
  const text = readFileSync(new URL('./corpus/seed.jsonl', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line): CodedReply => JSON.parse(line));
}

/** The level of a skill on which the coders settle: the lower of the two, as the manual asks in doubt. */
export function settledLevel({ codings: [first, second] }: CodedReply, skill: Skill): Level {
  return Math.min(first[skill], second[skill]) as Level;
}

export function exchangeOf({ client, reply, earlier }: CodedReply): Exchange {
  return { client, reply, ...(earlier && { earlier }) };
}
