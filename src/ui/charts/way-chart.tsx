import type { ReactNode } from 'react';
import styles from './way-chart.module.css';

/** A turn on the way: how many ways led on from it, and which of them, from 0, was taken. */
export interface Fork {
  readonly turn: number;
  readonly ways: number;
  readonly taken: number;
}

const WIDTH = 56;
const HEIGHT = 72;
const MIDDLE = HEIGHT / 2;

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
              {shoots(fork).map((rise) => (
                <g key={rise}>
                  <path d={`M14 ${MIDDLE}q10 0 18 ${rise * 0.7}t12 ${rise * 0.3}`} className={styles.shoot} />
                  <circle cx="44" cy={MIDDLE + rise} r="2.5" className={styles.bud} />
                </g>
              ))}
              <circle cx="14" cy={MIDDLE} r="5" className={styles.turn} />
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

/** How far from the stem, up (negative) and down, the ways not taken end: those tried before the one taken are above. */
function shoots({ ways, taken }: Fork): number[] {
  const above = spread(taken).map((rise) => -rise);
  return [...above, ...spread(ways - 1 - taken)];
}

function spread(count: number): number[] {
  return Array.from({ length: count }, (_, index) => 9 + ((index + 1) / count) * (MIDDLE - 14));
}
