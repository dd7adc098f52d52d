import type { Turn } from '#domain/run/log.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import type { Moment } from '#machines/moment.ts';
import { type Fork, WayChart } from '#ui/charts/way-chart.tsx';
import styles from './debrief.module.css';

/** The whole way through the scenario: how much of it was seen, without a word about what was not. */
export function Way({
  scenario,
  turns,
  moments,
}: {
  scenario: Scenario;
  turns: readonly Turn[];
  moments: readonly Moment[];
}) {
  const forks = turns.map((turn) => forkOf(turn, scenario));
  const places = Object.keys(scenario.steps).length;
  const seen = new Set(moments.filter((moment) => moment.step).map((moment) => moment.at)).size;
  const endings = Object.keys(scenario.endings).length;
  const ending = moments.at(-1)?.ending;
  const passed = forks.reduce((sum, { ways }) => sum + ways - 1, 0);
  return (
    <section aria-labelledby="way" className={styles.way}>
      <h2 id="way">The way it went</h2>
      <WayChart forks={forks} ending={ending?.title} endings={endings}>
        In {counted(turns.length, 'turn')} you met {scenario.client.name} at {seen} of the {places} places of
        this conversation, and passed {counted(passed, 'other way')} on. What each of them asked for stands
        with its turn.{' '}
        {ending
          ? `This ending, ${ENDS[ending.outcome]} one, is one of ${endings}.`
          : `It may end in ${endings} ways.`}
      </WayChart>
    </section>
  );
}

const ENDS = { open: 'an open', mixed: 'a mixed', closed: 'a closed' } as const;

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

function forkOf({ number, move }: Turn, scenario: Scenario): Fork {
  const step = scenario.steps[move.step];
  const branches = step?.branches.length ?? 0;
  return {
    turn: number,
    ways: branches + (step?.silence ? 1 : 0),
    taken: move.kind === 'reply' ? move.branch : branches,
  };
}
