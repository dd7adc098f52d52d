import { initialTransition } from 'xstate';
import { branchTaken } from '#domain/scenario/conditions.ts';
import type { Branch, Example, Scenario, Speech, Step } from '#domain/scenario/scenario.ts';
import { spoken } from '#domain/scenario/speech.ts';
import { broken, playTranscript } from '#machines/play-transcript.ts';
import type { Assess, Proof, Tried } from '#machines/proof.ts';
import { compileScenario } from '#machines/scenario-machine.ts';

/**
 * Plays every example and transcript of a scenario with a scorer. An example answers the first wording that its
 * step has for the inner state it is given at; a transcript is a run from the scenario's own start.
 */
export function prove(scenario: Scenario, assess: Assess): Proof {
  const machine = compileScenario(scenario);
  const [beginning] = initialTransition(machine, scenario.state);
  const examples = Object.entries(scenario.steps).flatMap(([id, step]) =>
    step.examples.map((example) => ({ example, tried: tryExample(scenario, id, step, example, assess) })),
  );
  const holding = examples.filter(holds);
  const played = scenario.transcripts.map((script) => playTranscript(scenario, machine, script, assess));
  const takenBranches = new Set(
    holding.flatMap(({ example, tried }) =>
      example.to && tried.taken ? [`${tried.step} ${tried.taken.branch}`] : [],
    ),
  );
  const keptClear = new Set(
    holding.flatMap(({ example, tried }) => (example.not ? [`${tried.step} ${example.not}`] : [])),
  );
  const reached = new Set([
    scenario.start,
    ...played.filter(({ failures }) => failures.length === 0).flatMap(({ places }) => places),
  ]);
  return {
    examples: examples.length,
    transcripts: played.length,
    failures: [
      ...examples.filter((each) => !holds(each)).map((each) => ({ kind: 'example' as const, ...each })),
      ...broken(scenario.invariants, beginning).map((at) => ({ kind: 'invariant' as const, at })),
      ...played.flatMap(({ failures }) => failures),
    ],
    unproven: [
      ...Object.entries(scenario.steps).flatMap(([step, { branches }]) =>
        [...branches.keys()]
          .filter((branch) => !takenBranches.has(`${step} ${branch}`))
          .map((branch) => ({ kind: 'branch' as const, step, branch })),
      ),
      ...Object.entries(scenario.steps).flatMap(([step, { branches }]) =>
        [...new Set(branches.filter(isConditional).map((branch) => branch.to))]
          .filter((to) => !keptClear.has(`${step} ${to}`))
          .map((to) => ({ kind: 'near-miss' as const, step, to })),
      ),
      ...Object.keys(scenario.endings)
        .filter((ending) => !reached.has(ending))
        .map((ending) => ({ kind: 'ending' as const, ending })),
      ...[...new Set(scenario.invariants.flatMap(({ at }) => at))]
        .filter((at) => !reached.has(at))
        .map((at) => ({ kind: 'invariant' as const, at })),
    ],
  };
}

function isConditional({ when }: Branch): boolean {
  return when.every((tests) => tests.length > 0);
}

function holds({ example: { to, not }, tried: { taken } }: { example: Example; tried: Tried }): boolean {
  return (
    taken !== undefined && (to === undefined || taken.to === to) && (not === undefined || taken.to !== not)
  );
}

function tryExample(
  scenario: Scenario,
  id: string,
  step: Step,
  { reply, given }: Example,
  assess: Assess,
): Tried {
  const occasion = {
    state: { ...scenario.state, ...given.state },
    seen: (each: string) => given.seen.includes(each),
  };
  const coded = assess({ client: spoken(firstWordings(step.says), occasion, 0, id), reply });
  if ('notScored' in coded) return { step: id, reply, coded };
  const branch = branchTaken(step.branches, { ...occasion, assessment: coded });
  return { step: id, reply, coded, taken: { branch, to: step.branches[branch]?.to ?? '' } };
}

/** The wordings without those that only chance would choose instead of the first. */
function firstWordings(speech: Speech): Speech {
  const first = speech.find((wording) => !wording.when);
  return speech.filter((wording) => wording.when || wording === first);
}
