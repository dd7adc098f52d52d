import { describe, expect, it } from 'vitest';
import { sceneOf } from '#domain/scoring/scene.ts';
import { findings } from './roadblocks.ts';

const WORK = 'I cry in the toilets at work and then I go back to my desk and smile. Nobody has noticed.';
const BROTHER = 'My brother borrowed money again. I said it was the last time. I always say that.';
const PILLS = 'These tablets make me shake. I hide my hands under the table.';
const LABEL = 'I’m such a control freak. I check the oven nine times and then I go back.';

/** The codes that the rules find. */
const ruled = (client: string, reply: string) => findings(sceneOf({ client, reply })).map(({ code }) => code);

describe('each roadblock is found', () => {
  it.each([
    [WORK, 'Have you tried talking to HR?', 'advice'],
    [WORK, 'Why don’t you take a few days off?', 'advice'],
    [BROTHER, 'If I were you I’d change my number.', 'advice'],
    [BROTHER, 'maybe u could set up a savings acount he cant touch', 'advice'],
    [WORK, 'I’ll speak to your manager for you.', 'advice'],
    [BROTHER, 'You have to stop giving him money.', 'directing'],
    [WORK, 'you need to tell someone', 'directing'],
    [BROTHER, 'Tell him no and hang up.', 'directing'],
    [WORK, 'At least you have a job.', 'minimising'],
    [WORK, 'Other people have it much worse.', 'minimising'],
    [BROTHER, 'It’s only money, it’s not that bad.', 'minimising'],
    [WORK, 'It’ll be fine, you’ll see.', 'reassurance'],
    [BROTHER, 'Don’t worry, he will come round in the end.', 'reassurance'],
    [WORK, 'you’ll get over it', 'reassurance'],
    [WORK, 'Look on the bright side, nobody noticed.', 'positivity'],
    [BROTHER, 'Every cloud has a silver lining.', 'positivity'],
    [WORK, 'Try to stay positive!', 'positivity'],
    [WORK, 'I know exactly how you feel.', 'sameness'],
    [BROTHER, 'Been there, mine is exactly the same.', 'sameness'],
    [
      BROTHER,
      'My sister did that to me for years. I lost about two thousand pounds to her and my wife nearly left.',
      'self-focus',
    ],
    [WORK, 'That makes me so sad, I’m nearly crying myself here.', 'self-focus'],
    [BROTHER, 'It’s your own fault for paying.', 'judging'],
    [WORK, 'You’re being a bit dramatic.', 'judging'],
    [BROTHER, 'Oh poor you, how terrible for you.', 'judging'],
    [BROTHER, 'You’re codependent.', 'labelling'],
    [WORK, 'Sounds like you have depression.', 'labelling'],
    [WORK, 'That’s classic avoidance, that is.', 'labelling'],
    [BROTHER, 'Why did you give it to him again?', 'why'],
    [WORK, 'why dont you just say something', 'why'],
    [BROTHER, 'How much was it? When did he ask? Does your mum know?', 'interrogating'],
    [WORK, 'Anyway, did you see the match on Sunday?', 'topic-change'],
    [BROTHER, 'By the way, what are you doing at the weekend?', 'topic-change'],
    [WORK, 'If you carry on like this you’ll end up in hospital.', 'warning'],
    [BROTHER, 'He’ll bleed you dry, mark my words.', 'warning'],
    [PILLS, 'Just stop taking them.', 'scope'],
    [PILLS, 'You should ask for sertraline instead, fifty milligrams.', 'scope'],
    [PILLS, 'Halve the dose and see.', 'scope'],
    [LABEL, 'That does sound a bit crazy.', 'stigma'],
    [BROTHER, 'He’s a junkie then.', 'stigma'],
    ['My dad died when I was ten. He did it himself.', 'So your dad committed suicide.', 'stigma'],
  ])('%s → %s: %s', (client, reply, code) => {
    expect(ruled(client, reply)).toContain(code);
  });
});

describe('the near misses are left alone', () => {
  it.each([
    [WORK, 'What have you tried?', 'advice'],
    ['I have to be strong. I have to.', '“I have to be strong”, you say.', 'directing'],
    [WORK, 'You feel you have to smile.', 'directing'],
    [WORK, 'You must be worn out.', 'directing'],
    [WORK, 'That’s a lot.', 'minimising'],
    [WORK, 'It’s not just a bad day, it’s every day.', 'minimising'],
    [WORK, 'I’m here with you for the next hour.', 'reassurance'],
    [WORK, 'You go back to your desk every time, and that takes strength.', 'positivity'],
    [
      BROTHER,
      'I had a brother like that. And you say it’s the last time, and you mean it every time.',
      'self-focus',
    ],
    [
      BROTHER,
      'I had a brother like that. And you say it’s the last time, and you mean it every time.',
      'sameness',
    ],
    [WORK, 'I can’t know how that is for you.', 'sameness'],
    [LABEL, 'You call yourself a control freak.', 'labelling'],
    [LABEL, 'You’re hard on yourself about the oven.', 'judging'],
    ['I think I’m lazy. I stayed in bed.', 'You call yourself lazy.', 'judging'],
    [BROTHER, 'What makes the money matter so much to you?', 'why'],
    [BROTHER, 'No wonder you say that. That’s why it’s so hard.', 'why'],
    [
      WORK,
      'You cry at work and nobody sees. What is that like? What would you want them to see?',
      'interrogating',
    ],
    [WORK, 'Is it all right to sit here for a moment, before you go back to that desk?', 'topic-change'],
    ['What if they sack me? I’d lose the flat.', 'You’re scared you’ll end up losing the flat.', 'warning'],
    [PILLS, 'What would you want your doctor to know about these tablets?', 'scope'],
    [PILLS, 'You take the tablets and you hide the shaking.', 'scope'],
    ['They all think I’m crazy.', '“Crazy”, that’s their word for it.', 'stigma'],
    ['I feel like I’m going mad.', 'You feel like you’re going mad.', 'stigma'],
  ])('%s → %s: no %s', (client, reply, code) => {
    expect(ruled(client, reply)).not.toContain(code);
  });
});
