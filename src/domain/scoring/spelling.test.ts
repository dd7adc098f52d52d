import { describe, expect, it } from 'vitest';
import { levels } from '#training/test-support.ts';

const CLIENT =
  'My wife does the talking with the doctors. They look at her and ask how I am. I sit there like a parcel.';

const REPLIES = [
  'They look at your wife and ask how you are, as if you were invisible.',
  'You sit there, and nobody talks to you.',
  'You feel like a parcel with the doctors.',
  'It makes sense that you feel like a parcel when they only talk to your wife.',
  'Of course that hurts, being talked about with the doctors while you sit there.',
  'What would you want the doctors to know, in your own words?',
  'It’s up to you. Would you like to talk about the doctors?',
  'You should tell the doctors to look at you.',
  'At least your wife goes with you.',
  'I know exactly how you feel.',
  'You have to speak up.',
  'That sounds hard.',
  'Don’t worry, it’ll be fine.',
  'What is it like, sitting there?',
];

type Noise = (text: string) => string;

const NOISES: Readonly<Record<string, Noise>> = {
  'lower case': (text) => text.toLowerCase(),
  'no apostrophes': (text) => text.replace(/['’]/g, ''),
  'straight apostrophes': (text) => text.replace(/’/g, "'"),
  'no full stop': (text) => text.replace(/[.!]+$/, ''),
  'no punctuation': (text) => text.toLowerCase().replace(/[.,;!'’]/g, ''),
  'chat spelling': (text) =>
    text
      .replace(/\byou\b/gi, 'u')
      .replace(/\byour\b/gi, 'ur')
      .replace(/\bare\b/g, 'r'),
  'letters swapped': (text) => everyThird(text, (word) => `${word[0]}${word[2]}${word[1]}${word.slice(3)}`),
  'a letter doubled': (text) => everyThird(text, (word) => `${word.slice(0, 3)}${word[2]}${word.slice(3)}`),
  'a letter missing': (text) => everyThird(text, (word) => word.slice(0, 3) + word.slice(4)),
};

function everyThird(text: string, change: Noise): string {
  return text
    .split(' ')
    .map((word, index) => (index % 3 === 2 && /^[a-z]{6,}$/.test(word) ? change(word) : word))
    .join(' ');
}

describe('spelling noise and missing punctuation', () => {
  it('change no level in 95 of 100 replies', () => {
    const pairs = Object.entries(NOISES).flatMap(([name, noise]) =>
      REPLIES.map((reply) => {
        const { reflection, validation, empowerment } = levels(CLIENT, reply);
        const noisy = levels(CLIENT, noise(reply));
        const same =
          reflection === noisy.reflection &&
          validation === noisy.validation &&
          empowerment === noisy.empowerment;
        return { name, reply: noise(reply), same };
      }),
    );
    const changed = pairs.filter(({ same }) => !same);
    expect(changed.length / pairs.length, JSON.stringify(changed)).toBeLessThanOrEqual(0.05);
  });
});
