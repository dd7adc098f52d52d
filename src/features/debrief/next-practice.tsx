import { figuresOf } from '#domain/run/figures.ts';
import type { Turn } from '#domain/run/log.ts';
import { whatToPractise } from '#domain/run/next-practice.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { CODES } from '#domain/scoring/codes.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import styles from './debrief.module.css';

/** What to practise next, and the ways from here. */
export function NextPractice({
  scenario,
  turns,
  onNext,
}: {
  scenario: Scenario;
  turns: readonly Turn[];
  onNext: (() => void) | undefined;
}) {
  const code = whatToPractise(figuresOf(turns), turns, scenario.trains);
  return (
    <section aria-labelledby="next">
      <h2 id="next">What to practise next</h2>
      {code ? (
        <p className={styles.advice}>
          <strong>{CODES[code].name}.</strong> {CODES[code].what} {CODES[code].why}{' '}
          <a href="#/codes">Examples and near misses are with the codes.</a>
        </p>
      ) : (
        <p>Another conversation will show more than one more number would. Come back in a few days.</p>
      )}
      <p className={styles.acts}>
        {onNext && (
          <Button weight="main" onClick={onNext}>
            Go on with {scenario.client.name}
          </Button>
        )}
        <a className={buttonClass(onNext ? 'plain' : 'main')} href="#/">
          To the clients
        </a>
      </p>
    </section>
  );
}
