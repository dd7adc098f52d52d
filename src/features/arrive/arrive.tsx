import { type ReactNode, useId, useState } from 'react';
import type { Mode } from '#domain/run/log.ts';
import type { ScenarioSummary } from '#domain/scenario/summary.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Portrait } from '#ui/portrait/portrait.tsx';
import { Screen } from '#ui/shell/screen.tsx';
import styles from './arrive.module.css';

/** A client one can listen to. */
export interface Client {
  readonly summary: ScenarioSummary;
  readonly fromFile: boolean;
  /** The last run that has not ended. */
  readonly unfinished?: { readonly id: string; readonly turn: number; readonly mode: Mode };
}

const modes: readonly { readonly mode: Mode; readonly name: string; readonly what: string }[] = [
  { mode: 'guided', name: 'Guided', what: 'a hint and an example before each reply, notes after it' },
  { mode: 'practice', name: 'Practice', what: 'notes after each reply' },
  { mode: 'unaided', name: 'Unaided', what: 'no notes until the end, and nothing can be taken back' },
];

/** The first screen: what this is, and whom one can listen to. */
export function Arrive({
  clients,
  busy,
  problem,
  onBegin,
  onRemove,
  children,
}: {
  clients: readonly Client[];
  /** The content hash of the scenario that is being begun. */
  busy: string | undefined;
  problem: ReactNode;
  onBegin: (summary: ScenarioSummary, mode: Mode) => void;
  onRemove: (summary: ScenarioSummary) => void;
  /** What else can be done from here: opening a file, keeping nothing. */
  children: ReactNode;
}) {
  const [mode, setMode] = useState<Mode>('guided');
  const group = useId();
  return (
    <Screen title="Learn to listen" wide>
      <div className={styles.intro}>
        <p>
          A simulated client talks with you. You answer in your own words; she opens up or closes down
          according to how well she was heard. Afterwards you see, in your own text, what did it.
        </p>
        <p>
          No account, no server: what you type stays on this device. It is for practice, and certifies
          nothing.
        </p>
      </div>
      <fieldset className={styles.modes}>
        <legend>How much help do you want?</legend>
        {modes.map((each) => (
          <label key={each.mode}>
            <input
              type="radio"
              name={group}
              checked={mode === each.mode}
              onChange={() => setMode(each.mode)}
            />
            <span>
              <strong>{each.name}</strong>: {each.what}
            </span>
          </label>
        ))}
      </fieldset>
      <div role="alert">{problem}</div>
      <h2 className={styles.who}>Who there is to listen to</h2>
      <ul className={styles.clients}>
        {clients.map((client) => (
          <ClientCard
            key={client.summary.hash}
            client={client}
            busy={busy === client.summary.hash}
            onBegin={() => onBegin(client.summary, mode)}
            onRemove={() => onRemove(client.summary)}
          />
        ))}
      </ul>
      {children}
    </Screen>
  );
}

function ClientCard({
  client: { summary, fromFile, unfinished },
  busy,
  onBegin,
  onRemove,
}: {
  client: Client;
  busy: boolean;
  onBegin: () => void;
  onRemove: () => void;
}) {
  const title = useId();
  const start = unfinished ? 'Begin again' : `Listen to ${summary.client.name}`;
  return (
    <li>
      <article className={styles.card} aria-labelledby={title}>
        <div className={styles.head}>
          <Portrait
            figure={summary.portrait.figure}
            name={summary.client.name}
            pronouns={summary.client.pronouns}
            visibility={55}
            mood="thoughtful"
            still
            crop="head"
          />
        </div>
        <div className={styles.words}>
          <h3 id={title}>
            {summary.client.name}: {summary.title}
          </h3>
          {fromFile && <p className={styles.tag}>from a file</p>}
          <p>{summary.about}</p>
          <dl className={styles.facts}>
            <div>
              <dt>Trains</dt>
              <dd>{summary.trains.join(', ')}</dd>
            </div>
            <div>
              <dt>Takes about</dt>
              <dd>
                {summary.minutes} {summary.minutes === 1 ? 'minute' : 'minutes'}
              </dd>
            </div>
            {summary.contentNotes.length > 0 && (
              <div>
                <dt>Speaks of</dt>
                <dd>{summary.contentNotes.join(', ')}</dd>
              </div>
            )}
          </dl>
          <p className={styles.doing}>
            {unfinished && (
              <a className={buttonClass('main')} href={`#/run/${unfinished.id}`}>
                Go on at turn {unfinished.turn}
              </a>
            )}
            <Button
              weight={unfinished ? 'plain' : 'main'}
              aria-disabled={busy || undefined}
              aria-label={`${start}: ${summary.title}`}
              onClick={onBegin}
            >
              {start}
            </Button>
            {fromFile && (
              <Button weight="quiet" onClick={onRemove}>
                Remove this file
              </Button>
            )}
          </p>
        </div>
      </article>
    </li>
  );
}
