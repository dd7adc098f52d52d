import type { ReactNode } from 'react';
import styles from './screen.module.css';

/** The frame of every screen: who we are, the ways from here, and help one step away. */
export function Screen({
  title,
  wide = false,
  children,
}: {
  title: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <a className={styles.skip} href="#main" onClick={skip}>
        Skip to the content
      </a>
      <TopBar />
      <main id="main" tabIndex={-1} className={wide ? `${styles.main} ${styles.wide}` : styles.main}>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </main>
    </>
  );
}

/** The address carries the route, so the skip link moves the focus itself. */
function skip(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function TopBar() {
  return (
    <header className={styles.bar}>
      <a className={styles.brand} href="#/">
        <img src="./bloom.svg" alt="" width="28" height="28" />
        Attune
      </a>
      <nav aria-label="Main" className={styles.ways}>
        <a href="#/runs">Your runs</a>
        <a href="#/codes">The codes</a>
        <HelpLink />
      </nav>
    </header>
  );
}

/** Help for the trainee: on every screen, in the same words. */
export function HelpLink() {
  return (
    <a className={styles.help} href="#/help">
      Help for me, now
    </a>
  );
}
