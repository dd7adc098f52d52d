import { type ReactNode, useEffect, useRef } from 'react';

/** On the first screen the focus is where the browser puts it. */
let isFirst = true;

/** The heading of a screen. When a way led here, the focus comes here too. */
export function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  useEffect(() => {
    document.title = `${heading.current?.textContent} · Attune`;
  });
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
