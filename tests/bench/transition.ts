import { Compiler } from 'inkjs/full';
import { initialTransition, transition } from 'xstate';
import { generateScenario } from '#domain/scenario/generate-scenario.ts';
import { assess } from '#domain/scoring/assess.ts';
import { compileScenario, type ScenarioEvent } from '#machines/scenario-machine.ts';
import { exchangeOf, seedReplies } from '#training/seed.ts';
import { inkStory } from './ink-story.ts';
import { type Figures, median, rounds, timed } from './measure.ts';
import { parsed } from './parsed.ts';

const STEPS = 1000;
const WALKS = 200;

type InkStory = ReturnType<Compiler['Compile']>;

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
  const scenario = parsed(generateScenario(STEPS, 1));
  const machine = compileScenario(scenario);
  const story = new Compiler(inkStory(scenario, { asides: false })).Compile();
  const [first] = initialTransition(machine, scenario.state);

  const heard = seedReplies().flatMap((seed): ScenarioEvent[] => {
    const assessment = assess(exchangeOf(seed));
    return 'notScored' in assessment ? [] : [{ type: 'reply.assessed', assessment }];
  });

  /** Takes the walk in both, and makes sure that it is the same in both. */
  const walk = (number: number): Walk => {
    const events: ScenarioEvent[] = [];
    const choices: number[] = [];
    let snapshot = first;
    begin(story);
    while (snapshot.status === 'active') {
      const event = heard[(number * 97 + events.length * 61) % heard.length];
      if (!event) throw new Error('No reply was scored.');
      [snapshot] = transition(machine, snapshot, event);
      const choice = story.currentChoices.findIndex(
        ({ text }) => text === String(snapshot.context.taken?.way),
      );
      choose(story, choice);
      events.push(event);
      choices.push(choice);
    }
    const { trust } = snapshot.context.state;
    if (story.currentChoices.length > 0 || story.variablesState.$('trust') !== trust) {
      throw new Error('The ink story has gone another way than the scenario.');
    }
    return { events, choices };
  };

  const ours = ({ events }: Walk) => {
    let snapshot = first;
    return timed(() => {
      for (const event of events) [snapshot] = transition(machine, snapshot, event);
    });
  };
  const ink = ({ choices }: Walk) => {
    begin(story);
    return timed(() => {
      for (const choice of choices) choose(story, choice);
    });
  };

  const walks = Array.from({ length: WALKS }, (_, number) => walk(number));
  const taken = rounds({ warmUp: 1, counted: 5 }, () =>
    walks.map((each) => ({ turns: each.events.length, ours: ours(each), ink: ink(each) })),
  ).flat();
  return {
    transition: { value: median(taken.map(({ turns, ours }) => (ours / turns) * 1000)), unit: 'µs' },
    'transition-vs-inkjs': { value: median(taken.map(({ ours, ink }) => ours / ink)), unit: 'ratio' },
  };
}

function begin(story: InkStory): void {
  story.ResetState();
  story.ContinueMaximally();
}

function choose(story: InkStory, choice: number): void {
  story.ChooseChoiceIndex(choice);
  story.ContinueMaximally();
}
