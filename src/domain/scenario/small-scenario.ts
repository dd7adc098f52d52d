/** A small valid scenario without warnings: the ground on which the examples of diagnostics stand. */
export const SMALL_SCENARIO = `format: 1
id: small-talk
title: Small talk
about: A first try.
client: { name: Mia, pronouns: she/her }
portrait: { figure: mia, visibility: trust }
trains: [reflection]
minutes: 5
state:
  trust: { start: 20 }
start: doorway
limit: { turns: 10, to: leaves }
steps:
  doorway:
    mood: guarded
    says: I nearly didn't come.
    branches:
      - when: { reflection: at least 1 }
        change: { trust: +10 }
        to: opens-a-little
      - to: leaves
    silence: { after: 60s, to: leaves }
    examples:
      - reply: You nearly stayed away.
        to: opens-a-little
        given: { trust: 60 }
  opens-a-little:
    mood: sad
    says: Sundays are the worst.
    branches:
      - to: leaves
endings:
  leaves:
    title: She leaves
    outcome: mixed
    mood: flat
    says: I should go.
    afterwards: She walks home the long way round.
invariants:
  - at: [leaves]
    holds: { trust: at least 0 }
transcripts:
  - name: one good reply
    seed: 1
    turns:
      - reply: You nearly stayed away.
        to: opens-a-little
      - silence
    ends: leaves
`;
