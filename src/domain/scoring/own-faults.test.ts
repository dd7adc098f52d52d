import { describe, expect, it } from 'vitest';
import { findings } from './roadblocks/roadblocks.ts';
import { sceneOf } from './scene.ts';

const HURT = 'No, forget it. You said I should just ring him, and I had not even got to the bad part.';

/** The codes that the rules find in an answer to her. */
const ruled = (reply: string) => findings(sceneOf({ client: HURT, reply })).map(({ code }) => code);

describe('owning what was done to her here', () => {
  it.each([
    'I talked over you there, and you hadn’t got to the bad part.',
    'You were still telling me, and I jumped in with what to do.',
    'i cut you off before u got to the bad part, sorry',
    'You had more to say and I didn’t listen.',
  ])('is no turn to the speaker: %s', (reply) => {
    expect(ruled(reply)).not.toContain('self-focus');
  });

  it('is a turn to the speaker where it goes on to a life of one’s own', () => {
    const reply = 'I talked over my sister all the time too, she still goes on about it at Christmas.';
    expect(ruled(reply)).toContain('self-focus');
  });
});
