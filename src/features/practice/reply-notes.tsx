import { useEffect } from 'react';
import type { ReplyEntry } from '#domain/run/log.ts';
import { feedbackOn } from '#domain/scoring/feedback.ts';
import { Notes } from '#ui/notes/notes.tsx';
import { WorkedExample } from '#ui/notes/worked-example.tsx';

/** The notes on a reply. They come with what explains the codes, which nobody needs before a first reply. */
export default function ReplyNotes({
  turn,
  reply: { text, assessment },
  workedExample,
  onShown,
}: {
  turn: number;
  reply: ReplyEntry;
  workedExample: string | undefined;
  /** Called when they have come, which may be after the turn. */
  onShown: () => void;
}) {
  useEffect(onShown, [onShown]);
  return (
    <Notes turn={turn} feedback={feedbackOn(text, assessment)}>
      {workedExample && <WorkedExample text={workedExample} />}
    </Notes>
  );
}
