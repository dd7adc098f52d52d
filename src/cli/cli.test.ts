import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { parsedScenario } from '#domain/scenario/parsed-scenario.ts';
import { SMALL_SCENARIO as small } from '#domain/scenario/small-scenario.ts';
import { assess } from '#training/shipped-model.ts';
import { linesOf } from './lines.ts';
import { play } from './play.ts';
import { score } from './score.ts';
import { testFiles } from './test-files.ts';

vi.mock('#training/shipped-model.ts', { spy: true });

const nodding = 'They talk at you, and you sit there nodding.';

/** The small scenario with a transcript that holds. */
const SMALL_SCENARIO = small
  .replace("says: I nearly didn't come.", "says: I nearly didn't come. People usually talk and I nod.")
  .replace('      - silence\n', '      - reply: Mm.\n')
  .replaceAll('You nearly stayed away.', nodding);

function output() {
  const written: string[] = [];
  return { write: (text: string) => written.push(text), text: () => written.join('') };
}

async function scored(input: string) {
  const [out, complaints] = [output(), output()];
  const bad = await score(Readable.from([Buffer.from(input)]), out, complaints);
  const results = out
    .text()
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
  return { bad, results, complaints: complaints.text() };
}

const good = {
  id: 7,
  client: 'People talk and I nod.',
  response: 'They talk, and you nod along. What would you say?',
};

describe('score', () => {
  test('gives every field in the order of the lines, and skips blank ones', async () => {
    const { bad, results } = await scored(
      `${JSON.stringify(good)}\n\n  \n${JSON.stringify({ ...good, id: 'b' })}\n`,
    );
    expect(bad).toBe(0);
    expect(results).toEqual([expect.objectContaining({ id: 7 }), expect.objectContaining({ id: 'b' })]);
    expect(Object.keys(results[0] ?? {})).toEqual([
      'id',
      'reflection',
      'validation',
      'empowerment',
      'question',
      'permission',
      'roadblocks',
      'evidence',
      'behaviour',
      'uncertain',
    ]);
  });

  test('hands on what was said before', async () => {
    const earlier = [{ by: 'trainee', text: 'Mm.' }];
    await scored(JSON.stringify({ ...good, earlier }));
    expect(assess).toHaveBeenLastCalledWith({ client: good.client, reply: good.response, earlier });
  });

  test('takes spans as slice does, also after characters of two units', async () => {
    const response = '🙂 You should leave him.';
    const { results } = await scored(JSON.stringify({ id: 1, client: 'He shouts at me.', response }));
    const [{ roadblocks }] = results as [{ roadblocks: { code: string; start: number; end: number }[] }];
    const [advice] = roadblocks.filter(({ code }) => code === 'advice' || code === 'directing');
    expect(response.slice(advice?.start, advice?.end)).toContain('You should leave him');
  });

  test.each([
    { what: 'no JSON', line: '{', complaint: 'line 2: this is not JSON' },
    { what: 'no object', line: '[]', complaint: 'line 2: this is not a JSON object' },
    ...[
      { what: 'no id', line: '{"client":"a","response":"b"}' },
      { what: 'a null id', line: '{"id":null,"client":"a","response":"b"}' },
      { what: 'an id of 2^53', line: '{"id":9007199254740992,"client":"a","response":"b"}' },
      { what: 'an id beyond it', line: '{"id":1e300,"client":"a","response":"b"}' },
      { what: 'an id of -2^53', line: '{"id":-9007199254740992,"client":"a","response":"b"}' },
    ].map((each) => ({
      ...each,
      complaint: 'line 2: "id" must be a string, or a number between -2^53 and 2^53',
    })),
    { what: 'no response', line: '{"id":1,"client":"a"}', complaint: 'line 2: "response" must be a string' },
    {
      what: 'a stranger earlier',
      line: '{"id":1,"client":"a","response":"b","earlier":[{"by":"me","text":"x"}]}',
      complaint: 'line 2: "earlier.0.by" must be "client" or "trainee"',
    },
  ])(
    'a line with $what gets one message with its number, and the rest is scored',
    async ({ line, complaint }) => {
      const { bad, results, complaints } = await scored(
        `${JSON.stringify(good)}\n${line}\n${JSON.stringify(good)}`,
      );
      expect(bad).toBe(1);
      expect(complaints).toBe(`${complaint}\n`);
      expect(results).toHaveLength(2);
    },
  );

  test.each([-9007199254740991, 9007199254740991, 1.5])('the id %d comes back as it was', async (id) => {
    expect((await scored(JSON.stringify({ ...good, id }))).results).toEqual([
      expect.objectContaining({ id }),
    ]);
  });

  test.each([
    { response: '', reason: 'empty' },
    { response: ' \n\t', reason: 'empty' },
    { response: 'x '.repeat(1001), reason: 'too-long' },
    { response: 'Ich glaube, das ist für dich gerade sehr schwer gewesen.', reason: 'language' },
  ])('what cannot be scored says why: $reason', async ({ response, reason }) => {
    expect((await scored(JSON.stringify({ ...good, response }))).results).toEqual([
      { id: 7, notScored: reason },
    ]);
  });
});

test('lines end at line feeds alone, wherever the chunks are cut', async () => {
  const text = 'one\u2028still one\r\nzwei 🙂 drei\n\nlast';
  const bytes = Buffer.from(text);
  for (let cut = 1; cut < bytes.length; cut++) {
    const lines: string[] = [];
    for await (const line of linesOf(Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)])))
      lines.push(line);
    expect(lines).toEqual(['one\u2028still one', 'zwei 🙂 drei', '', 'last']);
  }
});

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'attune-')), 'a.scenario.yaml');
  writeFileSync(path, text);
  return path;
}

function tested(...paths: string[]) {
  const [out, complaints] = [output(), output()];
  const fine = testFiles(paths, out, complaints);
  return { fine, out: out.text(), complaints: complaints.text() };
}

describe('test', () => {
  test('proves a scenario whose examples and transcripts hold', () => {
    const { fine, out } = tested(file(SMALL_SCENARIO));
    expect(out).toContain('1 example and 1 transcript, 0 do not hold');
    expect(fine).toBe(true);
  });

  test('says what the scorer saw and which condition decided, where an example does not hold', () => {
    const { fine, out } = tested(file(SMALL_SCENARIO.replace(`reply: ${nodding}`, 'reply: Cheer up.')));
    expect(fine).toBe(false);
    expect(out).toMatch(
      /step doorway, example: expected opens-a-little\n {2}reply: Cheer up\.\n {2}coded: reflection 0/,
    );
    expect(out).toContain('taken: branch 2, when always, to leaves');
  });

  test.each([
    {
      what: 'a silence where there is none',
      text: SMALL_SCENARIO.replace('      - reply: Mm.\n', '      - silence\n'),
      says: 'transcript “one good reply”, turn 2: the step opens-a-little has no silence',
    },
    {
      what: 'another ending',
      text: SMALL_SCENARIO.replace('      - reply: Mm.\n', ''),
      says: 'transcript “one good reply”: ended at opens-a-little, expected leaves',
    },
    {
      what: 'a turn after the ending',
      text: SMALL_SCENARIO.replace('      - reply: Mm.\n', '      - reply: Mm.\n      - silence\n'),
      says: 'transcript “one good reply”, turn 3: the conversation is over by then, at the ending leaves',
    },
    {
      what: 'a rule that is broken on the way',
      text: SMALL_SCENARIO.replace('at least 0 ', 'at least 99 '),
      says: 'transcript “one good reply”, turn 2: what must hold at leaves does not',
    },
    {
      what: 'a rule that is broken at the start',
      text: SMALL_SCENARIO.replace('at: [leaves]', 'at: [doorway]').replace('at least 0 ', 'at least 99 '),
      says: 'at the start: what must hold at doorway does not',
    },
  ])('says where there is $what', ({ text, says }) => {
    const { fine, out } = tested(file(text));
    expect(fine).toBe(false);
    expect(out).toContain(`a.scenario.yaml: ${says}\n`);
  });

  test('warns of what nothing proves: a branch, a near miss of one, an ending, what must hold somewhere', () => {
    const { fine, out } = tested(
      file(
        SMALL_SCENARIO.replace('examples:\n', 'examples:\n      - { reply: Hm., to: leaves }\n')
          .replace(
            'endings:\n',
            'endings:\n  stays: { title: She stays, outcome: open, mood: warm, says: Well., afterwards: So. }\n',
          )
          .replace('at: [leaves]', 'at: [leaves, stays]'),
      ),
    );
    expect(fine).toBe(true);
    expect(out).toContain('warning: step doorway: no near miss stays clear of opens-a-little');
    expect(out).toContain('warning: step opens-a-little: no example proves branch 1, when always, to leaves');
    expect(out).toContain('warning: no transcript proves the ending stays');
    expect(out).toContain('warning: no transcript proves what must hold at stays');
  });

  test('names file, line and column of a mistake, and goes on with the next file', () => {
    const broken = file(SMALL_SCENARIO.replace('start: doorway', 'start: dorway'));
    const { fine, out, complaints } = tested(broken, file(SMALL_SCENARIO));
    expect(fine).toBe(false);
    expect(complaints).toMatch(/a\.scenario\.yaml:\d+:\d+: error: .*dorway.*doorway/);
    expect(out).toContain('0 do not hold');
  });

  test.each([
    { what: 'missing', path: '/nowhere/a.scenario.yaml', why: 'there is no such file' },
    { what: 'a folder', path: tmpdir(), why: 'this file cannot be read' },
  ])('a file that is $what gets a message', ({ path, why }) => {
    expect(tested(path)).toMatchObject({ fine: false, complaints: `${path}: ${why}\n` });
  });
});

describe('play', () => {
  test('goes from her first words to an ending', async () => {
    const out = output();
    await play(parsedScenario(SMALL_SCENARIO), 1, Readable.from([`${nodding}\n`, 'Mm.\n']), out);
    expect(out.text()).toContain("Mia: I nearly didn't come.");
    expect(out.text()).toContain('(trust 30)');
    expect(out.text()).toContain('She leaves\nShe walks home the long way round.');
  });

  test('ends with its input, and lets an empty line be silence', async () => {
    const [ended, silent] = [output(), output()];
    await play(parsedScenario(SMALL_SCENARIO), 1, Readable.from([]), ended);
    expect(ended.text()).toMatch(/You: $/);
    await play(parsedScenario(SMALL_SCENARIO), 1, Readable.from(['\n']), silent);
    expect(silent.text()).toContain('She leaves');
  });

  test('remembers what was said', async () => {
    const staying = SMALL_SCENARIO.replace('- to: leaves\n    silence', '- to: opens-a-little\n    silence');
    await play(parsedScenario(staying), 1, Readable.from(['Mm.\n', 'Hm.\n']), output());
    expect(assess).toHaveBeenLastCalledWith({
      client: 'Sundays are the worst.',
      reply: 'Hm.',
      earlier: [
        { by: 'client', text: "I nearly didn't come. People usually talk and I nod." },
        { by: 'trainee', text: 'Mm.' },
      ],
    });
  });

  test('asks again where a reply cannot be coded', async () => {
    const out = output();
    await play(parsedScenario(SMALL_SCENARIO), 1, Readable.from([`${'x '.repeat(1001)}\n`, 'Mm.\n']), out);
    expect(out.text()).toContain('not scored (too-long)');
    expect(out.text()).toContain('She leaves');
  });
});
