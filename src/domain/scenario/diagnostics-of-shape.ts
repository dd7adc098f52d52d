import type { Entries } from './diagnostics.ts';

/** What can be wrong with the shape of a file: its keys, and the kinds of its values. */
export const SHAPE_DIAGNOSTICS = {
  'missing-key': {
    severity: 'error',
    message: '`{key}` is missing in {place}. It must be {expected}.',
    explanation: 'Some keys are needed in every file, step, branch or ending.',
    examples: [
      { instead: '  doorway:\n    mood: guarded', write: '  ‸doorway:' },
      { instead: 'format: 1\n', write: '‸' },
      { instead: '      - to: leaves', write: '      - ‸change: { trust: +1 }' },
    ],
  },
  'unknown-key': {
    severity: 'error',
    message: 'There is no key `{key}` in {place}.{hint}',
    explanation: 'A key that is not known would be passed over in silence, so it is refused.',
    examples: [
      { instead: '    mood: guarded', write: '    mood: guarded\n    ‸hnit: Listen.' },
      { instead: 'minutes: 5', write: 'minutes: 5\n‸author: me' },
    ],
  },
  'wrong-type': {
    severity: 'error',
    message: '{name} must be {expected}, but {found}.',
    explanation: 'Text, number, list or map: the value is of another kind than is needed here.',
    examples: [
      { instead: 'title: Small talk', write: 'title: ‸2024' },
      { instead: "says: I nearly didn't come.", write: 'says: ‸{ text: Hello. }' },
      { instead: "says: I nearly didn't come.", write: 'says:\n      - Hello.\n      - ‸true' },
      { instead: '        change: { trust: +10 }', write: '        change: ‸+10' },
      { instead: '{ start: 20 }', write: '‸20' },
      { instead: 'after: 60s', write: 'after: ‸60' },
    ],
  },
  'wrong-value': {
    severity: 'error',
    message: '{name} must be {expected}, but {found}.{hint}',
    explanation: 'The value is of the right kind, but not one of those allowed here.',
    examples: [
      { instead: 'mood: guarded', write: 'mood: ‸gaurded' },
      { instead: 'start: 20', write: 'start: ‸120' },
      { instead: 'start: 20', write: 'start: ‸0.5' },
      { instead: 'minutes: 5', write: 'minutes: ‸0' },
      { instead: 'reflection: at least 1', write: 'reflection: ‸at least 3' },
      { instead: 'reflection: at least 1', write: 'trust: ‸more than 20' },
      { instead: 'reflection: at least 1', write: 'roadblocks: ‸advice' },
      { instead: 'reflection: at least 1', write: 'roadblocks: [advice, ‸advise]' },
      { instead: 'after: 60s', write: 'after: ‸601s' },
      { instead: 'id: small-talk', write: 'id: ‸Small talk' },
    ],
  },
  empty: {
    severity: 'error',
    message: '{name} is empty. It must be {expected}.',
    explanation: 'Nothing stands after the colon, or the text, list or map has nothing in it.',
    examples: [
      { instead: "says: I nearly didn't come.", write: '‸says:' },
      { instead: "says: I nearly didn't come.", write: '‸says: # to do' },
      { instead: "says: I nearly didn't come.", write: 'says: ‸"  "' },
      { instead: 'trains: [reflection]', write: 'trains: ‸[]' },
      { instead: '{ start: 20 }', write: '{ ‸start: }' },
    ],
  },
  'too-long': {
    severity: 'error',
    message: '{name} is {count} characters long; the most is {limit}.',
    explanation:
      'Long texts are hard to take in: divide the statement between two steps. Names have at most 60 characters.',
    examples: [
      { instead: 'title: Small talk', write: `title: ‸${'talk '.repeat(25)}` },
      {
        instead: '  trust: { start: 20 }',
        write: `  trust: { start: 20 }\n  ‸${'a'.repeat(61)}: { start: 5 }`,
      },
      {
        instead: 'endings:\n',
        write: `endings:\n  ‸${'a'.repeat(61)}: { title: T, outcome: open, mood: sad, says: S, afterwards: A }\n`,
      },
    ],
  },
  'too-many': {
    severity: 'error',
    message: '{name} has {count} entries; the most is {limit}.',
    explanation: 'Lists and the map of steps have a limit, so that every file can be checked.',
    examples: [
      {
        instead: 'trains: [reflection]',
        write: `content-notes: ‸[${'x, '.repeat(21)}]\ntrains: [reflection]`,
      },
    ],
  },
  'bad-name': {
    severity: 'error',
    message:
      '`{name}` cannot be a name. Names are lower-case words joined by hyphens, such as `opens-a-little`.',
    explanation:
      'Names of steps, endings and inner states stand in links and in other files: at most 60 characters.',
    examples: [
      { instead: '  trust: { start: 20 }', write: '  trust: { start: 20 }\n  ‸Voice: { start: 5 }' },
      {
        instead: 'endings:\n',
        write: 'endings:\n  ‸the_door: { title: T, outcome: open, mood: sad, says: S, afterwards: A }\n',
      },
    ],
  },
  'reserved-name': {
    severity: 'error',
    message: '`{name}` already means something else. Choose another name.',
    explanation: 'An inner state may not be named like a test of the reply; no name may be `constructor`.',
    examples: [
      { instead: '  trust: { start: 20 }', write: '  trust: { start: 20 }\n  ‸reflection: { start: 5 }' },
      {
        instead: 'endings:\n',
        write: 'endings:\n  ‸constructor: { title: T, outcome: open, mood: sad, says: S, afterwards: A }\n',
      },
      { instead: 'minutes: 5', write: 'minutes: 5\n‸__proto__: { polluted: true }' },
    ],
  },
  'repeated-item': {
    severity: 'error',
    message: '`{item}` is in this list twice.',
    explanation: 'Once is enough.',
    examples: [{ instead: 'trains: [reflection]', write: 'trains: [reflection, ‸reflection]' }],
  },
} as const satisfies Entries;
