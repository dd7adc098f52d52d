import type { Test, When } from '#domain/scenario/scenario.ts';

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
