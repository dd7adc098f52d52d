import type { ReactNode } from 'react';
import type { Turn } from '#domain/run/log.ts';
import { marksOf } from '#domain/scoring/marks.ts';
import type { Moment } from '#machines/moment.ts';
import { Reply } from '#ui/reply/reply.tsx';
import { Statement } from '#ui/statement/statement.tsx';
import styles from './practice.module.css';

/** A turn that has been: what she said, what was answered, and the notes on it where there are any. */
export function TurnView({
  moment,
  turn,
  marked,
  notes,
}: {
  moment: Moment;
  turn: Turn;
  /** Whether the words that earned or cost something are underlined. */
  marked: boolean;
  notes: ReactNode;
}) {
  const { move } = turn;
  return (
    <li className={`${styles.turn} ${styles.past}`} aria-label={`Turn ${turn.number}`}>
      <div className={styles.said}>
        {moment.reaction && <Statement text={moment.reaction} />}
        <Statement text={moment.says} />
      </div>
      {turn.takenBack.map((taken) =>
        taken.kind === 'reply' ? <TakenBack key={taken.time} text={taken.text} /> : null,
      )}
      {move.kind === 'reply' ? (
        <Reply text={move.text} marks={marked ? marksOf(move.assessment) : []} />
      ) : (
        <p className={styles.caption}>You were silent.</p>
      )}
      {notes && <div className={styles.margin}>{notes}</div>}
    </li>
  );
}

/** A reply that was taken back: still to be read, and plainly out of the conversation. */
export function TakenBack({ text }: { text: string }) {
  return (
    <div>
      <p className={styles.caption}>Taken back</p>
      <Reply text={text} marks={[]} takenBack />
    </div>
  );
}
