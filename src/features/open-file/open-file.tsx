import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Diagnostic } from '#domain/scenario/diagnostics.ts';
import { Button } from '#ui/button.tsx';
import styles from './open-file.module.css';

/** What came of opening a scenario file. */
export type Opening =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'mistaken'; readonly name: string; readonly diagnostics: readonly Diagnostic[] }
  /** The file could not be read at all. */
  | { readonly is: 'unreadable'; readonly name: string; readonly why: string }
  /** A file with the same id is there already, with other content. */
  | { readonly is: 'taken'; readonly name: string; readonly id: string }
  | { readonly is: 'added'; readonly title: string; readonly kept: boolean; readonly besideOurs: boolean };

/** Opens a scenario file from elsewhere: by a button, or by dropping it here. */
export function OpenFile({
  opening,
  onOpen,
  onStop,
  onKeepBoth,
  onReplace,
}: {
  opening: Opening;
  onOpen: (file: File) => void;
  onStop: () => void;
  onKeepBoth: () => void;
  onReplace: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const title = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onOpen(file);
  };
  return (
    <section
      className={over ? `${styles.open} ${styles.over}` : styles.open}
      aria-labelledby={title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={title}>A scenario file from elsewhere</h2>
      <p>Somebody gave you a file that ends in .scenario.yaml? Open it here, or drop it on this page.</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Scenario file"
        accept=".yaml,.yml"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onOpen(file);
        }}
      />
      <Button aria-disabled={opening.is === 'reading' || undefined} onClick={() => input.current?.click()}>
        Open a scenario file
      </Button>
      <div role="status">{said(opening, onStop, onKeepBoth, onReplace)}</div>
    </section>
  );
}

function said(
  opening: Opening,
  onStop: () => void,
  onKeepBoth: () => void,
  onReplace: () => void,
): ReactNode {
  switch (opening.is) {
    case 'idle':
      return null;
    case 'reading':
      return (
        <p>
          Reading {opening.name} <progress aria-label={`Reading ${opening.name}`} />{' '}
          <Button weight="quiet" onClick={onStop}>
            Stop
          </Button>
        </p>
      );
    case 'unreadable':
      return (
        <p>
          {opening.name}: {opening.why}
        </p>
      );
    case 'mistaken':
      return <Mistakes name={opening.name} diagnostics={opening.diagnostics} />;
    case 'taken':
      return (
        <>
          <p>
            You already have another file whose id is <code>{opening.id}</code>. Runs that were played on it
            stay whole, whatever you choose.
          </p>
          <p className={styles.choices}>
            <Button onClick={onKeepBoth}>Keep both</Button>
            <Button onClick={onReplace}>Put this one in its place</Button>
          </p>
        </>
      );
    case 'added':
      return (
        <p>
          {opening.title} is in the list above
          {opening.kept ? '.' : ', for as long as this page is open: nothing is kept on this device.'}
          {opening.besideOurs && ' It has the id of one that comes with Attune, and stands beside it.'}
        </p>
      );
  }
}

/** No more than these are listed at once; correcting them often corrects the rest. */
const LISTED = 100;

function Mistakes({ name, diagnostics }: { name: string; diagnostics: readonly Diagnostic[] }) {
  const errors = diagnostics.filter((each) => each.severity === 'error');
  return (
    <>
      <p>
        {name} was not added: there {errors.length === 1 ? 'is one mistake' : `are ${errors.length} mistakes`}{' '}
        to correct. The numbers are line and column.
      </p>
      <ol className={styles.mistakes}>
        {errors.slice(0, LISTED).map(({ line, column, message }) => (
          <li key={`${line}:${column} ${message}`}>
            <code>
              {line}:{column}
            </code>{' '}
            {message}
          </li>
        ))}
      </ol>
      {errors.length > LISTED && <p>And {errors.length - LISTED} more.</p>}
    </>
  );
}
