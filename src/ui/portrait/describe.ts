import type { Mood } from '#domain/scenario/scenario.ts';

/** The visibilities at which the next band begins. */
const BANDS = [16, 38, 64, 88];

/** How a client sits there, band by band. `{their}` becomes her, his, their or the name. */
const POSTURES: Readonly<Record<string, readonly string[]>> = {
  mia: [
    'Turned away, coat buttoned, hair across the face.',
    'Half turned away, coat still on.',
    'Beginning to turn towards you, coat open.',
    'Almost facing you, the coat slipping off the shoulders.',
    'Facing you, coat off, hair behind one ear.',
  ],
  plain: [
    'Turned away, hardly there.',
    'Half turned away.',
    'Beginning to turn towards you.',
    'Almost facing you.',
    'Facing you.',
  ],
};

/** What a listener hears while a face is turned away, and what they see once it is not. */
const SIGNS: Readonly<Record<Mood, readonly [away: string, near: string]>> = {
  withdrawn: ['{Their} voice is low.', '{Their} eyes have gone to the floor.'],
  guarded: ['Shoulders up; short answers.', 'Lips closed, watching what you will do with it.'],
  flat: [
    '{Their} voice is even, with nothing in it.',
    '{Their} face gives little away; the words come out tired.',
  ],
  anxious: ['Shoulders high, each sentence begun twice.', '{Their} eyes are wide and will not settle.'],
  sad: ['{Their} head is low and the words come slowly.', '{Their} eyes are down, the head to one side.'],
  frustrated: ['{Their} words are bitten off.', 'Brows down, lips tight, looking straight at you.'],
  thoughtful: [
    'A pause, as if for the exact word.',
    '{Their} eyes have gone up and aside, after the exact word.',
  ],
  wry: ['Something dry in {their} voice.', 'One eyebrow up, half a smile.'],
  hopeful: ['{Their} voice lifts a little at the end.', 'Brows up, lips parted, about to go on.'],
  warm: ['{Their} voice has softened.', 'A smile, and {their} eyes are in it.'],
  steady: [
    '{Their} voice is quiet, and does not shake.',
    '{Their} eyes are on yours; the sentences keep their endings.',
  ],
};

const POSSESSIVES: Readonly<Record<string, string>> = { she: 'her', he: 'his', they: 'their' };

/** What is known about a client beside the name. */
export interface About {
  /** The figure that is drawn; without it nothing is said about hair or clothes. */
  readonly figure?: string | undefined;
  /** Such as she/her; without them, or with others than she, he and they, the name stands instead. */
  readonly pronouns?: string | undefined;
}

/** The portrait in words, in the third person, as a listener would notice it: a caption and the image's description. */
export function describePortrait(name: string, visibility: number, mood: Mood, about: About = {}): string {
  const band = BANDS.filter((from) => visibility >= from).length;
  const { figure = 'plain' } = about;
  const posture = (Object.hasOwn(POSTURES, figure) ? POSTURES[figure] : POSTURES.plain)?.[band];
  const their = POSSESSIVES[about.pronouns?.split('/')[0]?.trim().toLowerCase() ?? ''] ?? `${name}’s`;
  const capital = their.charAt(0).toUpperCase() + their.slice(1);
  const sign = SIGNS[mood][band < 2 ? 0 : 1];
  return `${posture} ${sign}`.replace(/\{[Tt]heir\}/, (gap) => (gap === '{Their}' ? capital : their));
}
