import { createInterface } from 'node:readline/promises';
import { initialTransition, transition } from 'xstate';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { type Utterance, utterancesOf } from '#domain/scoring/assessment.ts';
import { momentOf, statementAt } from '#machines/moment.ts';
import { compileScenario } from '#machines/scenario-machine.ts';
import { assess } from '#training/shipped-model.ts';
import { codedInWords } from './coded-in-words.ts';
import type { Output } from './read-scenario-file.ts';

/** Plays a scenario in the terminal: a line is a reply, an empty line is silence; it ends with the input. */
export async function play(
  scenario: Scenario,
  seed: number,
  input: NodeJS.ReadableStream,
  out: Output,
): Promise<void> {
  const machine = compileScenario(scenario);
  const earlier: Utterance[] = [];
  using terminal = createInterface({ input });
  const lines = terminal[Symbol.asyncIterator]();
  let [snapshot] = initialTransition(machine, scenario.state);
  for (;;) {
    const { reaction, says, state, ending, step } = momentOf(scenario, snapshot, seed);
    if (reaction) out.write(`\n${scenario.client.name}: ${reaction}`);
    out.write(`\n${scenario.client.name}: ${says}\n`);
    out.write(
      `  (${Object.entries(state)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')})\n`,
    );
    if (ending) {
      out.write(`\n${ending.title}\n${ending.afterwards}\n`);
      return;
    }
    out.write('You: ');
    const { value: line, done } = await lines.next();
    if (done) return;
    const reply = line.trim();
    const client = statementAt(scenario, snapshot, seed);
    if (reply === '') {
      if (!step?.silence) {
        out.write(`${scenario.client.name} waits too.\n`);
        continue;
      }
      earlier.push(...utterancesOf(client));
      [snapshot] = transition(machine, snapshot, { type: 'silence.kept' });
      continue;
    }
    const coded = assess({ client, reply, earlier: [...earlier] });
    out.write(`  (${codedInWords(reply, coded)})\n`);
    if ('notScored' in coded) continue;
    earlier.push(...utterancesOf(client, reply));
    [snapshot] = transition(machine, snapshot, { type: 'reply.assessed', assessment: coded });
  }
}
