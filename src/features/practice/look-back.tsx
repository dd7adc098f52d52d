import { useEffect, useRef } from 'react';
import { buttonClass } from '#ui/button.tsx';

/** The way on from an ending. The reply box that had the focus is gone, so the focus comes here. */
export function LookBack({ runId }: { runId: string }) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    link.current?.focus({ preventScroll: true });
  }, []);
  return (
    <a ref={link} className={buttonClass('main')} href={`#/run/${runId}/debrief`}>
      Look back on it
    </a>
  );
}
