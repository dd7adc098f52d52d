import { describe, expect, it } from 'vitest';
import { sceneOf } from '#domain/scoring/scene.ts';
import { findings } from './roadblocks.ts';

const CLIENT = 'My son has stopped calling. I left two messages and I sit by the phone like a fool.';

/** The codes that the rules find. */
const ruled = (client: string, reply: string) => findings(sceneOf({ client, reply })).map(({ code }) => code);

describe('roadblocks in other words', () => {
  it.each([
    ['You only have yourself to blame, you let him get away with it.', 'judging'],
    ['Put yourself in his shoes for once.', 'judging'],
    ['You’re being a bit clingy, to be honest.', 'judging'],
    ['I can’t help you if you won’t try.', 'judging'],
    ['Oh well, these things happen.', 'minimising'],
    ['Nobody died, did they.', 'minimising'],
    ['It’s not exactly a tragedy.', 'minimising'],
    ['I’m sure he just forgot.', 'reassurance'],
    ['He’d never leave you out on purpose. You’ll soon feel better.', 'reassurance'],
    ['How lovely that he has such a busy life!', 'positivity'],
    ['Think of all the time you have now.', 'positivity'],
    ['Keep that up and you’ll lose him for good.', 'warning'],
    ['You’re the needy type.', 'labelling'],
    ['You could text him instead.', 'advice'],
    ['Couldn’t you just go round there?', 'advice'],
    ['You have to stop waiting if you want any peace.', 'directing'],
    ['I do that with my daughter myself.', 'self-focus'],
  ])('%s → %s', (reply, code) => {
    expect(ruled(CLIENT, reply)).toContain(code);
  });

  it.each([
    'It isn’t only the calls, it’s sitting there like a fool.',
    'You sit there as if you had done something to stop him calling.',
    'Somebody told you to give it time, and you sit by the phone.',
    'Have you told him?',
    'You’ve got this!',
    'Hang on, I went too fast there. You sit by the phone and it stays quiet.',
    'Nobody could blame you for waiting.',
  ])('none: %s', (reply) => {
    expect(ruled(CLIENT, reply)).toEqual([]);
  });
});
