import styles from './keep-nothing.module.css';

/** For a shared computer: nothing is kept on it, and what is kept there is not shown. */
export function KeepNothing({ chosen, onChoose }: { chosen: boolean; onChoose: (nothing: boolean) => void }) {
  return (
    <section className={styles.choice} aria-label="What is kept">
      <label>
        <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
        <span>
          <strong>This is a shared computer: keep nothing on it.</strong> Runs then end with this tab, unless
          you save them as a file.
        </span>
      </label>
    </section>
  );
}
