import type { Entries } from './diagnostics.ts';

/** What can be wrong with the text of a file, before its content is looked at. */
export const TEXT_DIAGNOSTICS = {
  'too-large': {
    severity: 'error',
    message: 'The file is larger than 4 MB.',
    explanation: 'A scenario file may be up to 4 MB. Split it into several scenarios joined by `next`.',
    examples: [{ instead: 'format: 1', write: `‸# ${'x'.repeat(4_000_000)}\nformat: 1` }],
  },
  'empty-file': {
    severity: 'error',
    message: 'The file is empty. A scenario begins with `format: 1`.',
    explanation: 'A file with nothing but comments counts as empty.',
    examples: [{ file: '‸' }, { file: '‸# Nothing yet.\n' }],
  },
  'control-character': {
    severity: 'error',
    message: 'There is an invisible control character here ({codePoint}). Delete it.',
    explanation: 'Such characters come with copied text. They cannot be seen or read aloud.',
    examples: [
      { instead: 'Small talk', write: 'Small‸\u0000 talk' },
      { instead: 'Small talk', write: '‸"Small \\u0007talk"' },
      { instead: 'minutes: 5', write: 'minutes: 5\n‸"a\\u001b[31mb": 5' },
      { instead: 'trust: { start: 20 }', write: 'trust: { start: 20, ‸"\\u001b[2J": 30 }' },
    ],
  },
  'yaml-syntax': {
    severity: 'error',
    message: '{problem}',
    explanation: 'The file is not well-formed YAML. Until it is, nothing below can be checked.',
    examples: [
      { instead: "I nearly didn't come.", write: "‸I nearly didn't: come." },
      { instead: "I nearly didn't come.", write: "'I nearly didn'‸t come.'" },
      { instead: "I nearly didn't come.", write: '‸"I nearly didn\'t come.' },
      { instead: 'trains: [reflection]', write: 'trains: ‸[reflection' },
      { instead: '    mood: guarded', write: '‸\tmood: guarded' },
      { instead: '    mood: guarded', write: '    mood: guarded\n   ‸goal: To listen.' },
      { instead: 'about: A first try.', write: 'about: ‸@home' },
    ],
  },
  'yaml-tag': {
    severity: 'error',
    message:
      '`{tag}` is read as a tag, and scenario files have none. If it is text, put all of the text in quotes.',
    explanation: 'In YAML an exclamation mark before a value gives it a type. Scenarios need no such types.',
    examples: [
      { instead: 'about: A first try.', write: 'about: ‸!!js/function "function () {}"' },
      { instead: 'about: A first try.', write: 'about: ‸!important A first try.' },
      { instead: 'minutes: 5', write: 'minutes: ‸!a!b five' },
    ],
  },
  'merge-key': {
    severity: 'error',
    message: '`<<` does not copy entries here. Write the entries out.',
    explanation: 'Merging maps is no part of scenario files: what a step says stands in the step.',
    examples: [{ instead: '    mood: guarded', write: '    ‸<<: {}\n    mood: guarded' }],
  },
  'too-deep': {
    severity: 'error',
    message: 'This is nested more than {limit} levels deep.',
    explanation: 'No part of a scenario needs so many levels: perhaps brackets or hyphens have run away.',
    examples: [{ instead: 'about: A first try.', write: `about: ${'['.repeat(30)}‸[[${']'.repeat(32)}` }],
  },
  'too-many-aliases': {
    severity: 'error',
    message:
      'The aliases of this file (such as `*{name}`) copy more than {limit} values. Write some of them out.',
    explanation: 'A few lines of aliases of aliases could otherwise fill the memory.',
    examples: [
      {
        instead: 'about: A first try.',
        write: [
          'about: &a [x, x, x, x, x, x, x, x, x, x]',
          'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
          'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
          'd: [*c, *c, *c, *c, *c, *c, *c, ‸*c, *c]',
        ].join('\n'),
      },
    ],
  },
  'unknown-alias': {
    severity: 'error',
    message:
      'Nothing above is marked `&{name}`, so `*{name}` stands for nothing. If it is text, put it in quotes.',
    explanation: 'In YAML an asterisk before a word stands for a value marked with & further up.',
    examples: [
      { instead: "I nearly didn't come.", write: '‸*sighs*' },
      { instead: 'trains: [reflection]', write: 'trains: &itself [‸*itself]' },
    ],
  },
  'duplicate-key': {
    severity: 'error',
    message: '`{key}` stands here a second time. Delete one of the two.',
    explanation: 'Each key of a map, and each name of a step, stands once: the second would hide the first.',
    examples: [
      { instead: '    mood: guarded', write: '    mood: guarded\n    ‸mood: sad' },
      { instead: 'trust: { start: 20 }', write: 'trust: { start: 20, ‸start: 30 }' },
    ],
  },
  'key-not-text': {
    severity: 'error',
    message: 'What stands before the colon must be a name, but {found}.',
    explanation: 'Keys and names are words. A number, `true`, `null`, a list or a map cannot be one.',
    examples: [
      { instead: '    mood: guarded', write: '    ‸12: guarded\n    mood: guarded' },
      { instead: 'trust: { start: 20 }', write: 'trust: { ‸[start]: 1, start: 20 }' },
      { instead: 'trust: { start: 20 }', write: 'trust: { start: &from 20, ‸*from : 20 }' },
    ],
  },
  'format-version': {
    severity: 'error',
    message: 'The file says `format: {found}`; this version of Attune reads `format: 1`.',
    explanation: 'A file of a later format may mean something else. Nothing else in it is checked.',
    examples: [{ instead: 'format: 1', write: 'format: ‸2\nunheard-of: true' }],
  },
} as const satisfies Entries;
