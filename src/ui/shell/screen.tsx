import { type ReactNode, useEffect } from 'react';
import { Heading } from './heading.tsx';
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
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return (
    <>
      {/* The address carries the route, so this is no link to a place in the page. */}
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </button>
      <TopBar />
      <main id="main" tabIndex={-1} className={wide ? `${styles.main} ${styles.wide}` : styles.main}>
        <Heading>{title}</Heading>
        {children}
      </main>
    </>
  );
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
