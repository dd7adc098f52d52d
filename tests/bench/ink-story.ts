import type { Branch, Change, Scenario, Speech, Step, When } from '#domain/scenario/scenario.ts';

/**
 * A generated scenario as an ink story of the same places and ways out. A choice is the reply that takes its
 * branch, named by the branch's index: of a condition, ink tests what is about the inner state. Ink has no silence.
 *
 * @param asides whether moods and thoughts are in it too, as tags
 */
export function inkStory(
  { state, start, limit, steps, endings }: Scenario,
  { asides }: { asides: boolean },
): string {
  const spent = `{TURNS() >= ${limit.turns}: -> ${knot(limit.to)}}`;
  const tagsOf = ({ mood, thinks }: Step) => (asides ? ` # mood: ${mood} # thinks: ${speech(thinks)}` : '');
  return [
    ...Object.entries(state).map(([name, value]) => `VAR ${name} = ${value}`),
    `-> ${knot(start)}`,
    ...Object.entries(steps).flatMap(([at, step]) => [
      `=== ${knot(at)}`,
      spent,
      `${speech(step.says)}${tagsOf(step)}`,
      ...step.branches.flatMap(choice),
    ]),
    ...Object.entries(endings).flatMap(([at, { says }]) => [`=== ${knot(at)}`, speech(says), '-> END']),
    '',
  ].join('\n');
}

const knot = (place: string) => place.replaceAll('-', '_');

function choice({ when, change, reacts, to }: Branch, index: number): string[] {
  const condition = ofState(when);
  return [
    `+ ${condition && `{${condition}} `}[${index}]`,
    ...changes(change),
    ...(reacts ? [speech(reacts)] : []),
    `-> ${knot(to)}`,
  ];
}

/** What of a generated condition is about the inner state; nothing where all of it is about the reply. */
function ofState(when: When): string {
  return when
    .flat()
    .flatMap((test) =>
      test.kind === 'state' ? `${test.name} ${test.is === 'below' ? '<' : '>='} ${test.value}` : [],
    )
    .join(' and ');
}

function changes(change: Change): string[] {
  return Object.entries(change).map(([name, amount]) => `~ ${name} = MAX(0, MIN(100, ${name} + ${amount}))`);
}

/** What is said; generated files word nothing in more than two ways, the second of them under a condition. */
function speech([plain, meant]: Speech): string {
  const text = plain?.text ?? '';
  return meant?.when ? `{${ofState(meant.when)}: ${meant.text} | ${text}}` : text;
}
