import type { Code, QuestionForm, Skill } from './assessment.ts';

/** What a person reads about a code. The whole definition is the coding manual's. */
export interface CodeText {
  /** Sentence case, short enough for a label. */
  readonly name: string;
  readonly what: string;
  /** Why it opens people, or closes them. */
  readonly why: string;
}

/** The names of levels 0, 1 and 2. */
export const LEVEL_NAMES: Readonly<Record<Skill, readonly [string, string, string]>> = {
  reflection: ['none', 'simple', 'complex'],
  validation: ['none', 'general', 'specific'],
  empowerment: ['none', 'offered', 'hers to shape'],
};

export const QUESTION_NAMES: Readonly<Record<QuestionForm, string>> = {
  none: 'no question',
  open: 'open question',
  closed: 'closed question',
};

/** The one table of all codes with their explanations, by the coding manual. */
export const CODES: Readonly<Record<Code, CodeText>> = {
  reflection: {
    name: 'Reflection',
    what: 'A statement that gives back what she has just said or plainly shown. Simple keeps close to her words; complex adds what she meant and left unsaid: a feeling, what is at stake, both sides of a struggle.',
    why: 'Hearing her own words come back tells her that they arrived, and lets her look at them and go on.',
  },
  validation: {
    name: 'Validation',
    what: 'Telling her that her reaction makes sense, that she is not strange or alone in it, or naming an effort she really made. General fits anybody in her place; specific is tied to her own facts.',
    why: 'Once she need not defend what she feels, she has her hands free to do something with it.',
  },
  empowerment: {
    name: 'Empowerment',
    what: 'Putting choice, expertise or voice in her hands. Offered means asking what she would like, or saying that the choice is hers; hers to shape means drawing on what she knows, or helping her find her own words for her own request.',
    why: 'A decision that she made and words that she found will still be hers when you are not there.',
  },
  question: {
    name: 'Question',
    what: 'An open question invites her to tell more; a closed one can be answered with yes, no, a fact or one of two things. If there are both, the more inviting one counts.',
    why: 'An open question leaves it to her where to go next, while a closed one decides that for her.',
  },
  permission: {
    name: 'With permission',
    what: 'Information or a suggestion that she asked for, or that comes with her real leave or an explicit way out. Asking leave and then giving orders is not permission.',
    why: 'What she may turn down she can think over; what is pressed on her she has to push back.',
  },
  advice: {
    name: 'Advice nobody asked for',
    what: 'A suggestion or a fix that she did not ask for, or an offer to do it for her. It may wear the clothes of a question: "Have you tried…?"',
    why: 'It answers a question she has not asked, and says that her trouble was simple.',
  },
  directing: {
    name: 'Giving orders',
    what: 'Telling her what she must, needs to or has to do.',
    why: 'An order leaves her two ways, to obey or to resist, and neither of them is to go on telling.',
  },
  minimising: {
    name: 'Making it smaller',
    what: 'Shrinking what she feels: "at least", "others have it worse", "it is not that bad".',
    why: 'She hears that it is too small to be told, and next time she tells less.',
  },
  reassurance: {
    name: 'Promising it will be fine',
    what: 'Promising an outcome that nobody can know: that it will pass, that he will come round, that she will cope.',
    why: 'It closes the subject kindly, and leaves her alone with the part that may not be fine.',
  },
  positivity: {
    name: 'Forced bright side',
    what: 'Steering her towards the good in it before the hard part has been heard.',
    why: 'To be cheered up she would have to leave where she is, so she stays there by herself.',
  },
  sameness: {
    name: 'Claiming the same feeling',
    what: 'Saying that you know exactly how she feels, or that it was just the same for you.',
    why: 'If you know already, there is nothing left for her to tell you.',
  },
  'self-focus': {
    name: 'Turning to yourself',
    what: 'The conversation moves to your story, your family or your feelings and does not come back to her.',
    why: 'Now she has to listen to you, and her own story waits outside.',
  },
  judging: {
    name: 'Judging',
    what: 'Blaming, shaming, moralising, doubting what she says, or mocking it.',
    why: 'Whoever is being judged prepares a defence and stops exploring.',
  },
  labelling: {
    name: 'Labelling',
    what: 'Giving her a type or a diagnosis that she did not use for herself.',
    why: 'A label talks about a kind of person, and the one in front of you disappears behind it.',
  },
  why: {
    name: 'A why that wants reasons',
    what: 'A "why" that asks her to justify what she did, felt or did not do.',
    why: 'It sounds like a charge, and people answer a charge with excuses rather than with what is true.',
  },
  interrogating: {
    name: 'One question after another',
    what: 'Three or more questions, and nothing of hers given back.',
    why: 'She fills in a form that you hold, instead of telling what she came to tell.',
  },
  'topic-change': {
    name: 'Leaving the subject',
    what: 'Going away from what she brought, to something easier or more interesting to you.',
    why: 'She learns which things cannot be spoken of here.',
  },
  warning: {
    name: 'Warning',
    what: 'A threat, or a picture of the bad end that is coming.',
    why: 'Fear from outside is added to her own, and frightened people hide things.',
  },
  scope: {
    name: 'Acting the clinician',
    what: 'Naming a drug, a dose, a diagnosis or a treatment that she should take, change or stop.',
    why: 'A mistake here can harm her, and it takes the talk with whoever prescribes out of her hands.',
  },
  stigma: {
    name: 'Words that wound',
    what: 'Stigmatising words for people or conditions, such as "crazy", "junkie" or "committed suicide".',
    why: 'She hears what you would think of her, if you knew.',
  },
};
