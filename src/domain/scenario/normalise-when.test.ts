import { expect, test } from 'vitest';
import { normalWhen } from './normalise-when.ts';

test.each([
  [undefined, [[]]],
  [{ reflection: 1 }, [[{ kind: 'skill', skill: 'reflection', is: 'exactly', level: 1 }]]],
  [{ validation: 0 }, [[{ kind: 'skill', skill: 'validation', is: 'exactly', level: 0 }]]],
  [{ validation: 'at least 2' }, [[{ kind: 'skill', skill: 'validation', is: 'at least', level: 2 }]]],
  [{ empowerment: 'at most 1' }, [[{ kind: 'skill', skill: 'empowerment', is: 'at most', level: 1 }]]],
  [{ question: 'none' }, [[{ kind: 'question', forms: ['none'] }]]],
  [{ question: ['open', 'none'] }, [[{ kind: 'question', forms: ['open', 'none'] }]]],
  [{ permission: true }, [[{ kind: 'permission', given: true }]]],
  [{ permission: false }, [[{ kind: 'permission', given: false }]]],
  [{ roadblocks: 'any' }, [[{ kind: 'roadblocks', are: 'any' }]]],
  [{ roadblocks: ['why', 'scope'] }, [[{ kind: 'roadblocks', are: ['why', 'scope'] }]]],
  [{ trust: 'at least 40' }, [[{ kind: 'state', name: 'trust', is: 'at least', value: 40 }]]],
  [{ trust: 'below 100' }, [[{ kind: 'state', name: 'trust', is: 'below', value: 100 }]]],
  [{ seen: 'doorway' }, [[{ kind: 'seen', step: 'doorway' }]]],
  [
    [{ voice: 'below 5', reflection: 2 }, { seen: 'doorway' }],
    [
      [
        { kind: 'skill', skill: 'reflection', is: 'exactly', level: 2 },
        { kind: 'state', name: 'voice', is: 'below', value: 5 },
      ],
      [{ kind: 'seen', step: 'doorway' }],
    ],
  ],
] as const)('%j in normal form', (written, normal) => {
  expect(normalWhen(written as Parameters<typeof normalWhen>[0])).toEqual(normal);
});
