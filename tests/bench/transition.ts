import { Compiler } from 'inkjs/full';
import { initialTransition, transition } from 'xstate';
import { generateScenario } from '#domain/scenario/generate-scenario.ts';
import { parsedScenario } from '#domain/scenario/parsed-scenario.ts';
import { compileScenario, type ScenarioEvent } from '#machines/scenario-machine.ts';
import { corpusReplies, exchangeOf } from '#training/corpus.ts';
import { assess } from '#training/shipped-model.ts';
import { inkStory } from './ink-story.ts';
import { type Figures, median, rounds, timed } from './measure.ts';

const STEPS = 1000;
const WALKS = 100;

/** A way through the scenario, and the same way through the story. */
interface Walk {
  readonly events: readonly ScenarioEvent[];
  readonly choices: readonly number[];
}

/**
 * One transition of a scenario's machine, over walks of up to 40 turns; beside it, one choice in the equivalent
 * ink story on the same walks, with all the text that it brings. Moods and thoughts are left out of the story:
 * a transition does not look them up either.
 */
export function benchTransition(): Figures {
  const tale = bothOf(STEPS);
  const heard = heardReplies();
  const walks = Array.from({ length: WALKS }, (_, number) => walkThrough(tale, heard, number));
  const taken = rounds({ warmUp: 1, counted: 3 }, () =>
    walks.map(({ events, choices }) => ({
      turns: events.length,
      ours: timeOfEvents(tale, events),
      ink: timeOfChoices(tale, choices),
    })),
  ).flat();
  return {
    transition: { value: median(taken.map(({ turns, ours }) => (ours / turns) * 1000)), unit: 'µs' },
    'transition-vs-inkjs': { value: median(taken.map(({ ours, ink }) => ours / ink)), unit: 'ratio' },
  };
}

/** A generated scenario as our machine, with its first state, and as an ink story. */
function bothOf(steps: number) {
  const scenario = parsedScenario(generateScenario(steps, 1));
  const machine = compileScenario(scenario);
  const [first] = initialTransition(machine, scenario.state);
  return { machine, first, story: new Compiler(inkStory(scenario, { asides: false })).Compile() };
}

type Both = ReturnType<typeof bothOf>;

/** The replies of the corpus as events: what trainees say is spread as it is in life. */
function heardReplies(): readonly ScenarioEvent[] {
  return corpusReplies().flatMap((reply): ScenarioEvent[] => {
    const assessment = assess(exchangeOf(reply));
    return 'notScored' in assessment ? [] : [{ type: 'reply.assessed', assessment }];
  });
}

/** Walks through both to an ending, hearing replies in an order of this walk's own, and sees that both agree. */
function walkThrough({ machine, first, story }: Both, heard: readonly ScenarioEvent[], number: number): Walk {
  const events: ScenarioEvent[] = [];
  const choices: number[] = [];
  let snapshot = first;
  begin(story);
  while (snapshot.status === 'active') {
    const event = heard[(number * 97 + events.length * 61) % heard.length];
    if (!event) throw new Error('No reply was scored.');
    [snapshot] = transition(machine, snapshot, event);
    const way = String(snapshot.context.taken?.way);
    const choice = story.currentChoices.findIndex(({ text }) => text === way);
    choose(story, choice);
    events.push(event);
    choices.push(choice);
  }
  const { trust } = snapshot.context.state;
  if (story.currentChoices.length > 0 || story.variablesState.$('trust') !== trust) {
    throw new Error('The ink story went another way than the scenario.');
  }
  return { events, choices };
}

function timeOfEvents({ machine, first }: Both, events: Walk['events']): number {
  let snapshot = first;
  return timed(() => {
    for (const event of events) [snapshot] = transition(machine, snapshot, event);
  });
}

function timeOfChoices({ story }: Both, choices: Walk['choices']): number {
  begin(story);
  return timed(() => {
    for (const choice of choices) choose(story, choice);
  });
}

function begin(story: Both['story']): void {
  story.ResetState();
  story.ContinueMaximally();
}

function choose(story: Both['story'], choice: number): void {
  story.ChooseChoiceIndex(choice);
  story.ContinueMaximally();
}
