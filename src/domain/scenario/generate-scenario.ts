import { MOODS } from './scenario.ts';

const SENTENCES = [
  "I nearly didn't come. People usually talk and I nod.",
  "It's fine. It was fine on Tuesday as well.",
  'I had the sentence ready, and then the meeting was over.',
  'Nobody asked. I would not have known what to say.',
  'Sorry. I say that a lot, and then I say sorry for saying it.',
  'There is a list on my phone of the things I did not say.',
  'She finished it for me, and everyone laughed.',
  "No, not angry. More as if I'd been rubbed out.",
  'I used to sing. Nobody noticed when I stopped.',
  'I keep my coat on. It is easier to leave that way.',
] as const;

const WAYS_IN = [
  '{ roadblocks: any }',
  '{ roadblocks: [advice, minimising, reassurance] }',
  '{ reflection: at least 1, trust: below 60 }',
  '{ validation: 2, question: [none, open] }',
  '{ empowerment: at least 1, trust: at least 40 }',
  '{ question: closed, permission: false }',
] as const;

/**
 * A valid scenario file without warnings, for tests of speed and size; every step can be reached.
 * 5,000 steps are about 2.3 MB.
 *
 * @param steps how many steps, from 1 to 6,000
 * @param seed any integer; the same steps and seed always give the same text
 */
export function generateScenario(steps: number, seed: number): string {
  const roll = dice(seed);
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
  const name = (index: number) => (index < steps ? `step-${index}` : 'coat-on');
  const lines = [
    'format: 1',
    `id: generated-${steps}-steps`,
    'title: Generated',
    'about: A scenario made for measuring.',
    'client: { name: Mia, pronouns: she/her }',
    'portrait: { figure: mia, visibility: trust }',
    'trains: [reflection, validation, empowerment]',
    'minutes: 15',
    'state:',
    '  trust: { start: 20 }',
    '  voice: { start: 5 }',
    'start: step-0',
    'limit: { turns: 40, to: coat-on }',
    'steps:',
  ];
  for (let index = 0; index < steps; index++) {
    const onward = name(index + 1);
    const aside = name(roll(steps));
    lines.push(`  ${name(index)}:`, `    mood: ${pick(MOODS)}`);
    if (roll(6) === 0) {
      lines.push('    says:', `      - ${pick(SENTENCES)}`);
      lines.push('      - when: { trust: at least 50 }', `        text: ${pick(SENTENCES)}`);
    } else {
      lines.push(`    says: ${pick(SENTENCES)}`);
    }
    lines.push(`    thinks: ${pick(SENTENCES)}`, '    branches:');
    const way = roll(WAYS_IN.length);
    const otherWay = (way + 1 + roll(WAYS_IN.length - 1)) % WAYS_IN.length;
    lines.push(`      - when: ${WAYS_IN[way]}`, `        change: { trust: -${1 + roll(15)} }`);
    if (roll(6) === 0) lines.push(`        reacts: ${pick(SENTENCES)}`);
    lines.push(`        to: ${aside}`);
    lines.push(
      `      - when: ${WAYS_IN[otherWay]}`,
      `        change: { trust: +${1 + roll(15)}, voice: +2 }`,
    );
    lines.push(`        to: ${onward}`, `      - to: ${aside}`);
    if (roll(6) === 0) lines.push(`    silence: { after: ${10 + roll(80)}s, to: ${aside} }`);
    if (roll(8) === 0)
      lines.push('    examples:', `      - reply: ${pick(SENTENCES)}`, `        to: ${onward}`);
  }
  lines.push(
    'endings:',
    '  coat-on:',
    '    title: She puts her coat on',
    '    outcome: mixed',
    '    mood: steady',
  );
  lines.push('    says: I should go.', '    afterwards: She walks home the long way round.', '');
  return lines.join('\n');
}

/** Whole numbers from 0 up to, not including, `sides` (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed | 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}
