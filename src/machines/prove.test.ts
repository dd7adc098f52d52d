import { describe, expect, test } from 'vitest';
import { parsedScenario } from '#domain/scenario/parsed-scenario.ts';
import type { Example, Scenario, Speech, TranscriptTurn } from '#domain/scenario/scenario.ts';
import { SMALL_SCENARIO } from '#domain/scenario/small-scenario.ts';
import type { Exchange } from '#domain/scoring/assessment.ts';
import { coded, exampleScenario } from './example-scenario.ts';
import type { Assess, Failure, Unproven } from './proof.ts';
import { prove } from './prove.ts';

const small = parsedScenario(SMALL_SCENARIO);
const heard = coded({ reflection: 1 });

/** Codes what begins with “You” as a reflection, and knows no German. */
const assess: Assess = ({ reply }) => {
  if (reply.startsWith('Ja')) return { notScored: 'language' };
  return reply.startsWith('You') ? heard : coded();
};

type Claim = Pick<Example, 'reply' | 'to' | 'not'>;

interface Claims {
  /** The examples of the step `doorway`, which a reflection leaves to `opens-a-little`, all else to `leaves`. */
  readonly doorway?: readonly Claim[];
  /** Those of the step `opens-a-little`, from which everything leads to `leaves`. */
  readonly opens?: readonly Claim[];
  /** The turns of its transcript. */
  readonly turns?: readonly TranscriptTurn[];
  readonly ends?: string;
  /** Where trust must be so high; it is 20 at first, and 30 after a reflection. */
  readonly trust?: { readonly at: string; readonly atLeast: number };
}

const toDoorway: readonly Claim[] = [
  { reply: 'You.', to: 'opens-a-little' },
  { reply: 'Mm.', to: 'leaves' },
  { reply: 'Hm.', not: 'opens-a-little' },
];
const throughBoth: readonly TranscriptTurn[] = [{ reply: 'You.', to: 'opens-a-little' }, { reply: 'Mm.' }];

/** What comes of the small scenario, when this is what it says of itself. */
function proof({
  doorway = toDoorway,
  opens = [{ reply: 'Mm.', to: 'leaves' }],
  turns = throughBoth,
  ends = 'leaves',
  trust = { at: 'leaves', atLeast: 30 },
}: Claims) {
  const given = { state: {}, seen: [] };
  const examples: Record<string, readonly Claim[]> = { doorway, 'opens-a-little': opens };
  const steps = Object.entries(small.steps).map(([id, step]) => [
    id,
    { ...step, examples: (examples[id] ?? []).map((claim) => ({ ...claim, given })) },
  ]);
  const must = { kind: 'state', name: 'trust', is: 'at least', value: trust.atLeast } as const;
  const scenario: Scenario = {
    ...small,
    steps: Object.fromEntries(steps),
    invariants: [{ at: [trust.at], holds: [[must]] }],
    transcripts: turns.length > 0 ? [{ name: 'a visit', seed: 1, turns, ends }] : [],
  };
  return prove(scenario, assess);
}

/** What a scorer is asked, when the example has these steps or transcripts. */
function asked(edit: Partial<Scenario>): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  prove({ ...exampleScenario, ...edit }, (exchange) => {
    exchanges.push(exchange);
    return coded();
  });
  return exchanges;
}

test('an example answers the first wording for the inner state and the steps that it is given', () => {
  const { door, ...steps } = exampleScenario.steps;
  if (!door) throw new Error('The example has no step “door”.');
  const says: Speech = [
    { text: 'Far.', when: [[{ kind: 'state', name: 'trust', is: 'at least', value: 60 }]] },
    ...door.says,
    { text: 'Hey.' },
  ];
  const given = [
    { state: {}, seen: [] },
    { state: {}, seen: ['door'] },
    { state: { trust: 60 }, seen: [] },
  ];
  const examples = given.map((each) => ({ reply: 'Mm.', to: 'door', given: each }));
  expect(asked({ steps: { door: { ...door, says, examples }, ...steps } })).toEqual([
    { client: 'Hello.', reply: 'Mm.' },
    { client: 'Still here.', reply: 'Mm.' },
    { client: 'Far.', reply: 'Mm.' },
  ]);
});

test('a turn of a transcript answers what was said in those before it', () => {
  const turns: readonly TranscriptTurn[] = [{ silence: true }, { reply: 'Mm.' }, { reply: 'Hm.' }];
  const sitting = { by: 'client', text: 'Sitting.' } as const;
  const [first, second] = asked({ transcripts: [{ name: 'a visit', seed: 1, turns, ends: 'late' }] });
  const opening = { by: 'client', text: expect.stringMatching(/^(Hello|Hi)\.$/) };
  expect(first).toEqual({ client: 'Sitting.', reply: 'Mm.', earlier: [opening] });
  expect(second).toEqual({
    client: 'Still here.',
    reply: 'Hm.',
    earlier: [opening, sitting, { by: 'trainee', text: 'Mm.' }],
  });
});

test('what holds is proven', () => {
  expect(proof({})).toEqual({ examples: 4, transcripts: 1, failures: [], unproven: [] });
});

describe('what does not hold', () => {
  const transcript = 'a visit';
  const tried = { step: 'doorway', reply: 'You.', coded: heard, taken: { branch: 0, to: 'opens-a-little' } };
  const given = { state: {}, seen: [] };

  test.each<{ what: string; claims: Claims; failures: readonly Failure[] }>([
    {
      what: 'an example that leads elsewhere',
      claims: { doorway: [{ reply: 'You.', to: 'leaves' }] },
      failures: [{ kind: 'example', example: { reply: 'You.', to: 'leaves', given }, tried }],
    },
    {
      what: 'a near miss that does not miss',
      claims: { doorway: [{ reply: 'You.', not: 'opens-a-little' }] },
      failures: [{ kind: 'example', example: { reply: 'You.', not: 'opens-a-little', given }, tried }],
    },
    {
      what: 'a near miss that cannot be coded',
      claims: { doorway: [{ reply: 'Ja.', not: 'opens-a-little' }] },
      failures: [
        {
          kind: 'example',
          example: { reply: 'Ja.', not: 'opens-a-little', given },
          tried: { step: 'doorway', reply: 'Ja.', coded: { notScored: 'language' } },
        },
      ],
    },
    {
      what: 'a turn that leads elsewhere',
      claims: { turns: [{ reply: 'You.', to: 'leaves' }, { reply: 'Mm.' }] },
      failures: [{ kind: 'turn', transcript, turn: 1, expected: 'leaves', tried }],
    },
    {
      what: 'a turn that cannot be coded',
      claims: { turns: [{ reply: 'Ja.' }, { reply: 'Mm.' }] },
      failures: [
        {
          kind: 'turn',
          transcript,
          turn: 1,
          expected: 'leaves',
          tried: { step: 'doorway', reply: 'Ja.', coded: { notScored: 'language' } },
        },
        { kind: 'ending', transcript, reached: 'doorway', expected: 'leaves' },
      ],
    },
    {
      what: 'a silence at a step that has none',
      claims: { turns: [{ reply: 'You.' }, { silence: true }] },
      failures: [
        { kind: 'no-silence', transcript, turn: 2, step: 'opens-a-little' },
        { kind: 'ending', transcript, reached: 'opens-a-little', expected: 'leaves' },
      ],
    },
    {
      what: 'turns after the ending',
      claims: {
        turns: [...throughBoth, { reply: 'You.', to: 'doorway' }, { silence: true }],
      },
      failures: [{ kind: 'over', transcript, turn: 3, ending: 'leaves' }],
    },
    {
      what: 'an ending that is not reached',
      claims: { turns: [{ reply: 'You.' }] },
      failures: [{ kind: 'ending', transcript, reached: 'opens-a-little', expected: 'leaves' }],
    },
    {
      what: 'what must hold after a reply',
      claims: { trust: { at: 'opens-a-little', atLeast: 31 } },
      failures: [{ kind: 'invariant', at: 'opens-a-little', after: { transcript, turn: 1 } }],
    },
    {
      what: 'what must hold after a silence',
      claims: { turns: [{ silence: true }] },
      failures: [{ kind: 'invariant', at: 'leaves', after: { transcript, turn: 1 } }],
    },
    {
      what: 'what must hold at the start, also without a transcript',
      claims: { turns: [], trust: { at: 'doorway', atLeast: 21 } },
      failures: [{ kind: 'invariant', at: 'doorway' }],
    },
  ])('$what', ({ claims, failures }) => {
    expect(proof(claims).failures).toEqual(failures);
  });
});

describe('what nothing proves', () => {
  const branch = (step: string, index: number): Unproven => ({ kind: 'branch', step, branch: index });
  const nearMiss: Unproven = { kind: 'near-miss', step: 'doorway', to: 'opens-a-little' };
  const ending: Unproven = { kind: 'ending', ending: 'leaves' };
  const invariant: Unproven = { kind: 'invariant', at: 'leaves' };

  test.each<{ what: string; claims: Claims; unproven: readonly Unproven[] }>([
    {
      what: 'a branch that a transcript takes, and no example',
      claims: { opens: [] },
      unproven: [branch('opens-a-little', 0)],
    },
    {
      what: 'a branch into which an example strays',
      claims: { doorway: [...toDoorway.slice(1), { reply: 'You.', to: 'leaves' }] },
      unproven: [branch('doorway', 0)],
    },
    {
      what: 'a branch that only a near miss takes',
      claims: { doorway: toDoorway.filter(({ reply }) => reply !== 'Mm.') },
      unproven: [branch('doorway', 1)],
    },
    {
      what: 'what no near miss stays clear of',
      claims: { doorway: [...toDoorway.slice(0, 2), { reply: 'You.', not: 'opens-a-little' }] },
      unproven: [nearMiss],
    },
    {
      what: 'an ending, and what must hold there, without a transcript',
      claims: { turns: [] },
      unproven: [ending, invariant],
    },
    {
      what: 'an ending that a transcript reaches by another way than it says',
      claims: { turns: [{ reply: 'You.', to: 'leaves' }, { reply: 'Mm.' }] },
      unproven: [ending, invariant],
    },
    {
      what: 'an ending alone, where something must hold at the start, which is looked at in any case',
      claims: { turns: [], trust: { at: 'doorway', atLeast: 20 } },
      unproven: [ending],
    },
    {
      what: 'what must hold at a step to which no transcript comes',
      claims: { turns: [{ reply: 'Mm.' }], trust: { at: 'opens-a-little', atLeast: 100 } },
      unproven: [{ kind: 'invariant', at: 'opens-a-little' }],
    },
  ])('$what', ({ claims, unproven }) => {
    expect(proof(claims).unproven).toEqual(unproven);
  });
});
