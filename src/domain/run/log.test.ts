import { describe, expect, test } from 'vitest';
import { type Entry, takenBackBeforeNext, turnsOf } from './log.ts';

const silence = (time: number): Entry => ({ kind: 'silence', step: 'here', time });
const back = (turn: number): Entry => ({ kind: 'taken back', turn, time: 0 });

/** Turns as `number: time [times taken back at its place]`. */
const shown = (entries: readonly Entry[]) =>
  turnsOf(entries).map(
    ({ number, move, takenBack }) => `${number}: ${move.time} [${takenBack.map((each) => each.time)}]`,
  );

describe('the turns of a log', () => {
  test.each<{ what: string; entries: Entry[]; turns: string[]; pending: number[] }>([
    { what: 'nothing yet', entries: [], turns: [], pending: [] },
    { what: 'two turns', entries: [silence(1), silence(2)], turns: ['1: 1 []', '2: 2 []'], pending: [] },
    {
      what: 'the last taken back',
      entries: [silence(1), silence(2), back(2)],
      turns: ['1: 1 []'],
      pending: [2],
    },
    {
      what: 'taken back and replaced',
      entries: [silence(1), silence(2), back(2), silence(3)],
      turns: ['1: 1 []', '2: 3 [2]'],
      pending: [],
    },
    {
      what: 'replaced twice',
      entries: [silence(1), back(1), silence(2), back(1), silence(3)],
      turns: ['1: 3 [1,2]'],
      pending: [],
    },
    {
      what: 'two taken back, one after the other',
      entries: [silence(1), silence(2), back(2), back(1)],
      turns: [],
      pending: [1, 2],
    },
    {
      what: 'two taken back at once',
      entries: [silence(1), silence(2), silence(3), back(2), silence(4)],
      turns: ['1: 1 []', '2: 4 [2,3]'],
      pending: [],
    },
  ])('$what', ({ entries, turns, pending }) => {
    expect(shown(entries)).toEqual(turns);
    expect(takenBackBeforeNext(entries).map((move) => move.time)).toEqual(pending);
  });
});
