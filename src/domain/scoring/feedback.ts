import {
  type Assessment,
  type Level,
  type Roadblock,
  SKILLS,
  type Skill,
} from '#domain/scoring/assessment.ts';
import { CODES, LEVEL_NAMES } from '#domain/scoring/codes.ts';

/** One remark on a reply. It speaks of the words, never of the person. */
export interface Remark {
  readonly about: Skill | 'roadblock' | 'plain';
  readonly lead: string;
  readonly text: string;
}

/** What stands in the margin of a reply. */
export interface Feedback {
  /** The three skills in their order, with their names and the names of the levels reached. */
  readonly skills: readonly {
    readonly skill: Skill;
    readonly name: string;
    readonly level: Level;
    readonly reached: string;
    /** Whether careful coders would be expected to differ on it. */
    readonly open: boolean;
  }[];
  /** What worked, quoting the trainee; absent where nothing earned a level. */
  readonly worked?: Remark;
  /** The one thing to try next. */
  readonly next: Remark;
}

/** The longest quotation in a remark, in UTF-16 code units. */
const QUOTED = 70;

/** One thing that worked and one to try, chosen from the coding of this reply. */
export function feedbackOn(reply: string, assessment: Assessment): Feedback {
  const worked = whatWorked(reply, assessment);
  const skills = SKILLS.map((skill) => {
    const { level } = assessment[skill];
    const open = assessment.uncertain.includes(skill);
    return { skill, name: CODES[skill].name, level, reached: LEVEL_NAMES[skill][level], open };
  });
  return { skills, ...(worked && { worked }), next: whatToTry(reply, assessment) };
}

function whatWorked(reply: string, assessment: Assessment): Remark | undefined {
  // What is open to doubt is praised only where there is nothing else.
  const order = (skill: Skill) => assessment[skill].level - (assessment.uncertain.includes(skill) ? 2 : 0);
  const best = SKILLS.filter((skill) => assessment[skill].level > 0).toSorted(
    (a, b) => order(b) - order(a),
  )[0];
  if (!best) return undefined;
  const words = assessment.evidence.find((each) => each.skill === best);
  const { why, name } = CODES[best];
  return {
    about: best,
    lead: words ? `“${quoted(reply.slice(words.start, words.end))}”` : name,
    text: why,
  };
}

function whatToTry(reply: string, assessment: Assessment): Remark {
  const worst = assessment.roadblocks.toSorted((a, b) => b.severity - a.severity)[0];
  if (worst) return onRoadblock(reply, worst, assessment);
  const { reflection, validation, empowerment, question } = assessment;
  if (reflection.level === 0 && question !== 'none') {
    return remark(
      'reflection',
      'Before the question,',
      'give back one thing she said. A question asks her to go on; a reflection shows her that she was followed so far.',
    );
  }
  if (reflection.level === 0) {
    return remark(
      'reflection',
      'Give back one thing she said,',
      'in your own words, before anything of yours. It lets her hear herself, and correct you where you are off.',
    );
  }
  if (reflection.level === 1) {
    return remark(
      'reflection',
      'You gave back what she said.',
      'Next time, try what it means to her: the feeling under it, what is at stake, or both sides of it at once.',
    );
  }
  if (validation.level === 0) {
    return remark(
      'validation',
      'Try saying why it makes sense,',
      'from her own facts. Being understood is one thing; hearing that her reaction fits what happened is another.',
    );
  }
  if (empowerment.level === 0) {
    return remark(
      'empowerment',
      'Leave the next word to her:',
      'ask what she would want from here, or what she knows that would help. She is the one who lives it.',
    );
  }
  return remark(
    'plain',
    'It is a lot at once.',
    'Next time, stop after the first sentence and see what she does with it.',
  );
}

function onRoadblock(
  reply: string,
  { code, start, end }: Roadblock,
  { reflection, uncertain }: Assessment,
): Remark {
  const { name, why } = CODES[code];
  const called = uncertain.includes(code) ? `This may be heard as “${name.toLowerCase()}”` : name;
  const instead =
    reflection.level > 0
      ? 'Try the same reply without it: what you gave back can stand alone.'
      : 'Try giving back one thing she said instead, and see where she takes it.';
  return {
    about: 'roadblock',
    lead: `${called}: “${quoted(reply.slice(start, end))}”`,
    text: `${why} ${instead}`,
  };
}

function remark(about: Remark['about'], lead: string, text: string): Remark {
  return { about, lead, text };
}

/** A quotation of bearable length, cut between words. */
function quoted(words: string): string {
  if (words.length <= QUOTED) return words;
  return `${words.slice(0, words.lastIndexOf(' ', QUOTED)).trimEnd()} …`;
}
