import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { type RunLog, type Turn, takenBackBeforeNext, turnsOf } from '#domain/run/log.ts';
import { feedbackOn } from '#domain/scoring/feedback.ts';
import { momentOf } from '#machines/moment.ts';
import { current, type RunInput } from '#machines/run-machine.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { describePortrait } from '#ui/portrait/describe.ts';
import { Notes } from '#ui/notes/notes.tsx';
import { WorkedExample } from '#ui/notes/worked-example.tsx';
import { Portrait } from '#ui/portrait/portrait.tsx';
import { HelpLink } from '#ui/shell/screen.tsx';
import { SpokenStatement, Statement, wordsOf } from '#ui/statement/statement.tsx';
import { Composer } from './composer.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { Guidance } from './guidance.tsx';
import { KeptNotice } from './kept-notice.tsx';
import styles from './practice.module.css';
import { refusalMessage } from './refusal-message.tsx';
import { TakenBack, TurnView } from './turn-view.tsx';
import { type RunEffects, useRun } from './use-run.ts';

export interface PracticeEffects extends RunEffects {
  /** Says something to those who use a screen reader. */
  announce(text: string): void;
}

/** What the device and the person at it prefer. */
export interface Preferences {
  readonly reducedMotion: boolean;
  readonly touchKeyboard: boolean;
}

/** The conversation: the client comes into view on one side, her words and the trainee's on the other. */
export function Practice({
  input,
  effects,
  preferences,
  onAllowSilence,
  onTakeOver,
  onKeepCopy,
}: {
  input: RunInput;
  effects: PracticeEffects;
  preferences: Preferences;
  onAllowSilence: (allowed: boolean) => void;
  /** Goes on in this tab with a run that another has taken over, and with what is in this box. */
  onTakeOver: (draft: string) => void;
  /** Keeps what this tab has as a run of its own. */
  onKeepCopy: (log: RunLog, draft: string) => void;
}) {
  const { snapshot, showStatement, type, send, takeBack, allowSilence } = useRun(input, effects);
  const { context } = snapshot;
  const { scenario, log } = context;
  const { client } = scenario;
  const turns = turnsOf(log.entries);
  const moments = useMemo(
    () => context.snapshots.map((each) => momentOf(scenario, each, log.seed)),
    [scenario, context.snapshots, log.seed],
  );
  const now = momentOf(scenario, current(context), log.seed);
  const replaced = takenBackBeforeNext(log.entries);
  const speaking = snapshot.matches({ conversation: { talking: 'speaking' } });
  const over = snapshot.matches({ conversation: { talking: 'over' } });
  const busy = snapshot.matches({ conversation: 'assessing' });
  const isElsewhere = context.kept === 'held-elsewhere' || context.kept === 'gone';
  const spoken = now.reaction ? `${now.reaction} ${now.says}` : now.says;
  const { announce } = effects;
  const bottom = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (speaking) announce(`${client.name}: ${spoken}`);
    bottom.current?.scrollIntoView({ block: 'end' });
  }, [speaking, spoken, client.name, announce]);

  useEffect(() => {
    if (speaking && preferences.reducedMotion) showStatement();
  }, [speaking, preferences.reducedMotion, showStatement]);

  const withNotes = log.mode !== 'unaided';
  const last = turns.at(-1);
  const mayTakeBack = withNotes && last !== undefined && !busy && !speaking && !isElsewhere;

  return (
    <div className={styles.room}>
      <aside className={styles.client} aria-label={client.name}>
        <div className={styles.portrait}>
          <Portrait
            figure={scenario.portrait.figure}
            visibility={now.visibility}
            mood={now.mood}
            still={preferences.reducedMotion}
          />
        </div>
        <p className={styles.name}>{client.name}</p>
        <p className={styles.caption}>{describePortrait(client.name, now.visibility, now.mood)}</p>
      </aside>
      <div className={styles.conversation}>
        <header className={styles.bar}>
          <h1 tabIndex={-1}>
            {scenario.title} · {over ? `${turns.length} turns` : `turn ${turns.length + 1}`}
          </h1>
          <nav className={styles.ways} aria-label="Main">
            {Object.values(scenario.steps).some((step) => step.silence) && (
              <label>
                <input
                  type="checkbox"
                  checked={context.silenceAllowed}
                  onChange={(event) => {
                    allowSilence(event.target.checked);
                    onAllowSilence(event.target.checked);
                  }}
                />
                {client.name} may break a silence
              </label>
            )}
            <a href="#/">Pause</a>
            <HelpLink />
          </nav>
        </header>
        <main id="main" tabIndex={-1} className={styles.turns}>
          <ol className={styles.turns} aria-label="The conversation so far">
            {turns.map((turn) => {
              const moment = moments[turn.number - 1];
              return moment ? (
                <TurnView
                  key={`${turn.number} ${turn.move.time}`}
                  moment={moment}
                  turn={turn}
                  marked={withNotes}
                  notes={withNotes && notesOn(turn)}
                />
              ) : null;
            })}
          </ol>
          {speaking ? (
            // A press anywhere on the words is for convenience; the button below does the same.
            <div className={styles.said} onPointerDown={showStatement}>
              {now.reaction && <SpokenStatement text={now.reaction} onShown={undefined} />}
              <SpokenStatement
                text={now.says}
                from={now.reaction ? wordsOf(now.reaction).length + 4 : 0}
                onShown={showStatement}
              />
            </div>
          ) : (
            <div className={styles.said}>
              {now.reaction && <Statement text={now.reaction} />}
              <Statement text={now.says} />
            </div>
          )}
          {replaced.map((move) =>
            move.kind === 'reply' ? <TakenBack key={move.time} text={move.text} /> : null,
          )}
        </main>
        <div className={styles.foot} ref={bottom}>
          <KeptNotice kept={context.kept} isFirst={turns.length <= 1} />
          {over ? (
            <a className={buttonClass('main')} href={`#/run/${log.id}/debrief`}>
              Look back on it
            </a>
          ) : isElsewhere ? (
            <Elsewhere
              gone={context.kept === 'gone'}
              draft={context.draft}
              onTakeOver={() => onTakeOver(context.draft)}
              onKeepCopy={() => onKeepCopy(log, context.draft)}
            />
          ) : (
            <>
              {log.mode === 'guided' && now.step && <Guidance key={now.turns} step={now.step} />}
              <Composer
                text={context.draft}
                placeholder={placeholderOf(replaced.length > 0, turns.length)}
                busy={busy}
                enterSends={!preferences.touchKeyboard}
                message={context.refusal && refusalMessage(context.refusal, client.name)}
                above={replaced.length > 0 && <p>This reply takes the place of turn {turns.length + 1}.</p>}
                onType={type}
                onSend={send}
              />
            </>
          )}
          <div className={styles.under}>
            {speaking && (
              <Button weight="quiet" onClick={showStatement}>
                Show all she says
              </Button>
            )}
            {mayTakeBack && (
              <Button weight="quiet" onClick={() => takeBack(last.number)}>
                Take turn {last.number} back
              </Button>
            )}
          </div>
        </div>
      </div>
    </div>
  );

  function notesOn({ move }: Turn): ReactNode {
    if (move.kind !== 'reply') return null;
    const example = scenario.steps[move.step]?.workedExample;
    return (
      <Notes feedback={feedbackOn(move.text, move.assessment)}>
        {example && <WorkedExample text={example} />}
      </Notes>
    );
  }
}

function placeholderOf(replacing: boolean, turns: number): string {
  if (replacing) return 'Say it differently';
  return turns === 0 ? 'Answer in your own words' : 'Take your time';
}
