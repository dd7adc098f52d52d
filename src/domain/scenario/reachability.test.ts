import { expect, test } from 'vitest';
import { parseScenario } from './parse.ts';
import { unreachable } from './reachability.ts';

test('follows branches, silences and the limit from the start, round and round', () => {
  const parsed = parseScenario(`
format: 1
id: ways
title: Ways
about: Ways.
client: { name: Mia, pronouns: she/her }
portrait: { figure: mia, visibility: trust }
trains: [reflection]
minutes: 5
state: { trust: { start: 20 } }
start: first
limit: { turns: 10, to: by-limit }
steps:
  first: { mood: sad, says: S, branches: [{ when: { trust: below 5 }, to: second }, { to: second }] }
  second: { mood: sad, says: S, branches: [{ to: first }], silence: { after: 10s, to: by-silence } }
  by-silence: { mood: sad, says: S, branches: [{ to: by-branch }] }
  apart: { mood: sad, says: S, branches: [{ to: apart-too }] }
  apart-too: { mood: sad, says: S, branches: [{ to: apart-ending }] }
endings:
  by-branch: { title: T, outcome: open, mood: sad, says: S, afterwards: A }
  by-limit: { title: T, outcome: open, mood: sad, says: S, afterwards: A }
  apart-ending: { title: T, outcome: open, mood: sad, says: S, afterwards: A }
`);
  expect(parsed.ok && unreachable(parsed.scenario)).toEqual({
    steps: ['apart', 'apart-too'],
    endings: ['apart-ending'],
  });
});
