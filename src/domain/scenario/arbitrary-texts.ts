import fc from 'fast-check';
import { SMALL_SCENARIO } from './small-scenario.ts';

const FRAGMENTS = [
  ...['a', 'b', 'a: ', 'b:\n', ': ', ':', '- ', '? ', '\n', '\n  ', '\n    ', ' ', '  ', '\t', '\r\n', '\r'],
  ...['[', ']', '{', '}', ', ', '"', "'", '\\', '&a ', '*a', '!t ', '!!js/function ', '# c\n', '|\n', '>-\n'],
  ...['---\n', '...\n', '%YAML 1.1\n', '@', '`', '<<: ', '1', '-1', '.inf', 'true', 'null', '~', '\uFEFF'],
  ...['__proto__: ', 'constructor: ', 'format: 1\n', 'steps:\n  ', 'state:\n  ', 'é', '💡', '\uD800', '\0'],
];

/** Texts out of what means something in YAML. */
export const yamlLikeText = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 })
  .map((parts) => parts.join(''));

const LINES = [
  ...[
    'a:\n',
    'b: 1\n',
    'c: null\n',
    '"d": 1\n',
    'e: { f: 1 }\n',
    'g: [h]\n',
    'i:\n  j\n',
    'k: l\n  m\n',
    '? n\n',
    ': o\n',
  ],
  ...[
    '  p:\n',
    '  q: 1\n',
    '  "r": 2\n',
    '  s: |\n    t\n',
    '  u: >\n',
    '   v\n',
    '  w: {\n',
    '    x: 1 }\n',
    '  y\n',
    ' z: 2\n',
  ],
  ...[
    '- a\n',
    '  - b\n',
    '    - c: 1\n      d: 2\n',
    '    e: 1\n',
    '\n',
    '# f\n',
    '  # g\n',
    'h: "i\n  j"\n',
    '  ? k\n',
    '  : 1\n',
  ],
];

/** Lines that together are often well-formed YAML. */
export const yamlLines = fc
  .array(fc.constantFrom(...LINES), { maxLength: 14 })
  .map((lines) => lines.join(''));

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.constantFrom(0, 0, 1, 2, 8, 40),
  added: fc.oneof(fc.constantFrom('', ...FRAGMENTS), fc.string({ maxLength: 5, unit: 'binary' })),
});

/** The small scenario with a few small changes anywhere. */
export const mutatedScenario = fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) =>
  edits.reduce((text, { at, removed, added }) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + added + text.slice(index + removed);
  }, SMALL_SCENARIO),
);
