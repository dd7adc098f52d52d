import { describe, expect, it } from 'vitest';
import { sceneOf } from './scene.ts';

const CLIENT =
  'I left the party through the kitchen. My coat is still there. I’m too embarrassed to ask for it.';

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
    const forms = sceneOf({ client: CLIENT, reply }).questions.filter((each) => each !== 'none');
    expect(forms.includes('open') ? 'open' : (forms[0] ?? 'none')).toBe(form);
  });
});
