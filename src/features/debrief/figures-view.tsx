import { ENOUGH_REPLIES, FAIR, figuresOf, GOOD } from '#domain/run/figures.ts';
import type { Turn } from '#domain/run/log.ts';
import { SKILLS } from '#domain/scoring/assessment.ts';
import { CODES, LEVEL_NAMES } from '#domain/scoring/codes.ts';
import styles from './debrief.module.css';

/** The session figures of the coding manual, with what they can and cannot say. */
export function FiguresView({ turns }: { turns: readonly Turn[] }) {
  const figures = figuresOf(turns);
  const few = figures.replies < ENOUGH_REPLIES;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">The figures</h2>
      <p className={styles.caveat}>
        {few
          ? `${figures.replies} ${figures.replies === 1 ? 'reply is' : 'replies are'} too few for more than counting: under about ${ENOUGH_REPLIES} these are counts, never a grade.`
          : 'They describe this one conversation, by rules that are often right and sometimes not. They are no grade.'}
      </p>
      <dl className={styles.figures}>
        <Figure
          name="Reflections to questions"
          value={`${figures.reflections} to ${figures.questions}`}
          note={
            few
              ? undefined
              : `about ${FAIR.reflectionsToQuestions} to 1 is fair, ${GOOD.reflectionsToQuestions} to 1 good`
          }
        />
        <Figure
          name="Complex among the reflections"
          value={partOf(figures.complexReflections, figures.reflections, few)}
          note={few ? undefined : `${percent(FAIR.complexShare)} is fair, ${percent(GOOD.complexShare)} good`}
        />
        <Figure
          name="Open among the questions"
          value={partOf(figures.openQuestions, figures.questions, few)}
        />
        <Figure
          name={few ? 'Roadblocks' : 'Roadblocks in ten turns'}
          value={few ? String(figures.roadblocks) : (figures.roadblocksPerTenTurns ?? 0).toFixed(1)}
        />
      </dl>
      <table className={styles.levels}>
        <caption>Replies at each level</caption>
        <tbody>
          {SKILLS.map((skill) => (
            <tr key={skill}>
              <th scope="row">{CODES[skill].name}</th>
              {([0, 1, 2] as const).map((level) => (
                <td key={level}>
                  {LEVEL_NAMES[skill][level]}: {figures.levels[skill][level]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.caveat}>
        The thresholds follow the Motivational Interviewing Treatment Integrity manual, version 4.2.1. Attune
        is for practice, and certifies nothing.
      </p>
    </section>
  );
}

function Figure({ name, value, note }: { name: string; value: string; note?: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        {note && <span> ({note})</span>}
      </dd>
    </div>
  );
}

function partOf(part: number, whole: number, few: boolean): string {
  if (few || whole === 0) return `${part} of ${whole}`;
  return `${percent(part / whole)} (${part} of ${whole})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
