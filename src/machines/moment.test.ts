import { expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { coded, exampleScenarioWith } from './example-scenario.ts';
import { momentOf } from './moment.ts';
import { compileScenario } from './scenario-machine.ts';

test('a second visit may be worded like the first, or not, as the seed will have it', () => {
  const scenario = exampleScenarioWith(['      - when: { seen: door }\n        text: Still here.\n', '']);
  const machine = compileScenario(scenario);
  const [first] = initialTransition(machine, scenario.state);
  const [second] = transition(machine, first, { type: 'reply.assessed', assessment: coded() });
  const heard = Array.from({ length: 40 }, (_, seed) =>
    [first, second].map((visit) => momentOf(scenario, visit, seed).says).join(' '),
  );
  expect([...new Set(heard)].sort()).toEqual(['Hello. Hello.', 'Hello. Hi.', 'Hi. Hello.', 'Hi. Hi.']);
});
