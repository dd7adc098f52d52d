import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type RunLog, takenBackBeforeNext, turnsOf } from '#domain/run/log.ts';
import { type Moment, momentOf, partsOf } from '#machines/moment.ts';
import { current, isElsewhere, type RunInput } from '#machines/run-machine.ts';
import { Button } from '#ui/button.tsx';
import { describePortrait } from '#ui/portrait/describe.ts';
import { Heading } from '#ui/shell/heading.tsx';
import { HelpLink } from '#ui/shell/screen.tsx';
import { SpokenStatement, Statement } from '#ui/statement/statement.tsx';
import { ClientPanel } from './client-panel.tsx';
import { Composer } from './composer.tsx';
import { Elsewhere, OtherDraft } from './elsewhere.tsx';
import { Guidance } from './guidance.tsx';
import { KeptNotice } from './kept-notice.tsx';
import { LookBack } from './look-back.tsx';
import styles from './practice.module.css';
import { refusalMessage } from './refusal-message.tsx';
import { prepareNotes, TakenBack, TurnView } from './turn-view.tsx';
import { type RunEffects, useRun } from './use-run.ts';

export interface PracticeEffects extends RunEffects {
  /** Says something to those who use a screen reader. */
  announce(text: string): void;
  /** Has the browser ask before the page is left; gives what ends that. */
  warnBeforeLeaving(): () => void;
}

/** What the device and the person at it prefer. */
export interface Preferences {
  readonly reducedMotion: boolean;
  readonly touchKeyboard: boolean;
}

const topOf = (element: Element | null) => element?.getBoundingClientRect().top ?? 0;
const bottomOf = (element: Element | null) => element?.getBoundingClientRect().bottom ?? 0;

const turnsInWords = (count: number) => `${count} ${count === 1 ? 'turn' : 'turns'}`;

/** The conversation: the client comes into view on one side, her words and the trainee's on the other. */
export function Practice({
  input,
  otherDrafts,
  effects,
  preferences,
  problem = '',
  onAllowSilence,
  onTakeOver,
  onKeepCopy,
}: {
  input: RunInput;
  /** What else was typed in other tabs since the last turn. */
  otherDrafts: readonly string[];
  effects: PracticeEffects;
  preferences: Preferences;
  /** What did not work of the last thing that was asked for here. */
  problem?: string;
  onAllowSilence: (allowed: boolean) => void;
  /** Goes on in this tab with a run that another has taken over, and with what is in this box. */
  onTakeOver: (draft: string) => void;
  /** Keeps what this tab has as a run of its own. */
  onKeepCopy: (log: RunLog, draft: string) => void;
}) {
  const { snapshot, showStatement, type, send, takeBack, allowSilence } = useRun(input, effects);
  const { context } = snapshot;
  /** Counts how often the focus was sent to the reply box. */
  const [focused, setFocused] = useState(0);
  const focusBox = () => setFocused((times) => times + 1);
  const { scenario, log, kept, draft } = context;
  const name = scenario.client.name;
  const turns = turnsOf(log.entries);
  const replaced = takenBackBeforeNext(log.entries);
  const moments = useMemo(
    () => context.snapshots.map((each) => momentOf(scenario, each, log.seed)),
    [scenario, context.snapshots, log.seed],
  );
  const now = moments.at(-1) ?? momentOf(scenario, current(context), log.seed);

  const speaking = snapshot.matches({ conversation: { talking: 'speaking' } });
  const over = snapshot.matches({ conversation: { talking: 'over' } });
  const busy = snapshot.matches({ conversation: 'assessing' });
  const elsewhere = isElsewhere(kept);
  const withNotes = log.mode !== 'unaided';
  const last = turns.at(-1);
  // One press takes one turn back: it has to be said anew before another can be.
  const mayTakeBack = withNotes && last && replaced.length === 0 && !busy && !speaking && !elsewhere;

  const typing = draft !== '';
  useEffect(() => {
    if (typing) prepareNotes();
  }, [typing]);

  const { announce, warnBeforeLeaving } = effects;
  const wouldBeLost =
    (turns.length > 0 || typing) && (kept === 'full' || kept === 'blocked' || kept === 'nothing');
  useEffect(() => (wouldBeLost ? warnBeforeLeaving() : undefined), [wouldBeLost, warnBeforeLeaving]);

  const spoken = partsOf(now).join(' ');
  const caption = describePortrait(name, now.visibility, now.mood, {
    figure: scenario.portrait.figure,
    pronouns: scenario.client.pronouns,
  });
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (speaking) announce(`${name}: ${spoken} ${caption}`);
  }, [speaking, spoken, name, caption, announce]);
  const noted = withNotes && !speaking && last?.move.kind === 'reply' ? last.number : undefined;
  useEffect(() => {
    if (noted) announce(`Notes on turn ${noted} are beside your reply.`);
  }, [noted, announce]);
  /** What she was saying when the run was left has been heard. */
  const isResumed = log === input.log && log.entries.length > 0;
  const atOnce = preferences.reducedMotion || isResumed;
  useEffect(() => {
    if (speaking && atOnce) showStatement();
  }, [speaking, atOnce, showStatement]);
  const bar = useRef<HTMLElement>(null);
  const newest = useRef<HTMLDivElement>(null);
  const showEnd = useCallback(() => {
    end.current?.scrollIntoView({ block: 'end' });
    // Where not all of it fits, what she says now goes before what stands below it.
    const hidden = bottomOf(bar.current) + 12 - topOf(newest.current);
    if (hidden > 0) window.scrollBy(0, -hidden);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is said moves the end into view
  useEffect(showEnd, [speaking, turns.length, replaced.length]);

  const said = (moment: Moment, index: number) => {
    const parts = partsOf(moment);
    if (index < moments.length - 1) return <Statement parts={parts} past />;
    return (
      <div ref={newest}>
        {speaking ? <SpokenStatement parts={parts} onShown={showStatement} /> : <Statement parts={parts} />}
      </div>
    );
  };

  return (
    <div className={styles.room}>
      <ClientPanel scenario={scenario} moment={now} caption={caption} still={preferences.reducedMotion} />
      <div className={styles.conversation}>
        <header ref={bar} className={styles.bar}>
          <Heading>
            {scenario.title} · {over ? turnsInWords(turns.length) : `turn ${turns.length + 1}`}
          </Heading>
          <nav className={styles.ways} aria-label="Main">
            <a href="#/">Pause</a>
            <HelpLink />
          </nav>
        </header>
        <main id="main" tabIndex={-1} className={styles.main}>
          <ol className={styles.turns} aria-label="The conversation">
            <li className={styles.said}>{moments[0] && said(moments[0], 0)}</li>
            {turns.map((turn, index) => {
              const answer = moments[index + 1];
              return (
                <TurnView
                  key={`${turn.number} ${turn.move.time}`}
                  turn={turn}
                  noted={withNotes && !(speaking && turn === last)}
                  workedExample={scenario.steps[turn.move.step]?.workedExample}
                  onNoted={showEnd}
                >
                  {answer && said(answer, index + 1)}
                </TurnView>
              );
            })}
          </ol>
          {replaced.map((move) => (
            <TakenBack key={move.time} move={move} />
          ))}
          {log.mode === 'guided' && now.step && !over && <Guidance key={now.turns} step={now.step} />}
          <KeptNotice kept={kept} isFirst={turns.length <= 1} />
          <div className={styles.foot}>
            {over && <LookBack runId={log.id} />}
            {!over && elsewhere && (
              <Elsewhere
                gone={kept === 'gone'}
                draft={draft}
                onTakeOver={() => onTakeOver(draft)}
                problem={problem}
                onKeepCopy={() => onKeepCopy(log, draft)}
              />
            )}
            {!over && !elsewhere && !now.ending && (
              <Composer
                text={draft}
                placeholder={replaced.length > 0 ? 'Say it differently' : 'Answer in your own words'}
                busy={busy}
                enterSends={!preferences.touchKeyboard}
                refusal={context.refusal}
                message={context.refusal && refusalMessage(context.refusal, name)}
                focused={focused}
                above={
                  <>
                    {replaced.length > 0 && <p>This reply takes the place of turn {turns.length + 1}.</p>}
                    {log === input.log && otherDrafts.map((text) => <OtherDraft key={text} text={text} />)}
                  </>
                }
                onType={type}
                onSend={send}
              />
            )}
            <div className={styles.under}>
              {speaking && (
                <Button
                  weight="quiet"
                  onClick={() => {
                    showStatement();
                    focusBox();
                  }}
                >
                  Show the whole statement
                </Button>
              )}
              {mayTakeBack && (
                <Button
                  weight="quiet"
                  onClick={() => {
                    takeBack(last.number);
                    announce(`Turn ${last.number} is taken back.`);
                    focusBox();
                  }}
                >
                  Take turn {last.number} back
                </Button>
              )}
              {!over && Object.values(scenario.steps).some((step) => step.silence) && (
                <label>
                  <input
                    type="checkbox"
                    checked={context.silenceAllowed}
                    onChange={({ target }) => {
                      allowSilence(target.checked);
                      onAllowSilence(target.checked);
                    }}
                  />
                  {name} may break a silence
                </label>
              )}
            </div>
          </div>
          <div ref={end} />
        </main>
      </div>
    </div>
  );
}
