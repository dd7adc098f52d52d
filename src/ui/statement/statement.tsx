import type { CSSProperties } from 'react';
import styles from './statement.module.css';

/** What a client says, set whole. */
export function Statement({ text }: { text: string }) {
  return <p className={styles.statement}>{text}</p>;
}

/**
 * What a client is saying, word by word, from the given place on. A press on it shows it whole. Screen readers
 * find the whole text; it is announced elsewhere, once.
 *
 * @param from how many words have come before it in the same breath
 */
export function SpokenStatement({
  text,
  from = 0,
  onShown,
}: {
  text: string;
  from?: number;
  onShown: (() => void) | undefined;
}) {
  const words = wordsOf(text);
  return (
    <p className={styles.statement}>
      <span className="visually-hidden">{text}</span>
      <span aria-hidden="true">
        {words.map((word, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the words of one text never change places
            key={index}
            className={styles.word}
            style={{ '--nth': from + index } as CSSProperties}
            onAnimationEnd={index === words.length - 1 ? onShown : undefined}
          >
            {word}
          </span>
        ))}
      </span>
    </p>
  );
}

/** The words of a text, each with the space that follows it. */
export function wordsOf(text: string): string[] {
  return text.split(/(?<=\s)/);
}
