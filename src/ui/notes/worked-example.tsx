import styles from './notes.module.css';

/** One good reply to this statement, shown when it is asked for. */
export function WorkedExample({ text }: { text: string }) {
  return (
    <details className={styles.example}>
      <summary>A worked example</summary>
      <blockquote>{text}</blockquote>
      <p className={styles.soft}>One way among many. Yours will be better in your own words.</p>
    </details>
  );
}
