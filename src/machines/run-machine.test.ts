import { afterEach, describe, expect, test } from 'vitest';
import { type ActorRefFrom, createActor, fromPromise, SimulatedClock } from 'xstate';
import type { Entry, Kept, RunLog } from '#domain/run/log.ts';
import { type Exchange, type Heard, REPLY_LIMIT } from '#domain/scoring/assessment.ts';
import { coded, exampleLog, exampleScenario, exampleScenarioWith } from './example-scenario.ts';
import { heardBefore } from './heard-before.ts';
import { ReplayError, replay } from './replay.ts';
import { current, type RunEvent, runMachine } from './run-machine.ts';
import { compileScenario } from './scenario-machine.ts';

const machine = compileScenario(exampleScenario);

interface World {
  readonly run: ActorRefFrom<typeof runMachine>;
  readonly clock: SimulatedClock;
  readonly asked: Exchange[];
  readonly keptLogs: { log: RunLog; over: boolean; draft: string }[];
  readonly drafts: string[];
  /** What the scorer answers; a rejection where it is undefined. */
  answer: Heard | undefined;
  /** What the device answers. */
  kept: Kept;
}

const worlds: World[] = [];
afterEach(() => {
  for (const world of worlds.splice(0)) world.run.stop();
});

function begin({
  scenario = exampleScenario,
  log = exampleLog(),
  draft = '',
  silenceAllowed = true,
} = {}): World {
  const clock = new SimulatedClock();
  const world: Omit<World, 'run'> = {
    clock,
    asked: [],
    keptLogs: [],
    drafts: [],
    answer: coded({ reflection: 1 }),
    kept: 'kept',
  };
  let time = 100;
  const logic = runMachine.provide({
    actors: {
      assess: fromPromise(async ({ input }) => {
        world.asked.push(input);
        if (!world.answer) throw new Error('no answer');
        return world.answer;
      }),
      keepLog: fromPromise(async ({ input }) => {
        world.keptLogs.push(input);
        return world.kept;
      }),
    },
    actions: { keepDraft: ({ context }) => world.drafts.push(context.draft) },
  });
  const run = createActor(logic, {
    clock,
    input: {
      ...{ scenario, log, draft, silenceAllowed },
      machine: compileScenario(scenario),
      now: () => ++time,
    },
  });
  const whole = Object.assign(world, { run });
  worlds.push(whole);
  run.start();
  return whole;
}

/** Lets everything that was promised come. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

async function send(world: World, ...events: RunEvent[]) {
  for (const event of events) world.run.send(event);
  await settle();
}

/** Lets time pass second by second, as a clock does. */
function pass(world: World, milliseconds: number) {
  for (let left = milliseconds; left > 0; left -= 1000) world.clock.increment(Math.min(1000, left));
}

const type = (text: string): RunEvent => ({ type: 'draft.changed', text });
const shown: RunEvent = { type: 'statement.shown' };
const sent: RunEvent = { type: 'reply.sent' };
const context = (world: World) => world.run.getSnapshot().context;
const place = (world: World) => current(context(world)).value;

describe('a reply', () => {
  test('is coded with what it answers, becomes a turn, and is kept', async () => {
    const world = begin();
    await send(world, shown, type('You are here.'), sent);
    expect(world.asked).toEqual([
      { client: expect.stringMatching(/^(Hello|Hi)\.$/), reply: 'You are here.', earlier: [] },
    ]);
    expect(place(world)).toBe('chair');
    expect(context(world).draft).toBe('');
    expect(context(world).log.entries).toEqual([
      { kind: 'reply', step: 'door', text: 'You are here.', assessment: world.answer, branch: 1, time: 101 },
    ]);
    expect(world.keptLogs.at(-1)).toEqual({ log: context(world).log, over: false, draft: '' });
    expect(world.run.getSnapshot().matches({ conversation: { talking: 'speaking' } })).toBe(true);
  });

  test('comes with what was said before it', async () => {
    const world = begin();
    await send(world, shown, type('One.'), sent);
    await send(world, shown, type('Two.'));
    expect(heardBefore(context(world))).toEqual([
      { by: 'client', text: expect.stringMatching(/^(Hello|Hi)\.$/) },
      { by: 'trainee', text: 'One.' },
    ]);
    await send(world, sent);
    expect(world.asked[1]?.client).toBe('Yes. Sitting.');
  });

  test('that is sent twice is one turn', async () => {
    const world = begin();
    await send(world, shown, type('You are here.'), sent, sent);
    await send(world, sent);
    expect(world.asked).toHaveLength(1);
    expect(context(world)).toMatchObject({
      refusal: undefined,
      log: { entries: [{ text: 'You are here.' }] },
    });
  });

  test.each<{ what: string; text: string; answer?: Heard; refusal: string }>([
    { what: 'is empty', text: '  \n', refusal: 'empty' },
    { what: 'is too long', text: 'x'.repeat(REPLY_LIMIT + 1), refusal: 'too-long' },
    {
      what: 'is not in a language that can be read',
      text: 'Ich höre dir zu.',
      answer: { notScored: 'language' },
      refusal: 'language',
    },
    {
      what: 'may speak of the trainee',
      text: 'Me too.',
      answer: { notScored: 'own-danger' },
      refusal: 'own-danger',
    },
  ])('that $what stays in the box, with the reason, and takes no turn', async ({ text, answer, refusal }) => {
    const world = begin();
    if (answer) world.answer = answer;
    await send(world, shown, type(text), sent);
    expect(context(world)).toMatchObject({ draft: text, refusal, log: { entries: [] } });
    expect(place(world)).toBe('door');
    await send(world, type(`${text}.`));
    expect(context(world).refusal).toBeUndefined();
  });

  test('stays in the box when the scorer gives no answer, and can be sent again', async () => {
    const world = begin();
    world.answer = undefined;
    await send(world, shown, type('You are here.'), sent);
    expect(context(world)).toMatchObject({ draft: 'You are here.', refusal: 'no-answer' });
    world.answer = coded({ reflection: 1 });
    const answered = send(world, sent);
    expect(context(world).refusal).toBeUndefined();
    await answered;
    expect(place(world)).toBe('chair');
  });

  test('after the end is not coded, and stays in the box', async () => {
    const world = begin();
    await send(world, shown, type('One.'), sent);
    await send(world, shown, type('Two.'), sent);
    await send(world, type('Three.'), sent);
    await send(world, shown, sent);
    expect(world.asked).toHaveLength(2);
    expect(context(world)).toMatchObject({ draft: 'Three.', refusal: undefined });
  });

  test('for which her step has no way out is no silence: the run stops, and says at which step', async () => {
    const { chair, ...steps } = exampleScenario.steps;
    if (!chair) throw new Error('The example has no chair.');
    const dead = { ...exampleScenario, steps: { ...steps, chair: { ...chair, branches: [] } } };
    const world = begin({ scenario: dead });
    const problems: unknown[] = [];
    world.run.subscribe({ error: (problem) => problems.push(problem) });
    await send(world, shown, type('One.'), sent);
    await send(world, shown, type('Two.'), sent);
    expect(problems).toEqual([new Error('The step “chair” has no branch for this reply.')]);
    expect(context(world).log.entries).toHaveLength(1);
  });

  test.each<Kept>(['held-elsewhere', 'gone'])(
    'that was being coded while the run became “%s” stays in the box',
    async (kept) => {
      const world = begin();
      await send(world, shown, type('One.'));
      const { length } = world.keptLogs;
      await send(world, sent, { type: 'keeping.ended', kept });
      expect(world.asked).toHaveLength(1);
      expect(context(world)).toMatchObject({ draft: 'One.', kept, log: { entries: [] } });
      expect(place(world)).toBe('door');
      expect(world.keptLogs).toHaveLength(length);
    },
  );

  test('of exactly the longest length is taken', async () => {
    const world = begin();
    await send(world, shown, type('x'.repeat(REPLY_LIMIT)), sent);
    expect(context(world).log.entries).toHaveLength(1);
  });

  test('is kept as a draft with every change', async () => {
    const world = begin();
    await send(world, type('Y'), type('Yo'));
    expect(world.drafts).toEqual(['Y', 'Yo']);
  });
});

describe('taking back', () => {
  test('puts her where she was, and leaves the reply in the log', async () => {
    const world = begin();
    await send(world, shown, type('One.'), sent);
    await send(world, shown, { type: 'reply.taken-back', turn: 1 });
    expect(place(world)).toBe('door');
    expect(context(world).log.entries).toMatchObject([{ text: 'One.' }, { kind: 'taken back', turn: 1 }]);
    await send(world, type('Two.'), sent);
    expect(context(world).log.entries).toHaveLength(3);
    expect(place(world)).toBe('chair');
  });

  test('takes an earlier refusal away', async () => {
    const world = begin();
    await send(world, shown, type('One.'), sent);
    await send(world, shown, sent, { type: 'reply.taken-back', turn: 1 });
    expect(context(world).refusal).toBeUndefined();
  });

  test('leaves what is in the box alone', async () => {
    const world = begin();
    await send(world, shown, type('One.'), sent);
    await send(world, shown, type('half a th'), { type: 'reply.taken-back', turn: 1 });
    expect(context(world).draft).toBe('half a th');
  });

  test('also goes back from an ending', async () => {
    const world = begin();
    await send(world, shown, type('One.'), sent);
    await send(world, shown, type('Two.'), sent);
    await send(world, shown);
    expect(world.run.getSnapshot().matches({ conversation: { talking: 'over' } })).toBe(true);
    expect(world.keptLogs.at(-1)?.over).toBe(true);
    await send(world, { type: 'reply.taken-back', turn: 2 });
    expect(place(world)).toBe('chair');
    expect(world.keptLogs.at(-1)?.over).toBe(false);
  });

  test.each([
    { what: 'in an unaided run', mode: 'unaided' as const, turn: 1 },
    { what: 'of a turn that is not there', mode: 'practice' as const, turn: 2 },
    { what: 'of a turn before the first', mode: 'practice' as const, turn: 0 },
  ])('is not had $what', async ({ mode, turn }) => {
    const world = begin({ log: exampleLog(mode) });
    await send(world, shown, type('One.'), sent);
    await send(world, shown, { type: 'reply.taken-back', turn });
    expect(context(world).log.entries).toHaveLength(1);
  });
});

describe('silence', () => {
  test('is broken by her when its time has come', async () => {
    const world = begin();
    await send(world, shown);
    pass(world, 29_000);
    expect(place(world)).toBe('door');
    pass(world, 1000);
    expect(place(world)).toBe('chair');
    expect(context(world).log.entries).toEqual([{ kind: 'silence', step: 'door', time: 101 }]);
  });

  test('is not broken where her step has no silence', async () => {
    const world = begin();
    await send(world, shown, type('One.'), sent, shown);
    pass(world, 600_000);
    expect(place(world)).toBe('chair');
  });

  const LOOP = exampleScenarioWith(['change: { trust: -1 }, to: chair', 'to: door']);
  test('is counted anew at every visit', async () => {
    const world = begin({ scenario: LOOP });
    await send(world, shown);
    pass(world, 600_000);
    expect(context(world).log.entries).toHaveLength(1);
    await send(world, shown);
    pass(world, 29_000);
    expect(context(world).log.entries).toHaveLength(1);
    pass(world, 1000);
    expect(context(world).log.entries).toHaveLength(2);
  });

  test('is counted anew once a reply was taken back', async () => {
    const world = begin({ scenario: LOOP });
    world.answer = coded();
    await send(world, shown, type('One.'), sent);
    await send(world, shown);
    pass(world, 20_000);
    await send(world, { type: 'reply.taken-back', turn: 1 });
    pass(world, 29_000);
    expect(context(world).log.entries).toHaveLength(2);
    pass(world, 1000);
    expect(context(world).log.entries).toHaveLength(3);
  });

  test('that she breaks takes an earlier refusal away', async () => {
    const world = begin();
    await send(world, shown, sent);
    expect(context(world).refusal).toBe('empty');
    pass(world, 30_000);
    expect(context(world).refusal).toBeUndefined();
  });

  test('is not counted until the statement is fully shown', () => {
    const world = begin();
    pass(world, 60_000);
    expect(place(world)).toBe('door');
  });

  test.each<{ what: string; stop: RunEvent; go: RunEvent }>([
    { what: 'the box holds text', stop: type('a'), go: type('') },
    { what: 'the page is hidden', stop: { type: 'page.hidden' }, go: { type: 'page.shown' } },
    {
      what: 'it is switched off',
      stop: { type: 'silence.allowed', allowed: false },
      go: { type: 'silence.allowed', allowed: true },
    },
  ])('stands still while $what, and goes on from there', async ({ stop, go }) => {
    const world = begin();
    await send(world, shown);
    pass(world, 20_000);
    await send(world, stop);
    pass(world, 600_000);
    expect(place(world)).toBe('door');
    await send(world, go);
    pass(world, 9_000);
    expect(place(world)).toBe('door');
    pass(world, 1000);
    expect(place(world)).toBe('chair');
  });
});

describe('keeping', () => {
  test('writes a new run at once, and again after every turn', async () => {
    const world = begin();
    await settle();
    expect(world.keptLogs.map(({ log }) => log.entries.length)).toEqual([0]);
    await send(world, shown, type('One.'), sent);
    expect(world.keptLogs.map(({ log }) => log.entries.length)).toEqual([0, 1]);
    expect(context(world).kept).toBe('kept');
  });

  test.each<Kept>(['full', 'blocked', 'nothing'])(
    'goes on with the run when the device says “%s”',
    async (kept) => {
      const world = begin();
      world.kept = kept;
      await send(world, shown, type('One.'), sent);
      expect(context(world).kept).toBe(kept);
      expect(place(world)).toBe('chair');
    },
  );

  describe.each<Kept>(['full', 'blocked'])('tries again, once the device said “%s”,', (kept) => {
    test.each<{ when: string; event: RunEvent; draft: string }>([
      { when: 'with the next word', event: type('T'), draft: 'T' },
      { when: 'when the page is hidden', event: { type: 'page.hidden' }, draft: '' },
    ])('$when', async ({ event, draft }) => {
      const world = begin();
      await send(world, shown, type('One.'));
      world.kept = kept;
      await send(world, sent);
      const { length } = world.keptLogs;
      world.kept = 'kept';
      await send(world, event);
      expect(world.keptLogs.slice(length)).toEqual([{ log: context(world).log, over: false, draft }]);
      expect(context(world).kept).toBe('kept');
    });

    test('with the next turn', async () => {
      const world = begin();
      world.answer = coded();
      await send(world, shown, type('One.'));
      world.kept = kept;
      await send(world, sent, shown);
      const { length } = world.keptLogs;
      world.kept = 'kept';
      await send(world, shown);
      pass(world, 30_000);
      await settle();
      expect(world.keptLogs.slice(length)).toEqual([{ log: context(world).log, over: false, draft: '' }]);
      expect(context(world).log.entries).toHaveLength(2);
    });
  });

  test('a run that goes on elsewhere hears no silence here', async () => {
    const world = begin();
    await send(world, shown, { type: 'keeping.ended', kept: 'held-elsewhere' });
    pass(world, 60_000);
    expect(context(world).log.entries).toEqual([]);
  });

  test('a run that goes on elsewhere takes nothing back here', async () => {
    const world = begin();
    await send(world, shown, type('One.'), sent);
    await send(world, shown, { type: 'keeping.ended', kept: 'held-elsewhere' });
    await send(world, { type: 'reply.taken-back', turn: 1 });
    expect(context(world).log.entries).toHaveLength(1);
  });

  test.each<Kept>(['held-elsewhere', 'gone'])('takes no more replies once the run is “%s”', async (kept) => {
    const world = begin();
    await send(world, shown, { type: 'keeping.ended', kept });
    await send(world, type('One.'), sent);
    expect(world.asked).toEqual([]);
    expect(context(world)).toMatchObject({ draft: 'One.', log: { entries: [] } });
  });
});

describe('a run that goes on from its log', () => {
  test('is where it was, by its stored assessments', async () => {
    const first = begin();
    await send(first, shown, type('One.'), sent);
    const { log } = context(first);
    const again = begin({ log, draft: 'half' });
    expect(place(again)).toBe('chair');
    expect(context(again).draft).toBe('half');
    expect(again.asked).toEqual([]);
  });

  const entry = { kind: 'reply', text: 'x', assessment: coded(), time: 0 } as const;
  const atDoor: Entry = { ...entry, assessment: coded({ reflection: 1 }), step: 'door', branch: 1 };
  const atChair: Entry = { ...entry, step: 'chair', branch: 0 };
  const silence: Entry = { kind: 'silence', step: 'door', time: 0 };

  test.each<{ what: string; entries: Entry[]; turn: number }>([
    { what: 'at another step', entries: [{ ...entry, step: 'chair', branch: 2 }], turn: 1 },
    { what: 'by another branch', entries: [{ ...entry, step: 'door', branch: 1 }], turn: 1 },
    { what: 'a silence where there is none', entries: [silence, silence], turn: 2 },
    { what: 'after its end', entries: [atDoor, atChair, atChair], turn: 3 },
  ])('is refused where the log goes on $what', ({ entries, turn }) => {
    expect(() => replay(machine, exampleLog('practice', entries))).toThrow(
      new ReplayError(`Turn ${turn} of this run does not fit the scenario it names.`),
    );
    expect(replay(machine, exampleLog('practice', entries.slice(0, -1)))).toHaveLength(turn);
  });
});
