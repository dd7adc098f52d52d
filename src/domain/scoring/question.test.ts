import { describe, expect, it } from 'vitest';
import { levels } from './test-support.ts';

const CLIENT =
  'I left the party through the kitchen. My coat is still there. I’m too embarrassed to ask for it.';
const ASKS = 'I want to say no to my boss and I freeze. How do other people do it?';

describe('the form of the question', () => {
  it.each([
    ['What was it like, standing in that kitchen?', 'open'],
    ['How did you feel on the way home?', 'open'],
    ['Tell me more about the coat.', 'open'],
    ['what happened at the party', 'open'],
    ['You left through the kitchen. What were you hoping nobody would see?', 'open'],
    ['I wonder what that coat stands for now.', 'open'],
    ['Can you tell me what it was like?', 'open'],
    ['Did somebody say something?', 'closed'],
    ['How long were you there?', 'closed'],
    ['So you left without your coat?', 'closed'],
    ['Is it the coat, or is it the party?', 'closed'],
    ['Have you tried asking a friend for it?', 'closed'],
    ['How about asking a friend to fetch it?', 'closed'],
    ['do you want it back', 'closed'],
    ['You slipped out through the kitchen, didn’t you?', 'closed'],
    ['Did you say goodbye? What was going through your mind?', 'open'],
    ['You left, and the coat stayed.', 'none'],
    ['When you left, the coat stayed behind.', 'none'],
    ['What a way to leave.', 'none'],
    ['What you left behind was more than a coat.', 'none'],
    ['Mm.', 'none'],
  ])('%s → %s', (reply, form) => {
    expect(levels(CLIENT, reply).question).toBe(form);
  });
});

describe('permission', () => {
  it.each([
    [ASKS, 'Some people write one sentence on a card. That may not suit you.', true],
    [ASKS, 'Some practise it aloud at home first.', true],
    [CLIENT, 'Some people send a friend. That might not be for you, of course.', true],
    [CLIENT, 'Some people send a friend, take it or leave it.', true],
    [CLIENT, 'You should send a friend.', false],
    [ASKS, 'You must tell him tomorrow.', false],
    [CLIENT, 'Can I be honest? You need to go and get it.', false],
    [CLIENT, 'Would it be okay if I told you what others do?', false],
    [CLIENT, 'You left through the kitchen.', false],
    [ASKS, 'You freeze, and you want that no.', false],
  ])('%s → %s: %s', (client, reply, permission) => {
    expect(levels(client, reply).permission).toBe(permission);
  });

  it('is there when she said yes to an offer, and takes the roadblock away', () => {
    const earlier = [{ by: 'trainee', text: 'Would it help if I shared what some people do?' }] as const;
    expect(levels('Yes please.', 'Maybe try one sentence on a card.', earlier)).toMatchObject({
      permission: true,
      roadblocks: [],
    });
  });

  it('leaves the roadblock when it is a token', () => {
    expect(levels(CLIENT, 'Can I be honest? You need to go and get it.').roadblocks).toEqual(['directing']);
  });
});
