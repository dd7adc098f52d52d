import type { Entry, Mode, RunLog } from '#domain/run/log.ts';
import { parsedScenario } from '#domain/scenario/parsed-scenario.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import type { Assessment, Level } from '#domain/scoring/assessment.ts';
import { exampleAssessment } from '#domain/scoring/example-assessment.ts';

const text = `
format: 1
id: example
title: Example
about: For tests alone.
client: { name: Ada, pronouns: she/her }
portrait: { figure: plain, visibility: trust }
content-notes: []
trains: [reflection]
minutes: 1
state:
  trust: { start: 20 }
  voice: { start: 95 }
start: door
limit: { turns: 6, to: late }
steps:
  door:
    mood: guarded
    says:
      - Hello.
      - Hi.
      - when: { seen: door }
        text: Still here.
    thinks: Hm.
    branches:
      - when: { roadblocks: serious }
        change: { trust: -30 }
        reacts: Right.
        to: door
      - when: { reflection: at least 1 }
        change: { trust: +15, voice: +10 }
        reacts: Yes.
        to: chair
      - to: door
    silence: { after: 30s, change: { trust: -1 }, to: chair }
  chair:
    mood: sad
    says: Sitting.
    thinks: Hm.
    branches:
      - when: { trust: at least 35 }
        to: warm
      - to: door
endings:
  warm: { title: Warm, outcome: open, mood: warm, says: Bye., thinks: Hm., afterwards: So. }
  late: { title: Late, outcome: closed, mood: flat, says: It is late., thinks: Hm., afterwards: So. }
`;

/** A small scenario for the tests of machines: two steps, two endings, a loop, a limit and a silence. */
export const exampleScenario: Scenario = exampleScenarioWith();

/** The example with pieces of its text replaced. */
export function exampleScenarioWith(
  ...edits: readonly (readonly [instead: string, write: string])[]
): Scenario {
  const edited = edits.reduce((all, [instead, write]) => {
    if (!all.includes(instead)) throw new Error(`The example does not hold “${instead}”.`);
    return all.replace(instead, () => write);
  }, text);
  return parsedScenario(edited);
}

/** An assessment with these codes, and nothing else in it. */
export function coded({
  reflection = 0,
  serious = false,
}: {
  reflection?: Level;
  serious?: boolean;
} = {}): Assessment {
  const judging = { code: 'judging', severity: 2, start: 0, end: 1 } as const;
  return exampleAssessment({ reflection }, { roadblocks: serious ? [judging] : [] });
}

/** A log of the example, with these entries. */
export function exampleLog(mode: Mode = 'practice', entries: readonly Entry[] = []): RunLog {
  return {
    version: 1,
    id: 'r',
    scenario: { id: 'example', hash: 'h', title: 'Ada: Example' },
    begins: exampleScenario.state,
    seed: 1,
    mode,
    started: 0,
    entries,
  };
}
