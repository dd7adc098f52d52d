import styles from './notes.module.css';

/** One good reply to a statement: shown at once, or when it is asked for. */
export function WorkedExample({ text, open = false }: { text: string; open?: boolean }) {
  return (
    <details className={styles.example} open={open}>
      <summary>A worked example</summary>
      <blockquote>{text}</blockquote>
      <p className={styles.soft}>One way among many. Yours will be better in your own words.</p>
    </details>
  );
}
