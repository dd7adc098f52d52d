import type { Entries } from './diagnostics.ts';

/** What can be wrong with how the parts of a scenario fit together. */
export const NAME_DIAGNOSTICS = {
  'unknown-step': {
    severity: 'error',
    message: 'There is no {kind} `{name}`.{hint}',
    explanation:
      'Something leads to a place that the file does not have. Often the name is spelt in another way.',
    examples: [
      { instead: 'to: opens-a-little', write: 'to: ‸opens-alittle' },
      { instead: 'start: doorway', write: 'start: ‸dorway' },
      { instead: 'to: opens-a-little', write: 'to: ‸Opens a little' },
      { instead: 'reflection: at least 1', write: 'seen: ‸constructor' },
      { instead: 'after: 60s, to: leaves', write: 'after: 60s, to: ‸leave' },
      { instead: 'at: [leaves]', write: 'at: [leaves, ‸left]' },
    ],
  },
  'unknown-ending': {
    severity: 'error',
    message: 'There is no ending `{name}`.{hint}',
    explanation: 'The limit and every transcript name the ending where they stop.',
    examples: [
      { instead: 'limit: { turns: 10, to: leaves }', write: 'limit: { turns: 10, to: ‸leafs }' },
      { instead: 'ends: leaves', write: 'ends: ‸leave' },
    ],
  },
  'wrong-place': {
    severity: 'error',
    message: '`{name}` is {actual}; this must be {expected}.',
    explanation: 'A run starts at a step and stops at an ending. The client has `seen` steps only.',
    examples: [
      { instead: 'start: doorway', write: 'start: ‸leaves' },
      { instead: 'ends: leaves', write: 'ends: ‸doorway' },
      { instead: 'reflection: at least 1', write: 'seen: ‸leaves' },
    ],
  },
  'unknown-state': {
    severity: 'error',
    message: 'There is no inner state `{name}`.{hint}',
    explanation: 'Every inner state that is read or changed stands under `state` with its start.',
    examples: [
      { instead: 'change: { trust: +10 }', write: 'change: { ‸turst: +10 }' },
      { instead: 'reflection: at least 1', write: '‸reflections: 1' },
      { instead: 'reflection: at least 1', write: '‸voice: at least 20' },
      { instead: 'visibility: trust', write: 'visibility: ‸thrust' },
      { instead: 'given: { trust: 60 }', write: 'given: { ‸constructor: 60 }' },
    ],
  },
  'carries-unknown': {
    severity: 'error',
    message: '`{name}` is not an inner state of this scenario, so the next cannot take it over.{hint}',
    explanation: '`carries` lists inner states under `state` in this file; the next scenario has them too.',
    examples: [
      {
        instead: 'minutes: 5',
        write: 'minutes: 5\nnext: { scenario: large-talk, carries: [trust, ‸voice] }',
      },
    ],
  },
  'duplicate-id': {
    severity: 'error',
    message: '`{name}` is a step already; an ending needs a name of its own.',
    explanation: 'Steps and endings share one set of names, so that `to` can mean only one of them.',
    examples: [
      {
        instead: 'endings:\n',
        write: 'endings:\n  ‸doorway: { title: T, outcome: open, mood: sad, says: S, afterwards: A }\n',
      },
    ],
  },
  'no-last-branch': {
    severity: 'error',
    message:
      'The last branch of `{step}` has a `when`, so some replies would lead nowhere. Add one without `when`.',
    explanation: 'Every step ends in a branch that always fits.',
    examples: [
      { instead: '      - to: leaves', write: '      - ‸when: { trust: below 30 }\n        to: leaves' },
    ],
  },
  'branch-after-always': {
    severity: 'error',
    message: 'This branch has no `when`, so it always fits, and what stands below it is never reached.',
    explanation: 'Branches are tried from top to bottom. Only the last may be without `when`.',
    examples: [{ instead: '      - to: leaves', write: '      - ‸to: leaves\n      - to: leaves' }],
  },
  'empty-when': {
    severity: 'error',
    message: 'This `when` has no tests in it. Add one.',
    explanation: 'A branch that always fits has no `when` at all.',
    examples: [
      { instead: 'when: { reflection: at least 1 }', write: 'when: ‸{}' },
      { instead: 'when: { reflection: at least 1 }', write: 'when: [{ reflection: 2 }, ‸{}]' },
    ],
  },
  'reply-test-here': {
    severity: 'error',
    message: '`{test}` reads the reply, and here there is none to read. Use inner state or `seen`.',
    explanation: 'How something is worded, and what must hold at a place, cannot depend on a reply.',
    examples: [
      { instead: 'holds: { trust: at least 0 }', write: 'holds: { ‸reflection: 1 }' },
      {
        instead: 'says: Sundays are the worst.',
        write: 'says:\n      - Sundays.\n      - when: { ‸question: open }\n        text: Well.',
      },
    ],
  },
  'speech-without-plain-wording': {
    severity: 'error',
    message: 'Every way of saying this has a `when`. Add one without, for when none of them holds.',
    explanation: 'Without a plain wording there may be nothing to say.',
    examples: [
      {
        instead: 'says: Sundays are the worst.',
        write: '‸says:\n      - when: { trust: at least 50 }\n        text: Well.',
      },
    ],
  },
  'example-without-direction': {
    severity: 'error',
    message: 'This example has neither `to` nor `not`, so it shows nothing.',
    explanation: 'An example says where its reply must lead (`to`) or must not lead (`not`).',
    examples: [
      {
        instead: 'reply: You nearly stayed away.\n        to: opens-a-little\n        given',
        write: '‸reply: You nearly stayed away.\n        given',
      },
    ],
  },
  'example-with-two-directions': {
    severity: 'error',
    message: 'This example has both `to` and `not`. Write two examples.',
    explanation: 'A reply that leads to one place leads to no other.',
    examples: [
      {
        instead: '        to: opens-a-little\n        given',
        write: '        to: opens-a-little\n        ‸not: leaves\n        given',
      },
    ],
  },
  'example-without-branch': {
    severity: 'warning',
    message: 'No branch of `{step}` leads to `{name}`, so this example proves nothing.',
    explanation: 'An example shows which branch a reply takes, or just fails to take.',
    examples: [
      { instead: '        to: opens-a-little\n        given', write: '        not: ‸doorway\n        given' },
    ],
  },
  'transcript-turn': {
    severity: 'error',
    message: 'A turn must be {expected}, but {found}.',
    explanation: 'In a transcript the trainee replies, or stays silent until the client goes on.',
    examples: [
      { instead: '      - silence', write: '      - ‸silent' },
      { instead: '      - silence', write: '      - ‸silence: true' },
    ],
  },
  'unreachable-step': {
    severity: 'warning',
    message: 'Nothing leads from the start to the {kind} `{name}`.',
    explanation: 'No branch, silence or limit on any way from the start goes there.',
    examples: [
      {
        instead: 'endings:\n',
        write: 'endings:\n  ‸sings: { title: T, outcome: open, mood: sad, says: S, afterwards: A }\n',
      },
      {
        instead: 'endings:\n',
        write: '  ‸sings: { mood: sad, says: S, branches: [{ to: sings }] }\nendings:\n',
      },
    ],
  },
} as const satisfies Entries;
