import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { branchTaken } from '#domain/scenario/conditions.ts';
import { changed } from '#domain/scenario/inner-state.ts';
import type { Assessment } from '#domain/scoring/assessment.ts';
import { coded, exampleScenario } from './example-scenario.ts';
import { momentOf } from './moment.ts';
import {
  circumstances,
  compileScenario,
  type ScenarioEvent,
  type ScenarioSnapshot,
} from './scenario-machine.ts';

const machine = compileScenario(exampleScenario);
const said = (assessment: Assessment): ScenarioEvent => ({ type: 'reply.assessed', assessment });
const silence: ScenarioEvent = { type: 'silence.kept' };

function played(...events: ScenarioEvent[]): ScenarioSnapshot {
  const [first] = initialTransition(machine, exampleScenario.state);
  return events.reduce((snapshot, event) => transition(machine, snapshot, event)[0], first);
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
      taken: { from: 'door', way: 'silence' },
    });
    expect(played(silence, silence).value).toBe('chair');
  });

  test('ends every run when the limit of turns is spent', () => {
    const snapshot = played(...Array.from({ length: 6 }, () => said(coded())));
    expect(snapshot).toMatchObject({ value: 'late', status: 'done' });
    expect(snapshot.context.taken).toEqual({ from: 'door', way: 2 });
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

test('the machine and the analysis take the same branch', () => {
  fc.assert(
    fc.property(fc.array(assessments, { maxLength: 8 }), (replies) => {
      let [snapshot] = initialTransition(machine, exampleScenario.state);
      for (const assessment of replies) {
        if (snapshot.status === 'done') return;
        const at = String(snapshot.value);
        const { branches } = exampleScenario.steps[at] ?? { branches: [] };
        const index = branchTaken(branches, circumstances(snapshot.context, at, assessment));
        const branch = branches[index];
        const before = snapshot.context;
        [snapshot] = transition(machine, snapshot, said(assessment));
        expect(snapshot.context.taken).toEqual({ from: at, way: index });
        expect(snapshot.context.state).toEqual(changed(before.state, branch?.change ?? {}));
        expect([branch?.to, exampleScenario.limit.to]).toContain(snapshot.value);
      }
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
