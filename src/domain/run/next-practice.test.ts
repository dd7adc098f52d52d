import { expect, test } from 'vitest';
import type { Level, RoadblockCode, Skill } from '#domain/scoring/assessment.ts';
import { exampleAssessment } from '#domain/scoring/example-assessment.ts';
import { figuresOf } from './figures.ts';
import type { Move } from './log.ts';
import { whatToPractise } from './next-practice.ts';

function reply(levels: Partial<Record<Skill, Level>>, ...codes: readonly RoadblockCode[]): Move {
  const roadblocks = codes.map((code) => ({ code, severity: 1, start: 0, end: 1 }) as const);
  return {
    kind: 'reply',
    step: 's',
    text: 't',
    assessment: exampleAssessment(levels, { roadblocks }),
    branch: 0,
    time: 0,
  };
}

const silence: Move = { kind: 'silence', step: 's', time: 0 };
const both: readonly Skill[] = ['reflection', 'validation'];

test.each<{
  what: string;
  moves: readonly Move[];
  trains?: readonly Skill[];
  code: Skill | RoadblockCode | undefined;
}>([
  { what: 'nothing where nothing was said', moves: [silence], code: undefined },
  {
    what: 'a roadblock that came three times, before any skill',
    moves: [reply({}, 'why', 'why'), silence, reply({}, 'advice', 'why')],
    code: 'why',
  },
  {
    what: 'of two such roadblocks the one that came more often',
    moves: [reply({}, 'advice', 'advice', 'advice', 'why'), reply({}, 'why', 'why', 'why')],
    code: 'why',
  },
  {
    what: 'a skill where no roadblock came more than twice',
    moves: [reply({}, 'why'), reply({}, 'why')],
    code: 'reflection',
  },
  {
    what: 'the skill that the fewest replies showed',
    moves: [reply({ reflection: 1 }), reply({}), reply({}), reply({})],
    code: 'validation',
  },
  {
    what: 'only a skill that is trained',
    moves: [reply({ reflection: 2, validation: 1 }), reply({}), reply({})],
    trains: ['reflection'],
    code: 'reflection',
  },
  {
    what: 'no skill that half of the replies showed',
    moves: [
      reply({ reflection: 1, validation: 1 }),
      reply({ reflection: 2 }),
      reply({ validation: 1 }),
      reply({}),
    ],
    code: undefined,
  },
])('practise $what', ({ moves, trains = both, code }) => {
  const turns = moves.map((move, index) => ({ number: index + 1, takenBack: [], move }));
  expect(whatToPractise(figuresOf(turns), turns, trains)).toBe(code);
});
