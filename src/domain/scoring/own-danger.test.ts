import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownDanger } from './own-danger.ts';

const CLIENT = 'Some nights I think I just want to die. Then I make toast.';

describe('the trainee’s own danger', () => {
  it.each([
    'I want to die too',
    'I want to die.',
    'I’ve been thinking of ending my own life',
    'i cant go on myself',
    'i just cant go on',
    'honestly i wanna kill myself',
    'i dont want to be here anymore',
    'Sometimes I wish I was dead.',
    'Im suicidal as well',
    'i feel like ending it all',
    'I hear you. I’ve been cutting myself again.',
    'everyone would be better off without me tbh',
    'I don’t want to live either',
    'thinking about killing myself rn',
    'I took an overdose last night',
    'I’m going to kill myself tonight',
    'Toast helps. I have been planning to end my life this week.',
    'i wish i wasnt alive',
    'I don’t think I can carry on.',
    'I don’t see the point of living any more',
  ])('%s', (reply) => {
    expect(ownDanger(reply, CLIENT)).toBe(true);
  });
});

describe('words to the client about hers, and idioms', () => {
  it.each([
    'You said you wanted to die.',
    'Are you thinking of ending your life?',
    'Do you want to die?',
    'I want you to know that I’m here.',
    'When you said “I want to die”, I stopped.',
    '“I just want to die”, and then toast.',
    'You told me you can’t go on.',
    'Part of you says I can’t go on.',
    'I’m dying to know what was on the toast.',
    'I want to end it here for today.',
    'I tried to kill myself when I was 19, and somebody listened.',
    'I could not go on holiday alone either.',
    'I am not suicidal, I’m listening.',
    'I don’t want you to die.',
    'You wish you were dead, some nights.',
    'I don’t want to jump in with advice.',
    'I can’t imagine living like this.',
    'I want to be here with you.',
    'Some nights I think I just want to die. Then I make toast.',
    'I’m worried that you want to die.',
    'My shift is killing me.',
    '',
  ])('%s', (reply) => {
    expect(ownDanger(reply, CLIENT)).toBe(false);
  });
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (reply, client) => {
      expect(typeof ownDanger(reply, client)).toBe('boolean');
    }),
  );
});
