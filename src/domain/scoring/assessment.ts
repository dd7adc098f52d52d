/** The three skills of the coding manual, in the order in which they are always shown. */
export const SKILLS = ['reflection', 'validation', 'empowerment'] as const;
export type Skill = (typeof SKILLS)[number];

/** 0 none, 1 simple or general, 2 complex, specific or hers to shape. */
export type Level = 0 | 1 | 2;

export const QUESTION_FORMS = ['none', 'open', 'closed'] as const;
export type QuestionForm = (typeof QUESTION_FORMS)[number];

export const ROADBLOCK_CODES = [
  'advice',
  'directing',
  'minimising',
  'reassurance',
  'positivity',
  'sameness',
  'self-focus',
  'judging',
  'labelling',
  'why',
  'interrogating',
  'topic-change',
  'warning',
  'scope',
  'stigma',
] as const;
export type RoadblockCode = (typeof ROADBLOCK_CODES)[number];

/** Everything that a reply is coded on. */
export type Code = Skill | 'question' | 'permission' | RoadblockCode;

/** What a reply mostly does, in the order in which it is always shown. */
export const BEHAVIOURS = ['reflection', 'question', 'input', 'other'] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** A stretch of the reply in UTF-16 code units, `end` exclusive, as `slice` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SkillCode {
  readonly level: Level;
  /** The probability (0 to 1) that careful coders give this level. */
  readonly confidence: number;
  /** The probabilities of levels 0, 1 and 2. */
  readonly p: readonly [number, number, number];
}

export interface Roadblock extends Span {
  readonly code: RoadblockCode;
  readonly severity: 1 | 2;
}

/** The words that earned a skill its level. */
export interface Evidence extends Span {
  readonly skill: Skill;
}

/** The coding of one reply. */
export interface Assessment {
  readonly reflection: SkillCode;
  readonly validation: SkillCode;
  readonly empowerment: SkillCode;
  readonly question: QuestionForm;
  readonly permission: boolean;
  readonly roadblocks: readonly Roadblock[];
  readonly evidence: readonly Evidence[];
  /** How probable each is as what the reply mostly does, as published codings of conversations have it. */
  readonly behaviour: Readonly<Record<Behaviour, number>>;
  /** The codes on which careful coders would be expected to differ. */
  readonly uncertain: readonly Code[];
}

/** Why a reply could not be coded. `language`: it does not look like English. */
export type NotScoredReason = 'language' | 'empty' | 'too-long';

export interface NotScored {
  readonly notScored: NotScoredReason;
}

/** Something said before the statement that the reply answers, oldest first. */
export interface Utterance {
  readonly by: 'client' | 'trainee';
  readonly text: string;
}

/** What was said in one turn: the client's statement, and the reply unless she was answered by silence. */
export function utterancesOf(client: string, reply?: string): Utterance[] {
  const said: Utterance = { by: 'client', text: client };
  return reply === undefined ? [said] : [said, { by: 'trainee', text: reply }];
}

/** One reply with what it answers. */
export interface Exchange {
  readonly client: string;
  readonly reply: string;
  readonly earlier?: readonly Utterance[];
}

/** The longest reply that is coded, in UTF-16 code units. */
export const REPLY_LIMIT = 2000;

/**
 * What a reply sent in a run comes back as. `own-danger`: it may speak of the trainee's own danger; it is not
 * scored, and help is offered.
 */
export type Heard = Assessment | { readonly notScored: NotScoredReason | 'own-danger' };
