import { describe, expect, it } from 'vitest';
import { levels } from './test-support.ts';

const TABLETS =
  'The pills stop the panic but I feel like cotton wool. Dr Shah has eight minutes and I say I’m fine.';
const CARE = 'They’re moving me to another ward tomorrow. Nobody asked. I heard it from the cleaner.';
const FLAT = 'The landlord comes in with his own key. I’m in my dressing gown and he looks at the boiler.';
const MUM = 'every sunday mum asks when im getting married. i just eat faster lol';

describe('empowerment 2: hers to shape', () => {
  it.each([
    [TABLETS, 'You live with how those pills feel. What do you most want Dr Shah to understand?'],
    [TABLETS, 'What do you most want her to understand?'],
    [TABLETS, 'If you could say one thing in those eight minutes, in your own words, what would it be?'],
    [TABLETS, 'You know better than anyone what the cotton wool is like.'],
    [CARE, 'What would you want them to know about moving you, and who should hear it from you?'],
    [CARE, 'Whether you say something about the ward before tomorrow is your decision.'],
    [FLAT, 'How would you like to put it to the landlord, in your own way?'],
    [
      FLAT,
      'When he comes in and how, that’s yours to decide. What would you want to tell him about the key?',
    ],
    [MUM, 'what would u want ur mum to hear on a sunday, said the way you say it'],
  ])('%s → %s', (client, reply) => {
    expect(levels(client, reply).empowerment).toBe(2);
  });
});

describe('empowerment 1: offered', () => {
  it.each([
    [TABLETS, 'Would you like to talk about it?'],
    [TABLETS, 'It’s up to you.'],
    [CARE, 'We could look at it together, if you like.'],
    [CARE, 'What would help right now?'],
    [FLAT, 'Is it okay if I ask you something about that?'],
    [FLAT, 'As much or as little as you like.'],
    [MUM, 'do u want to talk about it or just moan a bit, either is fine'],
    [MUM, 'Where would you like to begin?'],
  ])('%s → %s', (client, reply) => {
    expect(levels(client, reply).empowerment).toBe(1);
  });
});

describe('empowerment 0', () => {
  it.each([
    [TABLETS, 'You’ve got this!', 'cheering'],
    [TABLETS, 'Stand up for yourself with Dr Shah.', 'pushing'],
    [CARE, 'I’ll call the ward for you.', 'doing it for her'],
    [CARE, 'It’s not up to you, they decide about the wards.', 'negated'],
    [FLAT, 'You don’t get to choose when the landlord comes.', 'negated'],
    [FLAT, 'I respect your autonomy and empower you.', 'words about it'],
    [MUM, 'You should tell your mum to stop.', 'deciding for her'],
    [MUM, 'Whatever you say.', 'a shrug'],
    [TABLETS, 'Can I be honest? You need to tell Dr Shah.', 'a token, and then an order'],
    [MUM, 'I would just tell her what I think.', 'about the speaker'],
  ])('%s → %s (%s)', (client, reply) => {
    expect(levels(client, reply).empowerment).toBe(0);
  });
});
