import type { Turn } from '#domain/run/log.ts';
import type { TurningPoint } from '#domain/run/turning-points.ts';
import { SKILLS } from '#domain/scoring/assessment.ts';
import { CODES } from '#domain/scoring/codes.ts';
import styles from './debrief.module.css';

/** The turns that moved her most, each with what changed and what the reply was. */
export function TurningPoints({
  points,
  turns,
  client,
}: {
  points: readonly TurningPoint[];
  turns: readonly Turn[];
  client: string;
}) {
  if (points.length === 0) return <p>No single turn changed much for {client}.</p>;
  return (
    <ul className={styles.points}>
      {points.map(({ turn, changes }) => (
        <li key={turn}>
          <a href={`#turn-${turn}`} onClick={(event) => toTurn(event, turn)}>
            Turn {turn}
          </a>
          : {Object.entries(changes).map(changeInWords).join(', ')}. {becauseOf(turns[turn - 1])}
        </li>
      ))}
    </ul>
  );
}

/** The address carries the route, so going to a turn moves the focus itself. */
function toTurn(event: { preventDefault: () => void }, turn: number) {
  event.preventDefault();
  const place = document.getElementById(`turn-${turn}`);
  place?.scrollIntoView();
  place?.querySelector<HTMLElement>('button, summary')?.focus({ preventScroll: true });
}

const inWords = new Intl.ListFormat('en-GB');

function changeInWords([name, by]: [string, number]): string {
  return `${name} ${by > 0 ? 'rose' : 'fell'} by ${Math.abs(by)}`;
}

function becauseOf(turn: Turn | undefined): string {
  if (!turn || turn.move.kind === 'silence') return 'You let the silence be.';
  const { assessment } = turn.move;
  const roadblock = assessment.roadblocks[0];
  const earned = SKILLS.filter((skill) => assessment[skill].level > 0).map((skill) =>
    CODES[skill].name.toLowerCase(),
  );
  const heard =
    earned.length > 0 ? `The reply carried ${inWords.format(earned)}` : 'The reply gave nothing back';
  return roadblock ? `${heard}, and a roadblock: ${CODES[roadblock.code].name.toLowerCase()}.` : `${heard}.`;
}
