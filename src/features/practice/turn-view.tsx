import { lazy, type ReactNode, Suspense } from 'react';
import type { Move, Turn } from '#domain/run/log.ts';
import { marksOf } from '#domain/scoring/marks.ts';
import { Reply } from '#ui/reply/reply.tsx';
import { Boundary } from '#ui/shell/boundary.tsx';
import styles from './practice.module.css';

const importNotes = () => import('./reply-notes.tsx');
const ReplyNotes = lazy(importNotes);

/** Fetches what the notes need, so that they are there when a reply is sent. */
export function prepareNotes(): void {
  // A failure shows when the notes are needed.
  importNotes().catch(() => {});
}

/**
 * A turn that has been: what was answered, the notes on it in the margin, and below it, level with the notes,
 * what she said then.
 */
export function TurnView({
  turn: { number, move, takenBack },
  noted,
  workedExample,
  onNoted,
  children,
}: {
  turn: Turn;
  /** Whether the notes are shown, and the words that they speak of are underlined. */
  noted: boolean;
  workedExample: string | undefined;
  onNoted: () => void;
  /** What she said to it. */
  children: ReactNode;
}) {
  return (
    <li className={styles.turn} aria-label={`Turn ${number}`}>
      {takenBack.map((taken) => (
        <TakenBack key={taken.time} move={taken} />
      ))}
      {move.kind === 'reply' ? (
        <Reply text={move.text} marks={noted ? marksOf(move.assessment) : []} />
      ) : (
        <p className={styles.caption}>You were silent.</p>
      )}
      {noted && move.kind === 'reply' && (
        <div className={styles.margin}>
          <Boundary
            fallback={<p>The notes could not be fetched: there is no network. The debrief will have them.</p>}
          >
            <Suspense>
              <ReplyNotes turn={number} reply={move} workedExample={workedExample} onShown={onNoted} />
            </Suspense>
          </Boundary>
        </div>
      )}
      <div className={styles.said}>{children}</div>
    </li>
  );
}

/** A reply that was taken back: still to be read, and plainly out of the conversation. */
export function TakenBack({ move }: { move: Move }) {
  if (move.kind === 'silence') return null;
  return (
    <div className={styles.takenBack}>
      <p className={styles.caption}>Taken back</p>
      <Reply text={move.text} marks={[]} takenBack />
    </div>
  );
}
