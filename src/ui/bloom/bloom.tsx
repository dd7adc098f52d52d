import type { Level, Skill } from '#domain/scoring/assessment.ts';

/** The level of each skill; one that is not named is 0. */
export type Levels = readonly { readonly skill: Skill; readonly level: Level }[];

/** The length of a petal at each level, as a part of the radius. Level 0 is a bare thin stalk. */
const LENGTHS = [0.3, 0.66, 1] as const;
const RADIUS = 44;

const petals = [
  { skill: 'reflection', angle: 0 },
  { skill: 'validation', angle: 120 },
  { skill: 'empowerment', angle: 240 },
] as const;

function petalPath(length: number): string {
  const width = length * 0.36;
  return `M0 0C${-width * 1.25} ${-length * 0.42} ${-width} ${-length * 0.92} 0 ${-length}C${width} ${-length * 0.92} ${width * 1.25} ${-length * 0.42} 0 0Z`;
}

/** Three petals, one a skill, grown to its level: the mark of Attune. The same stands beside it in words. */
export function Bloom({ levels, size }: { levels: Levels; size: number }) {
  return (
    <svg viewBox="-50 -50 100 100" width={size} height={size} data-keep-colour="" aria-hidden="true">
      {petals.map(({ skill, angle }) => {
        const level = levels.find((each) => each.skill === skill)?.level ?? 0;
        const length = LENGTHS[level] * RADIUS;
        return (
          <g key={skill} transform={`rotate(${angle})`}>
            {level === 0 ? (
              <path d={`M0 0V${-length}`} stroke="var(--soft)" strokeWidth="2.5" strokeLinecap="round" />
            ) : (
              <path d={petalPath(length)} fill={`var(--${skill})`} />
            )}
          </g>
        );
      })}
      <circle r="5" fill="var(--ink)" />
    </svg>
  );
}
