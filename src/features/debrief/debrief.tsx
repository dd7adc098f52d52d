import { type RunLog, type Turn, takenBackBeforeNext, turnsOf } from '#domain/run/log.ts';
import { turningPoints } from '#domain/run/turning-points.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { type Moment, partsOf } from '#machines/moment.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { StateChart } from '#ui/charts/state-chart.tsx';
import { Screen } from '#ui/shell/screen.tsx';
import { Statement } from '#ui/statement/statement.tsx';
import styles from './debrief.module.css';
import { DebriefTurn, TakenBackReply } from './debrief-turn.tsx';
import { FiguresView } from './figures-view.tsx';
import { NextPractice } from './next-practice.tsx';
import { TurningPoints } from './turning-points.tsx';
import { Way } from './way.tsx';

export interface DebriefActions {
  /** Begins a new run that goes on from before this turn. */
  onReplayFrom: (turn: Turn) => void;
  onPrint: () => void;
  onSave: () => void;
  onDelete: () => void;
  /** Goes on with the next scenario, given by the inner state that it inherits. */
  onNext: (() => void) | undefined;
}

/** The review after a run: what was said, what she thought, how it moved her, and what to practise next. */
export function Debrief({
  scenario,
  log,
  moments,
  problem = '',
  actions,
}: {
  scenario: Scenario;
  log: RunLog;
  /** At the start, and after each turn that counts. */
  moments: readonly Moment[];
  /** What did not work of the last thing that was asked for here. */
  problem?: string;
  actions: DebriefActions;
}) {
  const turns = turnsOf(log.entries);
  const last = moments.at(-1);
  if (log.mode === 'unaided' && !last?.ending)
    return <NotYet scenario={scenario} log={log} problem={problem} actions={actions} />;
  const points = turningPoints(moments.map((moment) => moment.state));
  const { ending } = last ?? {};
  return (
    <Screen title={ending ? ending.title : `${scenario.title}, so far`} wide>
      <section className={styles.ending} aria-label="How it ended">
        {ending ? (
          <p className={styles.afterwards}>{ending.afterwards}</p>
        ) : (
          <p>
            This conversation has not ended. <a href={`#/run/${log.id}`}>Go on at turn {turns.length + 1}</a>
          </p>
        )}
        <div className={styles.acts}>
          <Button onClick={actions.onPrint}>Print</Button>
          <Button onClick={actions.onSave}>Save as a file</Button>
          <DeleteButton onDelete={actions.onDelete} />
        </div>
      </section>

      <section aria-labelledby="moved">
        <h2 id="moved">How {scenario.client.name} was moved</h2>
        <StateChart
          series={Object.keys(scenario.state).map((name) => ({
            name,
            values: moments.map((moment) => moment.state[name] ?? 0),
          }))}
          marked={points.map((point) => point.turn)}
        />
        <TurningPoints points={points} turns={turns} client={scenario.client.name} />
      </section>

      {turns.length > 0 && <Way scenario={scenario} turns={turns} moments={moments} />}

      <section aria-labelledby="said">
        <h2 id="said">What was said, and what was not</h2>
        {turns.length === 0 && <p>Nothing has been said yet.</p>}
        <ol className={styles.turns}>
          {turns.map((turn) => {
            const moment = moments[turn.number - 1];
            const step = scenario.steps[turn.move.step];
            return (
              moment &&
              step && (
                <DebriefTurn
                  key={turn.number}
                  turn={turn}
                  moment={moment}
                  step={step}
                  client={scenario.client.name}
                  onReplay={() => actions.onReplayFrom(turn)}
                />
              )
            );
          })}
        </ol>
        {takenBackBeforeNext(log.entries).map((move) => (
          <TakenBackReply key={move.time} move={move} />
        ))}
        {ending && last && (
          <div className={styles.last}>
            <Statement parts={partsOf(last)} />
            {last.thinks && (
              <p className={styles.thought}>
                <span>{scenario.client.name}, unsaid:</span> {last.thinks}
              </p>
            )}
          </div>
        )}
      </section>

      <FiguresView turns={turns} />
      <NextPractice scenario={scenario} turns={turns} onNext={actions.onNext} />
      <div role="alert" className={styles.problem}>
        {problem}
      </div>
    </Screen>
  );
}

/** An unaided run keeps its notes, and what the client thought, until it has ended. */
function NotYet({
  scenario,
  log,
  problem,
  actions,
}: {
  scenario: Scenario;
  log: RunLog;
  problem: string;
  actions: DebriefActions;
}) {
  return (
    <Screen title={`${scenario.title}, so far`}>
      <p>
        This run is unaided: the notes, and what {scenario.client.name} thought, are here once it has ended.
      </p>
      <div className={styles.acts}>
        <a className={buttonClass('main')} href={`#/run/${log.id}`}>
          Go on
        </a>
        <Button onClick={actions.onSave}>Save as a file</Button>
        <DeleteButton onDelete={actions.onDelete} />
      </div>
      <div role="alert" className={styles.problem}>
        {problem}
      </div>
    </Screen>
  );
}

function DeleteButton({ onDelete }: { onDelete: () => void }) {
  return (
    <details className={styles.delete}>
      <summary>Delete this run</summary>
      <p>It will be gone from this device, with everything you typed in it.</p>
      <Button onClick={onDelete}>Delete it for good</Button>
    </details>
  );
}
