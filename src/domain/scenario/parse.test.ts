import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutatedScenario, yamlLikeText } from './arbitrary-texts.ts';
import { generateScenario } from './generate-scenario.ts';
import { type ParsedScenario, parseScenario } from './parse.ts';
import { SMALL_SCENARIO } from './small-scenario.ts';

function reported(parsed: ParsedScenario): string[] {
  const diagnostics = parsed.ok ? parsed.warnings : parsed.diagnostics;
  return diagnostics.map(({ code, line, column }) => `${line}:${column} ${code}`);
}

describe('parseScenario', () => {
  test('gives the scenario in its normal form', () => {
    expect(parseScenario(SMALL_SCENARIO)).toEqual({
      ok: true,
      warnings: [],
      scenario: {
        id: 'small-talk',
        title: 'Small talk',
        about: 'A first try.',
        client: { name: 'Mia', pronouns: 'she/her' },
        portrait: { figure: 'mia', visibility: 'trust' },
        contentNotes: [],
        trains: ['reflection'],
        minutes: 5,
        state: { trust: 20 },
        start: 'doorway',
        limit: { turns: 10, to: 'leaves' },
        steps: {
          doorway: {
            mood: 'guarded',
            says: [{ text: "I nearly didn't come." }],
            thinks: [],
            branches: [
              {
                when: [[{ kind: 'skill', skill: 'reflection', is: 'at least', level: 1 }]],
                change: { trust: 10 },
                to: 'opens-a-little',
              },
              { when: [[]], change: {}, to: 'leaves' },
            ],
            silence: { after: 60, change: {}, to: 'leaves' },
            examples: [
              {
                reply: 'You nearly stayed away.',
                to: 'opens-a-little',
                given: { state: { trust: 60 }, seen: [] },
              },
            ],
          },
          'opens-a-little': {
            mood: 'sad',
            says: [{ text: 'Sundays are the worst.' }],
            thinks: [],
            branches: [{ when: [[]], change: {}, to: 'leaves' }],
            examples: [],
          },
        },
        endings: {
          leaves: {
            title: 'She leaves',
            outcome: 'mixed',
            mood: 'flat',
            says: [{ text: 'I should go.' }],
            thinks: [],
            afterwards: 'She walks home the long way round.',
          },
        },
        invariants: [
          { at: ['leaves'], holds: [[{ kind: 'state', name: 'trust', is: 'at least', value: 0 }]] },
        ],
        transcripts: [
          {
            name: 'one good reply',
            seed: 1,
            turns: [{ reply: 'You nearly stayed away.', to: 'opens-a-little' }, { silence: true }],
            ends: 'leaves',
          },
        ],
      },
    });
  });

  test('reads everything that a file can hold', () => {
    const text = SMALL_SCENARIO.replace('minutes: 5', 'minutes: 5\ncontent-notes: [grief]')
      .replace('start: doorway', 'start: doorway\nnext: { scenario: large-talk, carries: [trust] }')
      .replace(
        "says: I nearly didn't come.",
        [
          'says:',
          '      - "Hm. "',
          '      - when: [{ trust: below 30, seen: doorway }, { trust: at least 100 }]',
          '        text: >-',
          '          Well,',
          '          well.',
          '    thinks: |',
          '      That clock.',
          '    goal: Give back.',
          '    hint: Wait.',
          '    worked-example: You came.',
        ].join('\n'),
      )
      .replace('{ reflection: at least 1 }', '{ question: open, roadblocks: serious, permission: false }')
      .replace('change: { trust: +10 }', 'change: { trust: -10 }\n        reacts: Right.')
      .replace('after: 60s', 'after: 600s, change: { trust: 5 }, reacts: Sorry.')
      .replace('given: { trust: 60 }', 'given: { trust: 60, seen: [doorway] }');
    const parsed = parseScenario(text);
    expect(reported(parsed)).toEqual([]);
    const scenario = parsed.ok ? parsed.scenario : undefined;
    expect(scenario?.contentNotes).toEqual(['grief']);
    expect(scenario?.next).toEqual({ scenario: 'large-talk', carries: ['trust'] });
    expect(scenario?.steps.doorway).toEqual({
      mood: 'guarded',
      says: [
        { text: 'Hm.' },
        {
          text: 'Well, well.',
          when: [
            [
              { kind: 'state', name: 'trust', is: 'below', value: 30 },
              { kind: 'seen', step: 'doorway' },
            ],
            [{ kind: 'state', name: 'trust', is: 'at least', value: 100 }],
          ],
        },
      ],
      thinks: [{ text: 'That clock.' }],
      goal: 'Give back.',
      hint: 'Wait.',
      workedExample: 'You came.',
      branches: [
        {
          when: [
            [
              { kind: 'question', forms: ['open'] },
              { kind: 'permission', given: false },
              { kind: 'roadblocks', are: 'serious' },
            ],
          ],
          change: { trust: -10 },
          reacts: [{ text: 'Right.' }],
          to: 'opens-a-little',
        },
        { when: [[]], change: {}, to: 'leaves' },
      ],
      silence: { after: 600, change: { trust: 5 }, reacts: [{ text: 'Sorry.' }], to: 'leaves' },
      examples: [
        {
          reply: 'You nearly stayed away.',
          to: 'opens-a-little',
          given: { state: { trust: 60 }, seen: ['doorway'] },
        },
      ],
    });
  });

  test('reports all mistakes at once, in the order of the file', () => {
    const text = SMALL_SCENARIO.replace('minutes: 5', 'minutes: many')
      .replace('mood: guarded', 'mood: gaurded\n    tone: soft')
      .replace('to: opens-a-little', 'to: opens-alot')
      .replace('    mood: sad\n', '')
      .replace('ends: leaves', 'ends: stays');
    expect(reported(parseScenario(text))).toEqual([
      '8:10 wrong-type',
      '15:11 wrong-value',
      '16:5 unknown-key',
      '21:13 unknown-step',
      '28:3 missing-key',
      '49:11 unknown-ending',
    ]);
  });

  test('reports mistakes of syntax down to the first that garbles the rest', () => {
    const text = SMALL_SCENARIO.replace('A first try.', 'A first: try.')
      .replace('title: Small talk', 'title: !big Small talk')
      .replace('    silence:', '   silence:')
      .replace('Sundays are', 'Sundays: are');
    expect(reported(parseScenario(text))).toEqual(['3:8 yaml-tag', '4:8 yaml-syntax', '22:4 yaml-syntax']);
  });

  test('gives warnings with the scenario', () => {
    const text = SMALL_SCENARIO.replace('to: opens-a-little', 'to: doorway');
    const parsed = parseScenario(text);
    expect(parsed.ok).toBe(true);
    expect(reported(parsed)).toEqual(['25:13 example-without-branch', '27:3 unreachable-step']);
  });

  test.each([
    ['lines ending \\r\\n', SMALL_SCENARIO.replaceAll('\n', '\r\n')],
    ['lines ending \\r', SMALL_SCENARIO.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${SMALL_SCENARIO}`],
    ['a document mark', `---\n${SMALL_SCENARIO}...\n`],
    [
      'marked values',
      SMALL_SCENARIO.replace('name: Mia', 'name: &her Mia').replace('[reflection]', '&skills [reflection]'),
    ],
    [
      'repeated values',
      SMALL_SCENARIO.replace('reply: You', 'reply: &away You').replace(
        'reply: You nearly stayed away.',
        'reply: *away',
      ),
    ],
    ['no line ending at the end', SMALL_SCENARIO.trimEnd()],
    ['tabs before a comment', SMALL_SCENARIO.replace('minutes: 5', 'minutes: 5\t# about')],
  ])('reads the same scenario with %s', (_, text) => {
    expect(parseScenario(text)).toEqual(parseScenario(SMALL_SCENARIO));
  });

  test('follows aliases, and reports mistakes where the copied text stands', () => {
    const text = SMALL_SCENARIO.replace(
      'change: { trust: +10 }',
      'change: &warmer { trust: +10, turst: 1 }',
    ).replace('after: 60s,', 'after: 60s, change: *warmer,');
    expect(reported(parseScenario(text))).toEqual(['19:39 unknown-state', '19:39 unknown-state']);
  });

  test('reports a mistake in what is copied once', () => {
    const text = SMALL_SCENARIO.replace(
      'change: { trust: +10 }',
      'change: &up { trust: +10, trust: 1 }',
    ).replace('after: 60s,', 'after: 60s, change: *up,');
    expect(reported(parseScenario(text))).toEqual(['19:35 duplicate-key']);
  });

  test('reads the first of a key that stands twice', () => {
    const text = SMALL_SCENARIO.replace('mood: guarded', 'mood: gaurded\n    mood: sad');
    expect(reported(parseScenario(text))).toEqual(['15:11 wrong-value', '16:5 duplicate-key']);
  });

  test('reports a missing map of names once, not every use of its names', () => {
    const places = SMALL_SCENARIO.replace(/steps:[\s\S]*(?=endings:)/, '');
    expect(reported(parseScenario(places))).toEqual(['1:1 missing-key']);
    const states = SMALL_SCENARIO.replace('state:\n  trust: { start: 20 }\n', '');
    expect(reported(parseScenario(states))).toEqual(['1:1 missing-key']);
  });

  test.each([
    ['reflection: at least 1', 'reflection: at least 3', /but it is the text `at least 3`\.$/],
    [
      'title: Small talk',
      `title: "${'talk '.repeat(25)}"`,
      /^`title` is 124 characters long; the most is 120\.$/,
    ],
    [
      '  trust: {',
      `  ${'voice-'.repeat(10)}a: { start: 5 }\n  trust: {`,
      /^`(voice-){9}voice…` is 61 characters long; the most is 60\.$/,
    ],
    [
      '  trust: {',
      `  ${'Voice-'.repeat(10)}a: { start: 5 }\n  trust: {`,
      /^`(Voice-){10}a` cannot be a name\. Names are lower-case words/,
    ],
    [
      'change: { trust: +10 }',
      `change: { ${'voice-'.repeat(10)}a: +10 }`,
      /^There is no inner state `(voice-){10}a`/,
    ],
    [
      'minutes: 5',
      `minutes: 5\n${'a'.repeat(1000)}: 5`,
      /^There is no key `a{299}…` in the file\. Its keys are format,/,
    ],
    [
      'minutes: 5',
      'minutes: "5"',
      /^`minutes` must be a whole number from 1 to 120, but it is the text `5`\.$/,
    ],
  ])('says in place of %s what is so', (instead, write, message) => {
    const parsed = parseScenario(SMALL_SCENARIO.replace(instead, write));
    expect(parsed.ok ? [] : parsed.diagnostics.map((diagnostic) => diagnostic.message)).toEqual([
      expect.stringMatching(message),
    ]);
  });

  test('knows no names but those of the file', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      const text = SMALL_SCENARIO.replace('to: opens-a-little', `to: ${name}`)
        .replace('visibility: trust', `visibility: ${name}`)
        .replace('start: doorway', `start: ${name}`);
      expect(reported(parseScenario(text))).toEqual([
        '6:38 unknown-state',
        '11:8 unknown-step',
        '20:13 unknown-step',
      ]);
    }
  });

  test('refuses what is over the limits, in little time', () => {
    const lines = (line: (indent: string) => string) =>
      Array.from({ length: 1000 }, (_, level) => line(' '.repeat(level))).join('');
    const deep = [
      ...['[', '{a: ', '- ', '? ', 'a: ', '[{', '? [', '- &a ', '- !a '].map((opening) =>
        opening.repeat(100_000),
      ),
      lines((indent) => `${indent}a:\n`),
      lines((indent) => `${indent}- a:\n`),
      lines((indent) => `${indent}"a":\n${indent}# b\n`),
      lines((indent) => `${indent}b: |\n${indent}   c\n${indent}a:\n`),
      lines((indent) => `${indent}b: "c\n${indent}   c"\n${indent}a:\n`),
      lines((indent) => `${indent}b: [\n${indent} c]\n${indent}a: &a\n`),
      lines((indent) => `${indent}? a\n${indent}:\n`),
      lines((indent) => `${indent}a:\n${indent}- b\n${indent}-\n`),
    ];
    for (const text of deep)
      expect(reported(parseScenario(text))).toEqual([expect.stringMatching(/too-deep/)]);
    const steps = Array.from({ length: 6000 }, (_, index) => `  s-${index}: *step`).join('\n');
    const many = SMALL_SCENARIO.replace('  opens-a-little:', '  opens-a-little: &step').replace(
      'endings:',
      `${steps}\nendings:`,
    );
    expect(reported(parseScenario(many))).toEqual(['1032:11 too-many-aliases']);
  });

  test.each([']', '}', '[]'])('gives up on %s without end', { timeout: 5000 }, (rubbish) => {
    expect(reported(parseScenario(rubbish.repeat(1_000_000 / rubbish.length)))).toHaveLength(1);
  });

  test('counts the size in bytes', () => {
    const sized = (filling: string, bytes: number) =>
      `${SMALL_SCENARIO}# ${filling.repeat((bytes - SMALL_SCENARIO.length - 2) / 2)}`;
    const even = 4_000_000 - (SMALL_SCENARIO.length % 2);
    expect(reported(parseScenario(sized('é', even)))).toEqual([]);
    expect(reported(parseScenario(sized('é', even + 2)))).toEqual(['1:1 too-large']);
  });

  test('never throws, and points into the text with plain words', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), yamlLikeText, mutatedScenario);
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseScenario(text);
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
        for (const { line, column, message } of parsed.ok ? parsed.warnings : parsed.diagnostics) {
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(message).not.toMatch(
            /undefined|NaN|Invalid|Too (big|small)|Unrecognized|expected (string|object)/,
          );
        }
      }),
    );
  });

  test('reads a generated scenario without a word', () => {
    expect(reported(parseScenario(generateScenario(200, 7)))).toEqual([]);
  });
});
