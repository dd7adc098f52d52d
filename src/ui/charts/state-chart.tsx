import { useId } from 'react';
import styles from './state-chart.module.css';

export interface Series {
  readonly name: string;
  /** 0 to 100: at the start, and after each turn. */
  readonly values: readonly number[];
}

const WIDTH = 640;
const HEIGHT = 280;
const EDGE = { left: 44, right: 96, top: 14, bottom: 34 };
const STYLES = [
  { colour: 'var(--reflection)', dash: undefined },
  { colour: 'var(--empowerment)', dash: '7 5' },
  { colour: 'var(--validation)', dash: '2 4' },
] as const;

/** Numbers of the inner state over the turns of a run: told apart by line style and by name, and as a table. */
export function StateChart({ series, marked }: { series: readonly Series[]; marked: readonly number[] }) {
  const title = useId();
  const turns = Math.max(1, (series[0]?.values.length ?? 1) - 1);
  const x = (turn: number) => EDGE.left + (turn / turns) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number) => EDGE.top + (1 - value / 100) * (HEIGHT - EDGE.top - EDGE.bottom);
  const every = Math.ceil(turns / 12);
  return (
    <figure className={styles.chart}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={title}>
        <title id={title}>{summary(series)}</title>
        {[0, 50, 100].map((value) => (
          <g key={value}>
            <path d={`M${EDGE.left} ${y(value)}H${WIDTH - EDGE.right}`} stroke="var(--line)" />
            <text x={EDGE.left - 8} y={y(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {marked.map((turn) => (
          <path
            key={turn}
            d={`M${x(turn)} ${EDGE.top}V${HEIGHT - EDGE.bottom}`}
            stroke="var(--edge)"
            strokeDasharray="1 4"
          />
        ))}
        {Array.from({ length: turns + 1 }, (_, turn) => turn)
          .filter((turn) => turn % every === 0)
          .map((turn) => (
            <text key={turn} x={x(turn)} y={HEIGHT - 8} textAnchor="middle">
              {turn === 0 ? 'start' : turn}
            </text>
          ))}
        {series.map(({ name, values }, index) => {
          const { colour, dash } = STYLES[index % STYLES.length] ?? STYLES[0];
          return (
            <g key={name}>
              <path
                d={values.map((value, turn) => `${turn === 0 ? 'M' : 'L'}${x(turn)} ${y(value)}`).join('')}
                fill="none"
                stroke={colour}
                strokeWidth="2.5"
                strokeLinejoin="round"
                strokeDasharray={dash}
              />
              <text
                className={styles.name}
                x={x(turns) + 10}
                y={labelPlace(series, index, y)}
                style={{ color: colour }}
              >
                {name}
              </text>
            </g>
          );
        })}
      </svg>
      <details>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">After turn</th>
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: turns + 1 }, (_, turn) => turn).map((turn) => (
              <tr key={turn}>
                <th scope="row">{turn === 0 ? 'start' : turn}</th>
                {series.map(({ name, values }) => (
                  <td key={name}>{values[turn]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Where a line's name stands: at its end, moved down as far as the names above it need. */
function labelPlace(series: readonly Series[], index: number, y: (value: number) => number): number {
  const order = series
    .map(({ values }, place) => ({ place, end: y(values.at(-1) ?? 0) + 4 }))
    .sort((a, b) => a.end - b.end);
  let last = Number.NEGATIVE_INFINITY;
  for (const { place, end } of order) {
    last = Math.max(end, last + 18);
    if (place === index) break;
  }
  return last;
}

function summary(series: readonly Series[]): string {
  const ways = series.map(({ name, values }) => `${name} from ${values[0]} to ${values.at(-1)}`);
  return `Over ${Math.max(0, (series[0]?.values.length ?? 1) - 1)} turns: ${ways.join(', ')}.`;
}
