import { describe, expect, it } from 'vitest';
import { levels } from './test-support.ts';

const INTERVIEW =
  'Four interviews this month and I was sick before each one. I went in anyway. Nothing came of it.';
const BABY =
  'she only sleeps on my chest so i havent lain down in nine weeks. i shouted at her last night. at a baby';
const STROKE =
  'Since the stroke my words come out in the wrong order. My friends finish my sentences. I’ve stopped going.';
const CAMERA =
  'He put a camera in the hallway. For burglars, he says. I whisper on the phone now in my own home.';
const GRIEF = 'It’s been a year and people have stopped asking. I still set the alarm for her tablets.';

describe('validation 2: tied to her facts', () => {
  it.each([
    [INTERVIEW, 'You were sick before every one of them and you still went in, four times.'],
    [INTERVIEW, 'It took guts to walk into that fourth interview.'],
    [BABY, 'After nine weeks without lying down, of course you shouted.'],
    [BABY, 'nine weeks with no sleep, no wonder you snapped at the baby last night'],
    [STROKE, 'It makes sense that you stopped going when friends kept finishing your sentences.'],
    [CAMERA, 'With a camera in your own hallway, anyone would start to whisper on the phone.'],
    [CAMERA, 'course you whisper, theres a camera in your home'],
    [GRIEF, 'After a whole year of tablets by the clock, it’s no wonder that the alarm still goes.'],
    [GRIEF, 'You kept her tablets on time for all that time.'],
  ])('%s → %s', (client, reply) => {
    expect(levels(client, reply).validation).toBe(2);
  });
});

describe('validation 1: fits anybody in her place', () => {
  it.each([
    [INTERVIEW, 'That makes sense.'],
    [INTERVIEW, 'Anyone would be worn down by that.'],
    [BABY, 'You’re not the only one, and you’re not a bad mother.'],
    [BABY, 'lots of parents get to that point'],
    [STROKE, 'That’s completely understandable.'],
    [STROKE, 'Most people would feel the same.'],
    [CAMERA, 'Of course you feel that way.'],
    [CAMERA, 'It’s natural to be angry about that.'],
    [GRIEF, 'Who wouldn’t?'],
    [GRIEF, 'That took some doing.'],
  ])('%s → %s', (client, reply) => {
    expect(levels(client, reply).validation).toBe(1);
  });
});

describe('validation 0', () => {
  it.each([
    [INTERVIEW, 'You’re amazing!', 'an evaluation of her as a person'],
    [INTERVIEW, 'Well done, I’m proud of you.', 'approval from above'],
    [BABY, 'You are such a strong mum.', 'an evaluation'],
    [BABY, 'I’m so sorry, that breaks my heart.', 'sympathy about the speaker'],
    [STROKE, 'At least you can still walk.', 'a comparison that shrinks it'],
    [STROKE, 'That doesn’t make sense.', 'negated'],
    [CAMERA, 'It makes no sense to whisper in your own home.', 'negated'],
    [CAMERA, 'You have no right to be angry about a camera.', 'negated'],
    [GRIEF, 'I validate your feelings about this.', 'a word about listening'],
    [GRIEF, 'No wonder people stopped asking.', 'blame'],
    [INTERVIEW, 'Of course you should go to the next one.', 'advice'],
    [GRIEF, 'Anyone would be over it by now.', 'a comparison that shrinks it'],
    [GRIEF, 'Yes.', 'nothing'],
  ])('%s → %s (%s)', (client, reply) => {
    expect(levels(client, reply).validation).toBe(0);
  });
});
