import { describe, expect, it } from 'vitest';
import { levels } from './test-support.ts';

const HURT = 'No, forget it. You said I should just ring him, and I had not even got to the bad part.';

describe('owning what was done to her here', () => {
  it.each([
    'I talked over you there, and you hadn’t got to the bad part.',
    'You were still telling me, and I jumped in with what to do.',
    'i cut you off before u got to the bad part, sorry',
    'You had more to say and I didn’t listen.',
  ])('gives back, and is no turn to the speaker: %s', (reply) => {
    const found = levels(HURT, reply);
    expect(found.reflection).toBeGreaterThan(0);
    expect(found.roadblocks).not.toContain('self-focus');
  });

  it('is a turn to the speaker where it goes on to a life of one’s own', () => {
    const reply = 'I talked over my sister all the time too, she still goes on about it at Christmas.';
    expect(levels(HURT, reply).roadblocks).toContain('self-focus');
  });
});

describe('spoken to her, and no account of her', () => {
  it.each([
    'Thank you for telling me about the bad part.',
    'You’re right, you’re a strong person and you will ring him.',
    'Hello again, come in.',
    'You don’t have to ring him.',
    'We can talk about the bad part.',
    'Ok, I see.',
  ])('%s', (reply) => {
    expect(levels(HURT, reply).reflection).toBe(0);
  });
});
