import { readFileSync } from 'node:fs';
import type {
  Behaviour,
  Code,
  Evidence,
  Exchange,
  Level,
  QuestionForm,
  Roadblock,
  Skill,
  Utterance,
} from '#domain/scoring/assessment.ts';

/** What a coder made of a reply by the coding manual; spans as in an assessment. */
export interface Coding extends Readonly<Record<Skill, Level>> {
  readonly question: QuestionForm;
  readonly permission: boolean;
  /** What the reply mostly does; the first 434 replies were not coded for it. */
  readonly behaviour?: Behaviour;
  readonly roadblocks: readonly Roadblock[];
  readonly evidence: readonly Evidence[];
  /** The codes on which the coder thought that another might differ. */
  readonly doubts?: readonly Code[];
}

export const SPLITS = ['train', 'validation', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** A reply of the corpus with the codes that were settled on. */
export interface CorpusReply {
  readonly id: string;
  /** Who speaks; all that is said to one client is in one split. */
  readonly client: string;
  readonly statement: string;
  readonly earlier?: readonly Utterance[];
  readonly reply: string;
  readonly writer: string;
  /** Whose voice it is written in: `novice`, `second-language`, `typing-errors`, …; empty for the first 434. */
  readonly voice: readonly string[];
  readonly split: Split;
  readonly codes: Coding;
}

/** The two codings of a reply, made independently and blind. */
export interface DoubleCoding {
  readonly id: string;
  readonly codings: readonly [Coding, Coding];
}

const FILES = { replies: './corpus/replies.jsonl', codings: './corpus/codings.jsonl' } as const;

/** The bytes of a file of the corpus. */
export function corpusFile(which: keyof typeof FILES): string {
  return readFileSync(new URL(FILES[which], import.meta.url), 'utf8');
}

/** The replies of the corpus, in the order of their ids. */
export function corpusReplies(): readonly CorpusReply[] {
  return parsed(corpusFile('replies'));
}

/** How each reply was coded twice, in the order of the replies. */
export function corpusCodings(): readonly DoubleCoding[] {
  return parsed(corpusFile('codings'));
}

export function exchangeOf({ statement, reply, earlier }: CorpusReply): Exchange {
  return { client: statement, reply, ...(earlier && { earlier }) };
}

function parsed<Row>(text: string): Row[] {
  return text
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
}
