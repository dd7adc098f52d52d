import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry, RunLog } from '#domain/run/log.ts';
import { summaryOf } from '#domain/scenario/summary.ts';
import { exampleScenario } from '#machines/example-scenario.ts';
import { withFallback } from './fallback-run-store.ts';
import { openIdbRunStore } from './idb-run-store.ts';
import { memoryRunStore } from './memory-run-store.ts';

let time = 0;
const now = () => ++time;
const silence = (): Entry => ({ kind: 'silence', step: 'door', time: 0 });

function logOf(id: string, turns = 0): RunLog {
  return {
    version: 1,
    id,
    scenario: { id: 'example', hash: 'h', title: 'Ada: Example' },
    begins: { trust: 20 },
    seed: 1,
    mode: 'practice',
    started: 0,
    entries: Array.from({ length: turns }, silence),
  };
}

const FILE = summaryOf(exampleScenario, 'f');

const tab = (holder: string) => openIdbRunStore(holder, now);

beforeEach(() => {
  time = 0;
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  { where: 'the browser', make: () => tab('one'), kept: 'kept' as const },
  { where: 'the page alone', make: async () => memoryRunStore('nothing', now), kept: 'nothing' as const },
])('runs kept in $where', ({ make, kept }) => {
  test('come back as they were, the last changed first, with what was being typed', async () => {
    const store = await make();
    expect(await store.keep(logOf('a'), false, '')).toBe(kept);
    expect(await store.keep(logOf('b', 2), true, '')).toBe(kept);
    expect(await store.keepDraft('a', 'half a th')).toBe(kept);
    expect(await store.list()).toMatchObject([
      { log: { id: 'b' }, over: true },
      { log: { id: 'a' }, over: false },
    ]);
    expect(await store.read('b')).toMatchObject({ log: logOf('b', 2), over: true });
    expect(await store.open('a')).toMatchObject({ log: logOf('a'), draft: 'half a th' });
    expect(await store.open('b')).toMatchObject({ draft: '' });
    expect(await store.open('c')).toBeUndefined();
  });

  test('forget a draft that was cleared, and a run that was removed', async () => {
    const store = await make();
    await store.keep(logOf('a'), false, '');
    await store.keep(logOf('b'), false, '');
    await store.keepDraft('a', 'x');
    await store.keepDraft('a', '');
    expect((await store.open('a'))?.draft).toBe('');
    await store.keepDraft('a', 'y');
    await store.remove(['a']);
    expect(await store.read('a')).toBeUndefined();
    expect((await store.list()).map((run) => run.log.id)).toEqual(['b']);
  });

  test('keep a run that begins with its text, and files with theirs', async () => {
    const store = await make();
    expect(await store.begin(logOf('a'), false, 'text')).toBe(kept);
    expect(await store.textOf('h')).toBe('text');
    expect(await store.textOf('other')).toBeUndefined();
    expect(await store.keepFile(FILE, 'its text')).toBe(kept);
    expect(await store.files()).toEqual([FILE]);
    expect(await store.textOf('f')).toBe('its text');
    await store.removeFile('f');
    expect(await store.files()).toEqual([]);
  });
});

test('a turn and what is then in the box are kept together', async () => {
  const store = await tab('one');
  await store.keep(logOf('a'), false, '');
  await store.keepDraft('a', 'sent');
  await store.keep(logOf('a', 1), false, '');
  expect((await store.open('a'))?.draft).toBe('');
  await store.keep(logOf('a', 2), false, 'the next');
  expect((await (await tab('two')).open('a'))?.draft).toBe('the next');
});

test('deleting everything leaves no word behind', async () => {
  const store = await tab('one');
  await store.keep(logOf('a'), false, '');
  await store.keepDraft('a', 'half');
  expect(await store.list()).toMatchObject([{ hasDraft: true }]);
  await store.removeAll();
  expect(await store.list()).toEqual([]);
  await store.keep(logOf('a'), false, '');
  expect((await store.open('a'))?.draft).toBe('');
});

describe('two tabs', () => {
  test('that write and open at once lose no turn', async () => {
    for (let round = 0; round < 20; round++) {
      const id = `a${round}`;
      const [one, other] = [await tab('one'), await tab('other')];
      await one.keep(logOf(id, 1), false, '');
      const [kept] = await Promise.all([one.keep(logOf(id, 2), false, ''), other.open(id)]);
      const { log } = (await other.read(id)) ?? { log: logOf(id) };
      expect(log.entries).toHaveLength(kept === 'kept' ? 2 : 1);
    }
  });

  test('cannot overwrite each other: the one that opened the run last may write it', async () => {
    const [one, other] = [await tab('one'), await tab('other')];
    await one.keep(logOf('a', 1), false, '');
    await other.open('a');
    expect(await one.keep(logOf('a', 2), false, '')).toBe('held-elsewhere');
    expect(await other.keep(logOf('a', 3), false, '')).toBe('kept');
    await one.open('a');
    expect(await one.keep(logOf('a', 4), false, '')).toBe('kept');
    expect((await other.read('a'))?.log.entries).toHaveLength(4);
  });

  test('keep what was typed in each: the last comes along, the other is shown beside it', async () => {
    const [one, other] = [await tab('one'), await tab('other')];
    await one.keep(logOf('a'), false, '');
    await other.open('a');
    await other.keepDraft('a', 'typed first');
    await one.keepDraft('a', 'typed last');
    const third = await tab('third');
    expect(await third.open('a')).toMatchObject({ draft: 'typed last', otherDrafts: ['typed first'] });
    expect(await (await tab('fourth')).open('a')).toMatchObject({ otherDrafts: ['typed first'] });
    await third.open('a');
    await third.keep(logOf('a', 1), false, '');
    expect(await third.open('a')).toMatchObject({ draft: '', otherDrafts: [] });
  });

  test('a run deleted in one is not brought back by the other', async () => {
    const [one, other] = [await tab('one'), await tab('other')];
    await one.keep(logOf('a', 1), false, '');
    await other.remove(['a']);
    expect(await one.keep(logOf('a', 2), false, '')).toBe('gone');
    expect(await other.list()).toEqual([]);
  });
});

describe('a device that refuses', () => {
  test.each([
    { name: 'QuotaExceededError', kept: 'full' },
    { name: 'InvalidStateError', kept: 'blocked' },
  ])('with $name is a value, and the page still has the run', async ({ name, kept }) => {
    const store = withFallback(await tab('one'), memoryRunStore('blocked', now));
    await store.keep(logOf('a', 1), false, '');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await store.keep(logOf('a', 2), false, '')).toBe(kept);
    expect(await store.keepDraft('a', 'half')).toBe(kept);
    put.mockRestore();
    expect((await store.read('a'))?.log.entries).toHaveLength(2);
    expect(await store.list()).toHaveLength(1);
  });
});

test('tidying takes old runs without a word, and texts that nothing needs', async () => {
  const store = await tab('one');
  await store.begin(logOf('empty'), false, 'text');
  await store.begin(logOf('typed'), false, 'text');
  await store.keepDraft('typed', 'half a th');
  await store.begin(logOf('said', 1), false, 'text');
  await store.keepFile(FILE, 'its text');
  const before = now();
  await store.begin(logOf('fresh'), false, 'text');

  await store.tidy(before);
  expect((await store.list()).map((run) => run.log.id)).toEqual(['fresh', 'said', 'typed']);
  expect([await store.textOf('h'), await store.textOf('f')]).toEqual(['text', 'its text']);

  await store.removeAll();
  await store.removeFile('f');
  await store.tidy(before);
  expect([await store.textOf('h'), await store.textOf('f')]).toEqual([undefined, undefined]);
});
