import type { Test, When } from '#domain/scenario/scenario.ts';
import { CODES, LEVEL_NAMES } from '#domain/scoring/codes.ts';

/** A condition as a person would say it: “reflection at least 1 and no roadblock, or permission”. */
export function whenInWords(when: When): string {
  return when.map((map) => (map.length === 0 ? 'always' : map.map(testInWords).join(' and '))).join(', or ');
}

function testInWords(test: Test): string {
  switch (test.kind) {
    case 'skill':
      return test.is === 'exactly' ? `${test.skill} ${test.level}` : `${test.skill} ${test.is} ${test.level}`;
    case 'question':
      return test.forms.map((form) => (form === 'none' ? 'no question' : `${form} question`)).join(' or ');
    case 'permission':
      return test.given ? 'permission' : 'no permission';
    case 'roadblocks': {
      const { are } = test;
      if (are === 'none') return 'no roadblock';
      if (are === 'any') return 'any roadblock';
      return are === 'serious' ? 'a serious roadblock' : `a roadblock (${are.join(', ')})`;
    }
    case 'state':
      return `${test.name} ${test.is} ${test.value}`;
    case 'seen':
      return `${test.step} seen before`;
  }
}

/**
 * A condition for somebody who looks back on a run: in the names of the codes, and without the names of steps,
 * which may give the story away.
 */
export function whenForTrainee(when: When): string {
  const ways = when.map((map) => (map.length === 0 ? 'anything else' : map.map(testForTrainee).join(', ')));
  return [...new Set(ways)].join('; or ');
}

function testForTrainee(test: Test): string {
  switch (test.kind) {
    case 'skill': {
      const reached = `${CODES[test.skill].name.toLowerCase()}: ${LEVEL_NAMES[test.skill][test.level]}`;
      if (test.is === 'exactly') return reached;
      return test.is === 'at least' ? `${reached} or more` : `${reached} or less`;
    }
    case 'roadblocks':
      return typeof test.are === 'string'
        ? testInWords(test)
        : test.are.map((code) => CODES[code].name.toLowerCase()).join(' or ');
    case 'seen':
      return 'something that was told before';
    default:
      return testInWords(test);
  }
}
