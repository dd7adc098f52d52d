/** Calls back whenever the page is hidden or shown; gives what ends that. */
export function watchPage(change: (shown: boolean) => void): () => void {
  const report = () => change(document.visibilityState === 'visible');
  document.addEventListener('visibilitychange', report);
  report();
  return () => document.removeEventListener('visibilitychange', report);
}

/** Follows a media query; gives its present answer, and what subscribes to its changes. */
export function mediaQuery(query: string) {
  const list = window.matchMedia(query);
  return {
    now: () => list.matches,
    subscribe: (change: () => void) => {
      list.addEventListener('change', change);
      return () => list.removeEventListener('change', change);
    },
  };
}

/** Comes when something is typed into a text box for the first time. */
export function firstTyping(): Promise<void> {
  return new Promise((resolve) => {
    const listen = (event: Event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) return;
      document.removeEventListener('input', listen);
      resolve();
    };
    document.addEventListener('input', listen);
  });
}

/** Has the browser ask before the page is left, since something would be lost; gives what ends that. */
export function warnBeforeLeaving(): () => void {
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', warn);
  return () => window.removeEventListener('beforeunload', warn);
}
