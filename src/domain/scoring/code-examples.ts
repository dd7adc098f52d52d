import type { Code } from './codes.ts';

/** A reply to a client, with one line that says why it is an example of a code, or is not. */
export interface CodeExample {
  readonly client: string;
  readonly reply: string;
  readonly why: string;
}

export interface CodeExamples {
  readonly examples: readonly CodeExample[];
  readonly nearMisses: readonly CodeExample[];
}

const ROTA = 'They changed the rota again and nobody asked me. I just said fine, like always.';
const SON = 'My son moved out in May. I still cook for three. I scrape his plate into the bin.';
const PILLS = 'The new tablets make me so flat. I can’t cry at films any more. I haven’t told my doctor.';
const BUS = 'I got on the bus, my heart started going and I had to get off at the next stop.';
const SISTER = 'My sister says I’m using Dad as an excuse. I go there every day after work.';
const PARTNER = 'He reads my messages. He says if I had nothing to hide I wouldn’t mind.';
const EXAM = 'I failed the driving test for the third time. My dad told the whole family.';
const DRINK = 'I was dry for eight months. On Friday I had a glass, and then the bottle.';

/** Examples and near misses of every code, written for the page that explains them. */
export const codeExamples: Readonly<Record<Code, CodeExamples>> = {
  reflection: {
    examples: [
      {
        client: ROTA,
        reply: 'They changed the rota and you weren’t asked.',
        why: 'Simple: keeps close to what she said.',
      },
      {
        client: SON,
        reply: 'Your hands still cook for him, and the plate tells you every evening that he’s gone.',
        why: 'Complex: says the loss that she showed and did not name.',
      },
      {
        client: DRINK,
        reply: 'Part of you is counting the eight months, and part of you only sees Friday.',
        why: 'Complex: both sides of it.',
      },
    ],
    nearMisses: [
      { client: ROTA, reply: 'I hear you. That sounds hard.', why: 'Nothing of hers is in it.' },
      {
        client: BUS,
        reply: 'It sounds like you should take a taxi next time.',
        why: 'It begins like a reflection and is advice.',
      },
      {
        client: SON,
        reply: 'You mentioned cooking. What do you make?',
        why: 'It only sets up a question.',
      },
    ],
  },
  validation: {
    examples: [
      {
        client: PARTNER,
        reply: 'Anyone would feel watched.',
        why: 'General: it would fit anybody in her place.',
      },
      {
        client: SISTER,
        reply: 'After going to your dad every day, of course that word stings.',
        why: 'Specific: her own facts are the reason.',
      },
      {
        client: DRINK,
        reply: 'You kept eight months going, one day after another.',
        why: 'Specific: an effort that she really made.',
      },
    ],
    nearMisses: [
      {
        client: SISTER,
        reply: 'You’re an amazing daughter.',
        why: 'It marks her as a person, and she can only disagree.',
      },
      {
        client: DRINK,
        reply: 'Well done, I’m proud of you.',
        why: 'Approval from above, and the speaker’s.',
      },
      { client: SON, reply: 'I’m so sorry, that breaks my heart.', why: 'It is about the speaker’s heart.' },
    ],
  },
  empowerment: {
    examples: [
      {
        client: BUS,
        reply: 'Would you like to tell me about it, or leave it for today?',
        why: 'Offered: asks what she would like.',
      },
      {
        client: PILLS,
        reply:
          'You’re the one who lives with how these tablets feel. What do you most want your doctor to understand?',
        why: 'Hers to shape: draws on what she knows, and helps her find her own words.',
      },
      {
        client: PARTNER,
        reply: 'How much of your messages he sees is yours to decide, and when you tell him so is yours too.',
        why: 'Hers to shape: the choice on this very matter is put in her hands.',
      },
    ],
    nearMisses: [
      { client: PILLS, reply: 'You’ve got this.', why: 'Cheering leaves her where she was.' },
      {
        client: PARTNER,
        reply: 'Stand up for yourself.',
        why: 'Pushing is one more person who wants something of her.',
      },
      { client: PILLS, reply: 'I’ll ring the surgery for you.', why: 'Done for her, it is not hers.' },
    ],
  },
  question: {
    examples: [
      {
        client: SON,
        reply: 'What is that quarter of an hour at the table like?',
        why: 'Open: it invites her to tell.',
      },
      {
        client: EXAM,
        reply: 'Did you want him to keep it to himself?',
        why: 'Closed: yes or no answers it.',
      },
    ],
    nearMisses: [
      {
        client: ROTA,
        reply: 'You say fine, and it isn’t.',
        why: 'No question: a statement that she can answer or leave.',
      },
      { client: BUS, reply: 'Have you tried breathing exercises?', why: 'Closed, and really advice.' },
    ],
  },
  permission: {
    examples: [
      {
        client: 'I see her on Monday and my mind goes blank every time. What do other people do?',
        reply: 'Some people bring three words on a card. That may not suit you.',
        why: 'She asked, and there is a way out.',
      },
      {
        client: PILLS,
        reply: 'Some people write down one sentence before they go in. It might not be your way at all.',
        why: 'Not asked for, and easy to turn down.',
      },
    ],
    nearMisses: [
      {
        client: PILLS,
        reply: 'Can I be honest? You need to tell your doctor.',
        why: 'A token question, and then an order.',
      },
      {
        client: BUS,
        reply: 'Would it be all right if I told you what some people do?',
        why: 'Leave is asked for and not yet given: so far nothing was suggested.',
      },
    ],
  },
  advice: {
    examples: [
      { client: BUS, reply: 'Have you tried yoga?', why: 'A fix, in the clothes of a question.' },
      { client: SON, reply: 'Maybe you could join a club, to meet people.', why: 'Nobody asked for it.' },
    ],
    nearMisses: [
      {
        client: 'I want to tell her on Monday, and I don’t know how. What do people usually do?',
        reply: 'Some write it down beforehand, some say it first thing. Yours may be neither.',
        why: 'She asked, and may say no.',
      },
      { client: BUS, reply: 'What have you tried so far?', why: 'It asks for what she knows.' },
    ],
  },
  directing: {
    examples: [
      { client: PARTNER, reply: 'You have to leave him.', why: 'An order.' },
      { client: PILLS, reply: 'You need to tell her on Monday.', why: 'An order, however well meant.' },
    ],
    nearMisses: [
      {
        client: 'I have to keep it together for the kids. I have to.',
        reply: '“I have to”, you say, twice. It sounds as though nobody has ever asked whether you can.',
        why: 'Her own words, given back.',
      },
      {
        client: ROTA,
        reply: 'You feel you have to say fine, whatever it is.',
        why: 'Her own rule described, not a new one made.',
      },
    ],
  },
  minimising: {
    examples: [
      {
        client: EXAM,
        reply: 'At least nobody was hurt.',
        why: 'It takes the weight off something she feels as heavy.',
      },
      {
        client: SON,
        reply: 'Other people never see their children at all.',
        why: 'Somebody else’s trouble is used against hers.',
      },
    ],
    nearMisses: [
      {
        client: SISTER,
        reply: 'Every day after work: that’s a lot.',
        why: 'It lets the weight be as heavy as it is.',
      },
      {
        client: EXAM,
        reply: 'Is the test the worst of it, or your dad telling everyone?',
        why: 'It asks what is heavy for her.',
      },
    ],
  },
  reassurance: {
    examples: [
      { client: EXAM, reply: 'Don’t worry, you’ll pass next time.', why: 'Nobody can know that.' },
      { client: SON, reply: 'It gets easier, I promise.', why: 'A promise about something nobody holds.' },
    ],
    nearMisses: [
      {
        client: BUS,
        reply: 'I’m here with you for the next hour.',
        why: 'A promise that the speaker can keep.',
      },
      {
        client: EXAM,
        reply: 'You hoped that the third time would be different.',
        why: 'Her hope, not ours.',
      },
    ],
  },
  positivity: {
    examples: [
      {
        client: SON,
        reply: 'Look on the bright side, you’ve got his room now.',
        why: 'She is steered away from what she brought.',
      },
      {
        client: ROTA,
        reply: 'Think of it as a fresh start.',
        why: 'A good side that she has not found herself.',
      },
    ],
    nearMisses: [
      {
        client: DRINK,
        reply: 'You kept eight months going before Friday, and you’re here.',
        why: 'A strength that she showed.',
      },
      {
        client: SON,
        reply: 'And you still cook, as if love had not been told yet.',
        why: 'It stays with what is there.',
      },
    ],
  },
  sameness: {
    examples: [
      { client: BUS, reply: 'I know exactly how you feel.', why: 'Nobody does, and now she need not tell.' },
      {
        client: SON,
        reply: 'Same here, it was just like that with my daughter.',
        why: 'Her story becomes a copy of another.',
      },
    ],
    nearMisses: [
      {
        client: BUS,
        reply: 'I had it once in a lift. What is it like for you, when your heart starts?',
        why: 'Brief, and back to her.',
      },
      {
        client: SON,
        reply: 'I can’t know what that plate is to you.',
        why: 'It leaves her the one who knows.',
      },
    ],
  },
  'self-focus': {
    examples: [
      {
        client: SISTER,
        reply:
          'My mum was like that too. I went there for two years, every weekend, and my brother never came once.',
        why: 'From now on it is about the speaker.',
      },
      {
        client: DRINK,
        reply: 'Oh, that makes me so sad, I could cry.',
        why: 'Now she has to look after the speaker.',
      },
    ],
    nearMisses: [
      {
        client: SISTER,
        reply: 'My brother said things like that. And you go every day, and then you hear “excuse”.',
        why: 'One short sentence, and it returns to her.',
      },
      {
        client: ROTA,
        reply: 'I wonder what you would have said, if they had asked.',
        why: 'It says “I” and is about her.',
      },
    ],
  },
  judging: {
    examples: [
      { client: DRINK, reply: 'You only have yourself to blame.', why: 'Blame.' },
      {
        client: PARTNER,
        reply: 'Are you sure you’re not being a bit dramatic?',
        why: 'Disbelief, dressed as a question.',
      },
    ],
    nearMisses: [
      {
        client: 'I lay on the sofa all day. I’m so lazy.',
        reply: 'You call yourself lazy, and you sound worn out.',
        why: 'Her own hard word, named as hers.',
      },
      {
        client: DRINK,
        reply: 'You’re angry with yourself about Friday.',
        why: 'Her judgement reflected, and no second one added.',
      },
    ],
  },
  labelling: {
    examples: [
      { client: SISTER, reply: 'You’re codependent.', why: 'A type instead of a person.' },
      {
        client: ROTA,
        reply: 'That’s because you’re a people pleaser.',
        why: 'A label with an explanation that explains nothing.',
      },
    ],
    nearMisses: [
      {
        client: 'I’m such a worrier, I’ve always been.',
        reply: 'A worrier, for as long as you can remember.',
        why: 'The word is hers.',
      },
      {
        client: ROTA,
        reply: 'You said fine, and kept the rest to yourself.',
        why: 'What she did, and not what she is.',
      },
    ],
  },
  why: {
    examples: [
      {
        client: PARTNER,
        reply: 'Why don’t you just change your password?',
        why: 'She must defend what she has not done. It is advice too.',
      },
      { client: DRINK, reply: 'Why did you drink on Friday?', why: 'It sounds like a charge.' },
    ],
    nearMisses: [
      {
        client: DRINK,
        reply: 'What was Friday like, before the glass?',
        why: 'The same interest, without the charge.',
      },
      {
        client: SISTER,
        reply: 'What makes that word matter so much to you?',
        why: 'It asks for a meaning, not for a defence.',
      },
    ],
  },
  interrogating: {
    examples: [
      {
        client: BUS,
        reply: 'Which bus was it? How long did it last? Have you had it before?',
        why: 'Three questions, and nothing given back.',
      },
      {
        client: PARTNER,
        reply: 'How long has this gone on? Does he hit you? Do you have your own money?',
        why: 'Each may matter; together they are an examination.',
      },
    ],
    nearMisses: [
      {
        client: BUS,
        reply:
          'Your heart started going and you had to get off. What happened then? And what would have helped?',
        why: 'Two questions, after something was given back.',
      },
      {
        client: SON,
        reply: 'Three plates. Who is the third one for, these days?',
        why: 'One question, in her own picture.',
      },
    ],
  },
  'topic-change': {
    examples: [
      { client: SON, reply: 'By the way, did you see the football?', why: 'It goes away from the plate.' },
      {
        client: SISTER,
        reply: 'Anyway, what are your plans for the holidays?',
        why: 'The hurt is left lying there.',
      },
    ],
    nearMisses: [
      {
        client: SON,
        reply: 'Have you eaten today, between the cooking and the bin?',
        why: 'A check-in that stays with what she brought.',
      },
      {
        client: BUS,
        reply: 'Before you go on: is it all right in here, with the door shut?',
        why: 'It makes room for what she is telling.',
      },
    ],
  },
  warning: {
    examples: [
      {
        client: DRINK,
        reply: 'If you carry on like this you’ll lose everything.',
        why: 'A dire end, held up to her.',
      },
      { client: PILLS, reply: 'You’ll regret it if you don’t tell her.', why: 'A threat.' },
    ],
    nearMisses: [
      {
        client: 'What if they take the kids away? I think about it all night.',
        reply: 'You lie there, afraid that they’ll take the kids.',
        why: 'The fear is hers.',
      },
      {
        client: DRINK,
        reply: 'You’re frightened of where that bottle leads.',
        why: 'It names her fear and adds none.',
      },
    ],
  },
  scope: {
    examples: [
      {
        client: PILLS,
        reply: 'Just stop taking them for a week.',
        why: 'A treatment changed by somebody who must not.',
      },
      { client: BUS, reply: 'You should get some diazepam for that.', why: 'Names a drug to take.' },
    ],
    nearMisses: [
      {
        client: PILLS,
        reply: 'You know how flat it feels. What would you want your doctor to hear about the tablets?',
        why: 'Her own concern, to the one who prescribes.',
      },
      {
        client: PILLS,
        reply: 'Since the tablets, not even a film can make you cry.',
        why: 'It gives back what she said about them.',
      },
    ],
  },
  stigma: {
    examples: [
      { client: BUS, reply: 'That does sound a bit crazy.', why: 'A word that shuts doors.' },
      {
        client: 'My uncle took his own life when I was nine. Nobody says his name.',
        reply: 'You were nine when he committed suicide.',
        why: '“Committed” speaks of a crime.',
      },
    ],
    nearMisses: [
      {
        client: 'They all think I’m the crazy one in that family.',
        reply: '“The crazy one”: that’s the part they gave you.',
        why: 'Her word, quoted with care.',
      },
      {
        client: 'My uncle took his own life when I was nine. Nobody says his name.',
        reply: 'You were nine when he died by suicide, and since then his name has been missing too.',
        why: 'The plain words, without blame.',
      },
    ],
  },
};
