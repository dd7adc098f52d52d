import { whenInWords } from '#domain/scenario/in-words.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { hear } from '#domain/scoring/hear.ts';
import type { Failure, Tried, Unproven } from '#machines/proof.ts';
import { prove } from '#machines/prove.ts';
import { assess } from '#training/shipped-model.ts';
import { codedInWords } from './coded-in-words.ts';
import { type Output, readScenarioFile } from './read-scenario-file.ts';

/**
 * Proves the examples and transcripts of scenario files.
 *
 * @returns whether all of them hold, in every file, of which there is at least one
 */
export function testFiles(paths: readonly string[], out: Output, complaints: Output): boolean {
  let fine = paths.length > 0;
  for (const path of paths) {
    const scenario = readScenarioFile(path, complaints);
    if (!scenario) {
      fine = false;
      continue;
    }
    const { examples, transcripts, failures, unproven } = prove(scenario, (exchange) =>
      hear(assess, exchange),
    );
    for (const failure of failures) out.write(`${path}: ${failureInWords(scenario, failure)}\n\n`);
    for (const each of unproven) out.write(`${path}: warning: ${unprovenInWords(scenario, each)}\n`);
    const parts = [counted(examples, 'example'), counted(transcripts, 'transcript')].join(' and ');
    out.write(`${path}: ${parts}, ${failures.length} ${failures.length === 1 ? 'does' : 'do'} not hold\n`);
    fine &&= failures.length === 0;
  }
  return fine;
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

function failureInWords(scenario: Scenario, failure: Failure): string {
  switch (failure.kind) {
    case 'example': {
      const { to, not } = failure.example;
      return `step ${failure.tried.step}, example: expected ${to ?? `anything but ${not}`}\n${triedInWords(scenario, failure.tried)}`;
    }
    case 'turn':
      return `transcript “${failure.transcript}”, turn ${failure.turn}: expected ${failure.expected}\n${triedInWords(scenario, failure.tried)}`;
    case 'no-silence':
      return `transcript “${failure.transcript}”, turn ${failure.turn}: the step ${failure.step} has no silence`;
    case 'over':
      return `transcript “${failure.transcript}”, turn ${failure.turn}: the conversation is over by then, at the ending ${failure.ending}`;
    case 'ending':
      return `transcript “${failure.transcript}”: ended at ${failure.reached}, expected ${failure.expected}`;
    case 'invariant': {
      const { at, after } = failure;
      const when = after ? `transcript “${after.transcript}”, turn ${after.turn}` : 'at the start';
      return `${when}: what must hold at ${at} does not`;
    }
  }
}

/** What was said, what the scorer saw, and which condition decided. */
function triedInWords(scenario: Scenario, { step, reply, coded, taken }: Tried): string {
  const lines = [`  reply: ${reply}`, `  coded: ${codedInWords(reply, coded)}`];
  const branch = taken && scenario.steps[step]?.branches[taken.branch];
  if (branch) {
    lines.push(`  taken: branch ${taken.branch + 1}, when ${whenInWords(branch.when)}, to ${taken.to}`);
  }
  return lines.join('\n');
}

function unprovenInWords(scenario: Scenario, unproven: Unproven): string {
  switch (unproven.kind) {
    case 'ending':
      return `no transcript proves the ending ${unproven.ending}`;
    case 'invariant':
      return `no transcript proves what must hold at ${unproven.at}`;
    case 'near-miss':
      return `step ${unproven.step}: no near miss stays clear of ${unproven.to}`;
    case 'branch': {
      const { step, branch } = unproven;
      const { when, to } = scenario.steps[step]?.branches[branch] ?? { when: [], to: '' };
      return `step ${step}: no example proves branch ${branch + 1}, when ${whenInWords(when)}, to ${to}`;
    }
  }
}
