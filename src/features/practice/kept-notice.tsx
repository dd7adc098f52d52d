import type { Kept } from '#domain/run/log.ts';
import styles from './kept-notice.module.css';

const sentences: Partial<Record<Kept, string>> = {
  kept: 'This conversation is kept in this browser, on this device, and nowhere else.',
  nothing:
    'As you chose, nothing of this is kept on this device. It ends with this page; save it as a file if you want it.',
  full: 'There is no room left on this device to keep this conversation. It goes on, but a reload would lose it. Delete older runs, or save this one as a file from its debrief.',
  blocked:
    'This browser does not let the page keep anything. The conversation goes on, but a reload would lose it. You can save it as a file from its debrief.',
};

/** Where the conversation is kept, said when it first is, and whenever it cannot be. */
export function KeptNotice({ kept, isFirst }: { kept: Kept | undefined; isFirst: boolean }) {
  const sentence = kept && (kept !== 'kept' || isFirst) ? sentences[kept] : undefined;
  return (
    <p role="status" className={styles.notice} data-refused={kept !== 'kept' || undefined}>
      {sentence}
    </p>
  );
}
