import { describe, expect, test } from 'vitest';
import type { Entry, ReplyEntry, RunLog } from './log.ts';
import { readRun, readRunsFile } from './runs-file.ts';

const none = { level: 0, confidence: 1 } as const;
const reply: ReplyEntry = {
  kind: 'reply',
  step: 'door',
  text: 'You are here.',
  assessment: {
    reflection: { level: 1, confidence: 0.5 },
    validation: none,
    empowerment: none,
    question: 'none',
    permission: false,
    roadblocks: [],
    evidence: [{ skill: 'reflection', start: 0, end: 13 }],
  },
  branch: 1,
  time: 2,
};
const back: Entry = { kind: 'taken back', turn: 1, time: 3 };
const log: RunLog = {
  version: 1,
  id: '0123456789abcdef0123',
  scenario: { id: 'example', hash: 'h', title: 'Ada: Example' },
  begins: { trust: 20 },
  seed: 1,
  mode: 'practice',
  started: 0,
  entries: [reply, back, { kind: 'silence', step: 'door', time: 4 }],
};
const file = { format: 'attune-runs', version: 1, runs: [log], scenarios: { h: 'text' } };

describe('the outside of a file of runs', () => {
  test('is read, whatever its runs are', () => {
    expect(readRunsFile(JSON.stringify({ ...file, runs: [1] }))).toEqual({
      ok: true,
      file: { ...file, runs: [1] },
    });
  });

  test.each([
    { what: 'no JSON', text: '{', why: 'its text is not JSON' },
    { what: 'another thing', text: '[]', why: 'at its beginning there is something else' },
    { what: 'another version', text: JSON.stringify({ ...file, version: 2 }), why: 'at “version”' },
    {
      what: 'a text that is none',
      text: JSON.stringify({ ...file, scenarios: { h: 1 } }),
      why: '“scenarios.h”',
    },
  ])('that is $what says so', ({ text, why }) => {
    expect(readRunsFile(text)).toEqual({ ok: false, why: expect.stringContaining(why) });
  });
});

describe('a run in a file', () => {
  test('comes back as it was', () => {
    expect(readRun(JSON.parse(JSON.stringify(log)))).toEqual({ ok: true, log });
  });

  const withReply = (change: object) => ({ ...log, entries: [{ ...reply, ...change }] });
  const withSpans = (change: object) => withReply({ assessment: { ...reply.assessment, ...change } });
  test.each([
    { what: 'no log', value: 'log', where: 'at its beginning' },
    { what: 'a name that could be a path', value: { ...log, id: '../x' }, where: 'at “id”' },
    {
      what: 'inner state out of range',
      value: { ...log, begins: { trust: 101 } },
      where: 'at “begins.trust”',
    },
    {
      what: 'a reply over the limit',
      value: withReply({ text: 'x'.repeat(2001) }),
      where: 'at “entries.0.text”',
    },
    {
      what: 'a span beyond the reply',
      value: withSpans({ evidence: [{ skill: 'reflection', start: 0, end: 14 }] }),
      where: 'at “entries.0.assessment”',
    },
    {
      what: 'an empty roadblock',
      value: withSpans({ roadblocks: [{ code: 'advice', severity: 1, start: 3, end: 3 }] }),
      where: 'at “entries.0.assessment”',
    },
    { what: 'something taken back unaided', value: { ...log, mode: 'unaided' }, where: 'at “entries.1”' },
    {
      what: 'a turn taken back that was not there',
      value: { ...log, entries: [reply, back, back] },
      where: 'at “entries.2”',
    },
  ])('with $what says where', ({ value, where }) => {
    expect(readRun(value)).toEqual({ ok: false, where });
  });
});
