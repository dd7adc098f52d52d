import type { CSSProperties } from 'react';
import styles from './statement.module.css';

/** What a client says: first her reaction to what was said, where there is one, then what she goes on with. */
export function Statement({ parts, past = false }: { parts: readonly string[]; past?: boolean }) {
  return (
    <div className={past ? `${styles.statement} ${styles.past}` : styles.statement}>
      {parts.map((part) => (
        <p key={part}>{part}</p>
      ))}
    </div>
  );
}

/**
 * The same while she is saying it, word by word. A press on it shows it whole. Screen readers find the whole
 * text here; it is announced elsewhere, once.
 */
export function SpokenStatement({ parts, onShown }: { parts: readonly string[]; onShown: () => void }) {
  const words = parts.map((part) => part.split(/(?<=\s)/));
  /** A breath between the parts, in words. */
  const startOf = (part: number) => words.slice(0, part).reduce((sum, each) => sum + each.length + 4, 0);
  return (
    // The button that does the same for the keyboard stands with the reply box.
    <div className={styles.statement} onPointerDown={onShown}>
      {words.map((said, place) => (
        <p key={said.join('')}>
          <span className="visually-hidden">{said}</span>
          <span aria-hidden="true">
            {said.map((word, index) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: the words of one text never change places
                key={index}
                className={styles.word}
                style={{ '--nth': startOf(place) + index } as CSSProperties}
                onAnimationEnd={place === words.length - 1 && index === said.length - 1 ? onShown : undefined}
              >
                {word}
              </span>
            ))}
          </span>
        </p>
      ))}
    </div>
  );
}
