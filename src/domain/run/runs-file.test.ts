import { describe, expect, test } from 'vitest';
import { exampleAssessment } from '#domain/scoring/example-assessment.ts';
import type { Entry, ReplyEntry, RunLog } from './log.ts';
import { readRun, readRunsFile } from './runs-file.ts';

const reply: ReplyEntry = {
  kind: 'reply',
  step: 'door',
  text: 'You are here.',
  assessment: exampleAssessment(
    { reflection: 1 },
    { evidence: [{ skill: 'reflection', start: 0, end: 13 }], uncertain: ['reflection', 'advice'] },
  ),
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
    {
      what: 'of another format',
      text: JSON.stringify({ ...file, format: 'notes', version: 2 }),
      why: 'at “format” there is something else',
    },
    {
      what: 'of a version that never was',
      text: JSON.stringify({ ...file, version: 'new' }),
      why: 'at “version” there is something else',
    },
    {
      what: 'a text that is none',
      text: JSON.stringify({ ...file, scenarios: { h: 1 } }),
      why: '“scenarios.h”',
    },
  ])('that is $what says so', ({ text, why }) => {
    expect(readRunsFile(text)).toEqual({ ok: false, why: expect.stringContaining(why) });
  });
});

test('a file of a later version is told so, with what to do, whatever else is in it', () => {
  expect(readRunsFile(JSON.stringify({ ...file, version: 2, runs: 'packed' }))).toEqual({
    ok: false,
    why: 'It was saved by a later Attune, as version 2; this one reads version 1. Open it where it was saved, or with a newer Attune.',
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
