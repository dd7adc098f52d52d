import { Compiler } from 'inkjs/full';
import { initialTransition } from 'xstate';
import { generateScenario } from '#domain/scenario/generate-scenario.ts';
import { parsedScenario } from '#domain/scenario/parsed-scenario.ts';
import { compileScenario } from '#machines/scenario-machine.ts';
import { inkStory } from './ink-story.ts';
import { type Figures, median, rounds, timed } from './measure.ts';

/** From the text of a scenario to its machine in its first state; beside the largest, inkjs compiling the same. */
export function benchCompile(): Figures {
  const small = generateScenario(100, 1);
  const middle = generateScenario(1000, 1);
  const large = generateScenario(5000, 1);
  const inkOf = (text: string) => inkStory(parsedScenario(text), { asides: true });
  const middleStory = inkOf(middle);
  const largeStory = inkOf(large);

  const hundred = rounds({ warmUp: 5, counted: 21 }, () => timed(() => compile(small)));
  const thousand = rounds({ warmUp: 1, counted: 5 }, () => timed(() => compile(middle)));
  // Warmed up on the smaller one: on the largest it would take longer than the rest of the bench.
  compileInk(middleStory);
  const pairs = rounds({ warmUp: 0, counted: 3 }, () => ({
    ours: timed(() => compile(large)),
    ink: timed(() => compileInk(largeStory)),
  }));
  return {
    'compile-100': { value: median(hundred), unit: 'ms' },
    'compile-1000': { value: median(thousand), unit: 'ms' },
    'compile-5000': { value: median(pairs.map(({ ours }) => ours)), unit: 'ms' },
    'compile-5000-vs-inkjs': { value: median(pairs.map(({ ours, ink }) => ours / ink)), unit: 'ratio' },
  };
}

function compile(text: string): void {
  const scenario = parsedScenario(text);
  initialTransition(compileScenario(scenario), scenario.state);
}

function compileInk(text: string): void {
  new Compiler(text).Compile();
}
