import type { ReactNode } from 'react';
import styles from './way-chart.module.css';

/** A turn on the way: how many ways led on from it, and which of them, from 0, was taken. */
export interface Fork {
  readonly turn: number;
  readonly ways: number;
  readonly taken: number;
}

const WIDTH = 80;
const HEIGHT = 116;
const MIDDLE = HEIGHT / 2;
/** Where on the stem the node of a turn is. */
const NODE = 14;

/**
 * The way that a run took, as a stem: each turn a node, the ways not taken as shoots beside it, the endings at its
 * tip, of which only the one reached has a name. `children` says the same in words.
 */
export function WayChart({
  forks,
  ending,
  endings,
  children,
}: {
  forks: readonly Fork[];
  /** The title of the ending that was reached. */
  ending: string | undefined;
  /** How many endings there are. */
  endings: number;
  children: ReactNode;
}) {
  const missed = ending ? endings - 1 : endings;
  return (
    <figure className={styles.way}>
      <div className={styles.stem} aria-hidden="true">
        {forks.map((fork) => (
          <span key={fork.turn} className={styles.node}>
            <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
              <path d={`M0 ${MIDDLE}H${WIDTH}`} className={styles.taken} />
              {shoots(fork).map(({ out, rise }) => (
                <g key={rise}>
                  <path
                    d={`M${NODE} ${MIDDLE}Q${NODE + out * 0.55} ${MIDDLE} ${NODE + out} ${MIDDLE + rise}`}
                    className={styles.shoot}
                  />
                  <circle cx={NODE + out} cy={MIDDLE + rise} r="3.5" className={styles.bud} />
                </g>
              ))}
              <circle cx={NODE} cy={MIDDLE} r="6" className={styles.turn} />
            </svg>
            {fork.turn}
          </span>
        ))}
        <span className={styles.tip}>
          {ending && <strong>{ending}</strong>}
          {Array.from({ length: missed }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
            <svg key={index} aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
              <circle cx="8" cy="8" r="5.5" className={styles.bud} />
            </svg>
          ))}
        </span>
      </div>
      <figcaption>{children}</figcaption>
    </figure>
  );
}

/** Where the ways not taken end, seen from the node: those tried before the one taken are above the stem. */
function shoots({ ways, taken }: Fork): { out: number; rise: number }[] {
  const above = fan(taken).map(({ out, rise }) => ({ out, rise: -rise }));
  return [...above, ...fan(ways - 1 - taken)];
}

/** So many shoots, the steeper the shorter they reach along the stem. */
function fan(count: number): { out: number; rise: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const steepness = (index + 1) / (count + 0.35);
    return { out: 52 * Math.cos(steepness * 1.25), rise: 52 * Math.sin(steepness * 1.25) };
  });
}
