import type { ReactNode } from 'react';
import type { Mark } from '#domain/scoring/marks.ts';
import { piecesOf } from './pieces.ts';
import styles from './reply.module.css';

/** What the trainee typed, with what earned or cost it underlined in place: by line style, and by colour. */
export function Reply({
  text,
  marks,
  takenBack = false,
}: {
  text: string;
  marks: readonly Mark[];
  takenBack?: boolean;
}) {
  return (
    <blockquote className={takenBack ? `${styles.reply} ${styles.takenBack}` : styles.reply}>
      <p>
        {piecesOf(text, marks).map((piece) => (
          <span key={piece.start}>{underlined(piece.text, piece.marks)}</span>
        ))}
      </p>
    </blockquote>
  );
}

function underlined(text: string, marks: readonly Mark[]): ReactNode {
  return marks.reduce<ReactNode>(
    (inside, { as, code, start }, depth) => (
      <mark
        key={`${as}${code}${start}`}
        className={`${styles.mark} ${styles[as]} ${depth > 0 ? styles.below : ''}`}
      >
        {inside}
      </mark>
    ),
    text,
  );
}
