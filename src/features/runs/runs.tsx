import { useEffect, useRef } from 'react';
import { turnsOf } from '#domain/run/log.ts';
import type { StoredRun } from '#domain/run/stored-run.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Screen } from '#ui/shell/screen.tsx';
import styles from './runs.module.css';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** The runs kept on this device: to go on with, look back on, take along, or delete. */
export function Runs({
  runs,
  keptNowhere,
  said,
  adding,
  onStop,
  onSaveAll,
  onOpen,
  onDelete,
  onDeleteAll,
}: {
  runs: readonly StoredRun[];
  /** Whether they last only as long as this page. */
  keptNowhere: boolean;
  /** What came of the last thing that was done here. */
  said: string;
  /** How far the runs of a file have been gone through. */
  adding: { readonly done: number; readonly of: number } | undefined;
  onStop: () => void;
  onSaveAll: () => void;
  onOpen: (file: File) => void;
  onDelete: (run: StoredRun) => void;
  onDeleteAll: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLDivElement>(null);
  // What had the focus may be gone with what was deleted.
  useEffect(() => {
    if (said) status.current?.focus({ preventScroll: true });
  }, [said]);
  return (
    <Screen title="Your runs">
      <p className={styles.where}>
        {keptNowhere
          ? 'These last as long as this page is open, and are kept nowhere.'
          : 'These are kept in this browser, on this device, and nowhere else.'}
      </p>
      <div ref={status} role="status" tabIndex={-1} className={styles.said}>
        {said}
      </div>
      {adding && (
        <p className={styles.said}>
          Looking through {adding.of} runs{' '}
          <progress aria-label="Runs looked through" value={adding.done} max={adding.of} />{' '}
          <Button weight="quiet" onClick={onStop}>
            Stop
          </Button>
        </p>
      )}
      {runs.length === 0 ? (
        <p>
          Nothing here yet. <a href="#/">Listen to somebody</a>, and the conversation will be here.
        </p>
      ) : (
        <ul className={styles.runs}>
          {runs.map((run) => (
            <Run key={run.log.id} run={run} onDelete={() => onDelete(run)} />
          ))}
        </ul>
      )}
      <section className={styles.all} aria-label="All runs">
        {runs.length > 0 && <Button onClick={onSaveAll}>Save all as one file</Button>}
        <input
          ref={input}
          type="file"
          hidden
          aria-label="File of runs"
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file) onOpen(file);
          }}
        />
        <Button aria-disabled={adding !== undefined || undefined} onClick={() => input.current?.click()}>
          Open a file of runs
        </Button>
        {runs.length > 0 && (
          <details className={styles.delete}>
            <summary>Delete all runs</summary>
            <p>All of them will be gone from this device, with everything you typed in them.</p>
            <Button onClick={onDeleteAll}>Delete all for good</Button>
          </details>
        )}
      </section>
    </Screen>
  );
}

function Run({ run: { log, changed, over }, onDelete }: { run: StoredRun; onDelete: () => void }) {
  const { length } = turnsOf(log.entries);
  const { title } = log.scenario;
  return (
    <li className={styles.run}>
      <div>
        <h2>{title}</h2>
        <p>
          {when.format(changed)} · {log.mode} · {length} {length === 1 ? 'turn' : 'turns'}
          {over ? ', ended' : ''}
        </p>
      </div>
      <div className={styles.acts}>
        {!over && (
          <a className={buttonClass('main')} href={`#/run/${log.id}`} aria-label={`Go on with ${title}`}>
            Go on
          </a>
        )}
        <a className={buttonClass()} href={`#/run/${log.id}/debrief`} aria-label={`Look back on ${title}`}>
          Look back
        </a>
        <details className={styles.delete}>
          <summary aria-label={`Delete ${title}`}>Delete</summary>
          <Button onClick={onDelete}>Delete it for good</Button>
        </details>
      </div>
    </li>
  );
}
