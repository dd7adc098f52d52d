import { describe, expect, test } from 'vitest';
import { checkNames } from './check-names.ts';

const STATE = { trust: { start: 20 } };
const OF_NOBODY = { nobody: 'below 5' };

function paths(file: unknown): string[] {
  return checkNames(file).map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('checkNames', () => {
  test('looks at every name in a step', () => {
    const speech = ['Hm.', { text: 'Well.', when: OF_NOBODY }];
    const way = { change: { nobody: 1 }, reacts: speech, to: 'nowhere' };
    const step = {
      says: speech,
      thinks: speech,
      branches: [{ ...way, when: [OF_NOBODY, { seen: 'nowhere' }] }, way],
      silence: way,
      examples: [{ to: 'nowhere', given: { nobody: 1, seen: ['nowhere'] } }, { not: 'nowhere' }],
    };
    const speechPaths = (key: string) => `unknown-state steps.here.${key}.1.when.nobody`;
    const wayPaths = (key: string) => [
      `unknown-state steps.here.${key}.change.nobody`,
      speechPaths(`${key}.reacts`),
      `unknown-step steps.here.${key}.to`,
    ];
    expect(paths({ state: STATE, steps: { here: step }, endings: {} })).toEqual([
      speechPaths('says'),
      speechPaths('thinks'),
      'unknown-state steps.here.branches.0.when.0.nobody',
      'unknown-step steps.here.branches.0.when.1.seen',
      ...wayPaths('branches.0'),
      ...wayPaths('branches.1'),
      ...wayPaths('silence'),
      'unknown-step steps.here.examples.0.to',
      'unknown-state steps.here.examples.0.given.nobody',
      'unknown-step steps.here.examples.0.given.seen.0',
      'unknown-step steps.here.examples.1.not',
    ]);
  });

  test('looks at every name outside the steps', () => {
    const speech = ['Hm.', { text: 'Well.', when: OF_NOBODY }];
    const file = {
      portrait: { visibility: 'nobody' },
      start: 'nowhere',
      limit: { to: 'nowhere' },
      next: { carries: ['trust', 'nobody'] },
      state: STATE,
      steps: {},
      endings: { there: { says: speech, thinks: speech } },
      invariants: [{ at: ['there', 'nowhere'], holds: OF_NOBODY }],
      transcripts: [{ turns: ['silence', { reply: 'Hm.', to: 'nowhere' }], ends: 'nowhere' }],
    };
    expect(paths(file)).toEqual([
      'unknown-state portrait.visibility',
      'unknown-step start',
      'unknown-ending limit.to',
      'carries-unknown next.carries.1',
      'unknown-state endings.there.says.1.when.nobody',
      'unknown-state endings.there.thinks.1.when.nobody',
      'unknown-step invariants.0.at.1',
      'unknown-state invariants.0.holds.nobody',
      'unknown-step transcripts.0.turns.1.to',
      'unknown-ending transcripts.0.ends',
    ]);
  });

  test('counts the steps', () => {
    const steps = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, nth) => [`s-${nth}`, {}]));
    expect(paths({ steps: steps(6000) })).toEqual([]);
    expect(paths({ steps: steps(6001) })).toEqual(['too-many steps']);
  });

  test('looks for near names only so often', () => {
    const at = Array.from({ length: 150 }, (_, nth) => `there-${nth % 10}`);
    const findings = checkNames({ steps: {}, endings: { there: {} }, invariants: [{ at }] });
    expect(findings.length).toBe(150);
    expect(findings.filter(({ message }) => message.includes('Did you mean `there`?')).length).toBe(100);
  });

  test.each([
    [undefined],
    [null],
    [5],
    ['text'],
    [[]],
    [{}],
    [{ steps: [], endings: 5, state: null, transcripts: {} }],
  ])('has nothing to say of %j', (file) => {
    expect(paths(file)).toEqual([]);
  });

  test('copes with steps of any shape', () => {
    for (const step of [
      null,
      5,
      'text',
      [],
      { says: 5, branches: 'x', examples: [null, 'x'], silence: [] },
    ]) {
      expect(paths({ state: STATE, steps: { here: step }, endings: {} })).toEqual([]);
    }
  });
});
