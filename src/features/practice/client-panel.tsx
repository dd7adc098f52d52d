import type { Scenario } from '#domain/scenario/scenario.ts';
import type { Moment } from '#machines/moment.ts';
import { Portrait } from '#ui/portrait/portrait.tsx';
import styles from './practice.module.css';

/** The client as she is now: drawn, and in words for those who do not see it. */
export function ClientPanel({
  scenario: { client, portrait },
  moment: { visibility, mood },
  caption,
  still,
}: {
  scenario: Scenario;
  moment: Moment;
  /** The same as the drawing, in words. */
  caption: string;
  still: boolean;
}) {
  return (
    <aside className={styles.client} aria-label={client.name}>
      <div className={styles.portrait} aria-hidden="true">
        <Portrait figure={portrait.figure} visibility={visibility} mood={mood} still={still} />
      </div>
      <div>
        <p className={styles.name}>{client.name}</p>
        <p className={styles.caption}>{caption}</p>
      </div>
    </aside>
  );
}
