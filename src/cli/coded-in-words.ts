import { type Heard, SKILLS } from '#domain/scoring/assessment.ts';

/** What the scorer saw in a reply, on one line: “reflection 1 “you nod”, validation 0, …, no roadblock”. */
export function codedInWords(reply: string, coded: Heard): string {
  if ('notScored' in coded) return `not scored (${coded.notScored})`;
  const { evidence, roadblocks, question, permission } = coded;
  const skills = SKILLS.map((skill) => {
    const words = evidence
      .filter((each) => each.skill === skill)
      .map(({ start, end }) => ` “${reply.slice(start, end)}”`);
    return `${skill} ${coded[skill].level}${words.join('')}`;
  });
  const blocks = roadblocks.map(
    ({ code, severity, start, end }) => `${code} (severity ${severity}) “${reply.slice(start, end)}”`,
  );
  return [
    ...skills,
    `question ${question}`,
    ...(permission ? ['permission'] : []),
    blocks.length > 0 ? `roadblocks: ${blocks.join(', ')}` : 'no roadblock',
  ].join(', ');
}
