import type { Step } from '#domain/scenario/scenario.ts';
import { WorkedExample } from '#ui/notes/worked-example.tsx';
import styles from './guidance.module.css';

/** What the guided mode shows before a reply: a hint, and a worked example. */
export function Guidance({ step }: { step: Step }) {
  if (!step.hint && !step.workedExample) return null;
  return (
    <div className={styles.guidance}>
      {step.hint && <p>{step.hint}</p>}
      {step.workedExample && <WorkedExample text={step.workedExample} open />}
    </div>
  );
}
