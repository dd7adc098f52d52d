import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Heard } from '#domain/scoring/assessment.ts';
import { createScorer, type ScoringWorker } from './scorer.ts';
import type { ScoringRequest } from './scoring-worker.ts';

/** A worker that does with each request what the test says. */
class FakeWorker extends EventTarget implements ScoringWorker {
  terminated = false;
  readonly react: (worker: FakeWorker, request: ScoringRequest) => void;
  constructor(react: FakeWorker['react']) {
    super();
    this.react = react;
  }
  postMessage(request: ScoringRequest) {
    queueMicrotask(() => this.react(this, request));
  }
  terminate() {
    this.terminated = true;
  }
}

const heard: Heard = { notScored: 'empty' };
const answers = (worker: FakeWorker, { number }: ScoringRequest) =>
  worker.dispatchEvent(new MessageEvent('message', { data: { number, heard } }));
const dies = (worker: FakeWorker) => worker.dispatchEvent(new Event('error'));
const hangs = () => {};

function scorerWith(...reactions: FakeWorker['react'][]) {
  const started: FakeWorker[] = [];
  const scorer = createScorer(() => {
    const worker = new FakeWorker(reactions[started.length] ?? hangs);
    started.push(worker);
    return worker;
  });
  return { scorer, started };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const exchange = { client: 'c', reply: 'r' };

test('one worker answers one exchange after the other', async () => {
  const { scorer, started } = scorerWith(answers);
  expect(await scorer.assess(exchange)).toEqual(heard);
  expect(await scorer.assess(exchange)).toEqual(heard);
  expect(started).toHaveLength(1);
});

test.each([
  { what: 'dies', reaction: dies },
  { what: 'takes 5 s', reaction: hangs },
])('a worker that $what is restarted once', async ({ reaction }) => {
  const { scorer, started } = scorerWith(reaction, answers);
  const answer = scorer.assess(exchange);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await answer).toEqual(heard);
  expect(started.map((worker) => worker.terminated)).toEqual([true, false]);
});

test('after two that failed there is no answer, and the next exchange gets a new worker', async () => {
  const { scorer, started } = scorerWith(hangs, dies, answers);
  const answer = scorer.assess(exchange);
  const failed = expect(answer).rejects.toThrow('no answer');
  await vi.advanceTimersByTimeAsync(5000);
  await failed;
  expect(await scorer.assess(exchange)).toEqual(heard);
  expect(started).toHaveLength(3);
});

test('a model that could not be loaded is asked for once more, by the same worker', async () => {
  let asked = 0;
  const withoutModel: FakeWorker['react'] = (worker, { number }) => {
    asked += 1;
    worker.dispatchEvent(new MessageEvent('message', { data: { number } }));
  };
  const { scorer, started } = scorerWith(withoutModel);
  await expect(scorer.assess(exchange)).rejects.toThrow('could not be loaded');
  expect([asked, started.length]).toEqual([2, 1]);
});

test('an answer that comes in time is not followed by a restart', async () => {
  const { scorer, started } = scorerWith(answers);
  await scorer.assess(exchange);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(started.map((worker) => worker.terminated)).toEqual([false]);
});
