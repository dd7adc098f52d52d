import type { Move, Turn } from '#domain/run/log.ts';
import { whenForTrainee } from '#domain/scenario/in-words.ts';
import type { Step } from '#domain/scenario/scenario.ts';
import { feedbackOn } from '#domain/scoring/feedback.ts';
import { marksOf } from '#domain/scoring/marks.ts';
import { type Moment, partsOf } from '#machines/moment.ts';
import { Button } from '#ui/button.tsx';
import { Notes } from '#ui/notes/notes.tsx';
import { WorkedExample } from '#ui/notes/worked-example.tsx';
import { Reply } from '#ui/reply/reply.tsx';
import { Statement } from '#ui/statement/statement.tsx';
import styles from './debrief.module.css';

/** One turn looked back on: her words and her thought, the reply with its notes, and the ways not taken. */
export function DebriefTurn({
  turn: { number, move, takenBack },
  moment,
  step,
  client,
  onReplay,
}: {
  turn: Turn;
  moment: Moment;
  step: Step;
  client: string;
  onReplay: () => void;
}) {
  return (
    <li className={styles.turn} id={`turn-${number}`} aria-label={`Turn ${number}`}>
      <div className={styles.conversation}>
        <Statement parts={partsOf(moment)} />
        {moment.thinks && (
          <p className={styles.thought}>
            <span>{client}, unsaid:</span> {moment.thinks}
          </p>
        )}
        {takenBack.map((taken) => (
          <TakenBackReply key={taken.time} move={taken} />
        ))}
        {move.kind === 'reply' ? (
          <Reply text={move.text} marks={marksOf(move.assessment)} />
        ) : (
          <p className={styles.label}>You were silent, until {client} went on.</p>
        )}
      </div>
      <div className={styles.margin}>
        {move.kind === 'reply' && (
          <Notes turn={number} feedback={feedbackOn(move.text, move.assessment)}>
            {step.workedExample && <WorkedExample text={step.workedExample} />}
          </Notes>
        )}
        {step.goal && <p className={styles.label}>What this turn is for: {step.goal}</p>}
        <Ways step={step} taken={move.kind === 'reply' ? move.branch : undefined} />
        <Button weight="quiet" onClick={onReplay}>
          Try again from turn {number}
        </Button>
      </div>
    </li>
  );
}

/** A reply that was taken back, with what it was read as. */
export function TakenBackReply({ move }: { move: Move }) {
  if (move.kind === 'silence') return <p className={styles.label}>Taken back: a silence</p>;
  return (
    <div>
      <p className={styles.label}>Taken back</p>
      <Reply text={move.text} marks={marksOf(move.assessment)} takenBack />
    </div>
  );
}

/** The ways on from a step by what they ask for, without saying where they lead. */
function Ways({ step, taken }: { step: Step; taken: number | undefined }) {
  const count = step.branches.length + (step.silence ? 1 : 0);
  return (
    <details className={styles.ways}>
      <summary>{count === 1 ? '1 way' : `${count} ways`} led on from here</summary>
      <ol>
        {step.branches.map(({ when }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the branches of a step never change places
          <li key={index} data-taken={index === taken || undefined}>
            {whenForTrainee(when)}
            {index === taken && <strong> (taken)</strong>}
          </li>
        ))}
        {step.silence && (
          <li data-taken={taken === undefined || undefined}>
            silence{taken === undefined && <strong> (taken)</strong>}
          </li>
        )}
      </ol>
    </details>
  );
}
