import type { ReactNode } from 'react';
import type { Feedback, Remark } from '#domain/scoring/feedback.ts';
import { Bloom } from '#ui/bloom/bloom.tsx';
import styles from './notes.module.css';

/** What an editor would write beside a reply: the levels, one thing that worked, one to try. */
export function Notes({
  turn,
  feedback: { skills, worked, next },
  children,
}: {
  /** The number of the turn that they speak of. */
  turn: number;
  feedback: Feedback;
  children?: ReactNode;
}) {
  return (
    <section className={styles.notes} aria-label={`Notes on turn ${turn}`}>
      <div className={styles.levels}>
        <Bloom levels={skills} size={64} />
        <dl>
          {skills.map(({ skill, name, reached, open }) => (
            <div key={skill}>
              <dt className={styles[skill]}>{name}</dt>{' '}
              <dd>{open ? `${reached}, or not: readers may differ` : reached}</dd>
            </div>
          ))}
        </dl>
      </div>
      {worked && <RemarkView remark={worked} />}
      <RemarkView remark={next} soft />
      {children}
    </section>
  );
}

function RemarkView({ remark: { about, lead, text }, soft = false }: { remark: Remark; soft?: boolean }) {
  return (
    <p className={soft ? styles.soft : undefined}>
      <strong className={styles[about]}>{lead}</strong> {text}
    </p>
  );
}
