import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { Entry } from '#domain/run/log.ts';
import { branchTaken } from '#domain/scenario/conditions.ts';
import { changed } from '#domain/scenario/inner-state.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import type { Assessment } from '#domain/scoring/assessment.ts';
import { coded, exampleLog, exampleScenario, exampleScenarioWith } from './example-scenario.ts';
import { momentOf } from './moment.ts';
import { replay } from './replay.ts';
import {
  circumstances,
  compileScenario,
  type ScenarioEvent,
  type ScenarioSnapshot,
} from './scenario-machine.ts';

const machine = compileScenario(exampleScenario);
const said = (assessment: Assessment): ScenarioEvent => ({ type: 'reply.assessed', assessment });
const silence: ScenarioEvent = { type: 'silence.kept' };

const played = (...events: ScenarioEvent[]) => playedOn(exampleScenario, ...events);

function playedOn(scenario: Scenario, ...events: ScenarioEvent[]): ScenarioSnapshot {
  const on = compileScenario(scenario);
  const [first] = initialTransition(on, scenario.state);
  return events.reduce((snapshot, event) => transition(on, snapshot, event)[0], first);
}

describe('a scenario as a machine', () => {
  test('begins at its start, having been there once', () => {
    expect(played().value).toBe('door');
    expect(played().context).toEqual({ state: { trust: 20, voice: 95 }, visits: { door: 1 }, turns: 0 });
  });

  test('takes the first branch that fits, changes the state and clamps it', () => {
    const snapshot = played(said(coded({ reflection: 2 })));
    expect(snapshot.value).toBe('chair');
    expect(snapshot.context).toEqual({
      state: { trust: 35, voice: 100 },
      visits: { door: 1, chair: 1 },
      turns: 1,
      taken: { from: 'door', way: 1 },
    });
  });

  test('lets the upper branch win where two fit', () => {
    const snapshot = played(said(coded({ reflection: 2, serious: true })));
    expect(snapshot.context).toMatchObject({ state: { trust: 0 }, visits: { door: 2 }, taken: { way: 0 } });
  });

  test('reads the inner state before the change of the branch', () => {
    expect(played(said(coded({ reflection: 1 })), said(coded())).value).toBe('warm');
    expect(played(silence, said(coded())).value).toBe('door');
  });

  test('lets silence go its own way, only where there is one', () => {
    expect(played(silence).context).toMatchObject({
      state: { trust: 19 },
      turns: 1,
      taken: { from: 'door', way: 'silence' },
    });
    expect(played(silence, silence).value).toBe('chair');
  });

  test('ends every run when the limit of turns is spent', () => {
    const snapshot = played(...Array.from({ length: 6 }, () => said(coded())));
    expect(snapshot).toMatchObject({ value: 'late', status: 'done' });
    expect(snapshot.context.taken).toEqual({ from: 'door', way: 2 });
  });

  test('counts silences towards the limit', () => {
    const replies = Array.from({ length: 5 }, () => said(coded()));
    expect(played(...replies, silence).value).toBe('late');
  });

  test.each([
    { turns: 1, visits: { door: 1, late: 1 }, says: 'It is late.' },
    { turns: 3, visits: { door: 2, chair: 1, late: 1 }, says: 'You have seen me in the chair.' },
  ])('at the limit of $turns was never at the step that would have come', ({ turns, visits, says }) => {
    const short = exampleScenarioWith(
      ['limit: { turns: 6', `limit: { turns: ${turns}`],
      [
        'says: It is late.',
        'says: [It is late., { when: { seen: chair }, text: You have seen me in the chair. }]',
      ],
    );
    const snapshot = playedOn(short, ...[silence, said(coded()), silence].slice(0, turns));
    expect(snapshot.context.visits).toEqual(visits);
    expect(momentOf(short, snapshot, 1).says).toBe(says);
  });

  test('ends where a branch leads in the last turn, not at the limit', () => {
    const loops = Array.from({ length: 4 }, () => said(coded()));
    expect(played(...loops, said(coded({ reflection: 1 })), said(coded())).value).toBe('warm');
  });

  test('every place can be reached, by model paths', () => {
    const paths = getShortestPaths(machine, {
      input: exampleScenario.state,
      events: [said(coded()), said(coded({ reflection: 1 })), said(coded({ serious: true })), silence],
      serializeState: ({ value, context }) => JSON.stringify([value, context.state, context.turns]),
    });
    const reached = new Set(paths.map((path) => String(path.state.value)));
    expect([...reached].sort()).toEqual(['chair', 'door', 'late', 'warm']);
  });
});

const level = fc.constantFrom(0, 1, 2) as fc.Arbitrary<0 | 1 | 2>;
const assessments = fc
  .record({ reflection: level, serious: fc.boolean() })
  .map((codes): Assessment => coded(codes));

test('the machine and the analysis take the same way, up to the limit, and the log replays it', () => {
  fc.assert(
    fc.property(fc.array(fc.option(assessments), { maxLength: 10 }), (answers) => {
      const { steps, limit } = exampleScenario;
      const [first] = initialTransition(machine, exampleScenario.state);
      const snapshots: ScenarioSnapshot[] = [first];
      const entries: Entry[] = [];
      let snapshot: ScenarioSnapshot = first;
      for (const assessment of answers) {
        const step = String(snapshot.value);
        const { branches = [], silence: silent } = steps[step] ?? {};
        const before = snapshot.context;
        const branch = assessment
          ? branchTaken(branches, circumstances(before, step, assessment))
          : ('silence' as const);
        const way = branch === 'silence' ? silent : branches[branch];
        [snapshot] = transition(machine, snapshot, assessment ? said(assessment) : silence);
        if (!way) {
          expect(snapshot.context).toEqual(before);
          continue;
        }
        const spent = before.turns + 1 === limit.turns && way.to in steps;
        expect(snapshot.value).toBe(spent ? limit.to : way.to);
        expect(snapshot.context.taken).toEqual({ from: step, way: branch });
        expect(snapshot.context.state).toEqual(changed(before.state, way.change));
        snapshots.push(snapshot);
        entries.push(
          assessment && branch !== 'silence'
            ? { kind: 'reply', text: 'x', time: 0, step, assessment, branch }
            : { kind: 'silence', step, time: 0 },
        );
      }
      const plain = ({ value, context }: ScenarioSnapshot) => ({ value, context });
      expect(replay(machine, exampleLog('practice', entries)).map(plain)).toEqual(snapshots.map(plain));
    }),
  );
});

describe('what is to be seen and heard', () => {
  test('is the reaction of the way that was taken, then what the place says', () => {
    expect(momentOf(exampleScenario, played(said(coded({ reflection: 1 }))), 1)).toMatchObject({
      at: 'chair',
      mood: 'sad',
      reaction: 'Yes.',
      says: 'Sitting.',
      visibility: 35,
      turns: 1,
    });
    expect(momentOf(exampleScenario, played(silence), 1).reaction).toBeUndefined();
    const answering = exampleScenarioWith(['after: 30s,', 'after: 30s, reacts: Well.,']);
    expect(momentOf(answering, playedOn(answering, silence), 1).reaction).toBe('Well.');
  });

  test('is worded by the seed, the same for the same seed', () => {
    const heard = new Set(
      Array.from({ length: 20 }, (_, seed) => momentOf(exampleScenario, played(), seed).says),
    );
    expect([...heard].sort()).toEqual(['Hello.', 'Hi.']);
    expect(momentOf(exampleScenario, played(), 7)).toEqual(momentOf(exampleScenario, played(), 7));
  });

  test('prefers a wording whose condition holds; a place is seen only when it was left', () => {
    expect(momentOf(exampleScenario, played(said(coded())), 1).says).toBe('Still here.');
  });

  test('tells an ending from a step', () => {
    const moment = momentOf(exampleScenario, played(said(coded({ reflection: 1 })), said(coded())), 1);
    expect(moment.ending?.title).toBe('Warm');
    expect(moment.step).toBeUndefined();
  });
});
