import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Compiler } from 'inkjs/full';
import { initialTransition } from 'xstate';
import { generateScenario } from '#domain/scenario/generate-scenario.ts';
import { compileScenario } from '#machines/scenario-machine.ts';
import { inkStory } from './ink-story.ts';
import { type Figures, median, rounds, timed } from './measure.ts';
import { parsed } from './parsed.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** From the text of a scenario to its machine in its first state; beside the largest, inkjs compiling the same. */
export function benchCompile(): Figures {
  const small = generateScenario(100, 1);
  const middle = generateScenario(1000, 1);
  const large = generateScenario(5000, 1);
  const story = inkStory(parsed(large), { asides: true });
  const hundred = rounds({ warmUp: 10, counted: 31 }, () => apart(() => compile(small)));
  const thousand = rounds({ warmUp: 1, counted: 7 }, () => apart(() => compile(middle)));
  new Compiler(inkStory(parsed(middle), { asides: true })).Compile();
  const pairs = rounds({ warmUp: 0, counted: 3 }, () => ({
    ours: apart(() => compile(large)),
    ink: apart(() => new Compiler(story).Compile()),
  }));
  return {
    'compile-100': { value: median(hundred), unit: 'ms' },
    'compile-1000': { value: median(thousand), unit: 'ms' },
    'compile-5000': { value: median(pairs.map(({ ours }) => ours)), unit: 'ms' },
    'compile-5000-vs-inkjs': { value: median(pairs.map(({ ours, ink }) => ours / ink)), unit: 'ratio' },
  };
}

function compile(text: string): void {
  const scenario = parsed(text);
  initialTransition(compileScenario(scenario), scenario.state);
}

/** How long it takes where nothing is left over from before: a compiler leaves a lot. */
function apart(work: () => unknown): number {
  collectGarbage();
  return timed(work);
}
