import { Button } from '#ui/button.tsx';
import styles from './kept-notice.module.css';

/** Said instead of the reply box when another tab has taken the run over, or deleted it. */
export function Elsewhere({
  gone,
  draft,
  problem,
  onTakeOver,
  onKeepCopy,
}: {
  gone: boolean;
  draft: string;
  /** What did not work of the last press. */
  problem: string;
  onTakeOver: () => void;
  onKeepCopy: () => void;
}) {
  return (
    <div role="alert" className={styles.elsewhere}>
      <p>
        {gone
          ? 'This conversation was deleted in another tab. What you see here is still whole.'
          : 'This conversation is open in another tab, and goes on there. What you typed here is still here.'}
      </p>
      {draft && (
        <p>
          In your box: <q>{draft}</q>
        </p>
      )}
      <p className={styles.choices}>
        {!gone && (
          <Button weight="main" onClick={onTakeOver}>
            Go on here instead
          </Button>
        )}
        <Button onClick={onKeepCopy}>Keep what is here as a run of its own</Button>
      </p>
      {problem && <p>{problem}</p>}
    </div>
  );
}

/** What was typed in another tab, beside what came along. */
export function OtherDraft({ text }: { text: string }) {
  return (
    <p className={styles.notice}>
      Typed in another tab: <q>{text}</q>
    </p>
  );
}
