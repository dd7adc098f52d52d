import { LazyMotion } from 'framer-motion';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ArrivePage } from './arrive-page.tsx';
import { HelpPage } from './help-page.tsx';
import { RunPage } from './run-page.tsx';
import type { Session } from './session.ts';
import { Waiting } from './waiting.tsx';

const CodesPage = lazy(() => import('./codes-page.tsx'));
const DebriefPage = lazy(() => import('./debrief-page.tsx'));
const RunsPage = lazy(() => import('./runs-page.tsx'));

const motionFeatures = () => import('./motion-features.ts').then((loaded) => loaded.default);

/** The screens and the ways between them. Help is part of the first load, since it has to work offline. */
export function App({ session }: { session: Session }) {
  return (
    <LazyMotion features={motionFeatures} strict>
      <Router hook={useHashLocation}>
        <FocusOnArrival />
        <Suspense fallback={<Waiting />}>
          <Switch>
            <Route path="/">
              <ArrivePage session={session} />
            </Route>
            <Route path="/help">
              <HelpPage session={session} />
            </Route>
            <Route path="/codes">
              <CodesPage />
            </Route>
            <Route path="/runs">
              <RunsPage session={session} />
            </Route>
            <Route path="/run/:id">{({ id }) => <RunPage key={id} session={session} id={id} />}</Route>
            <Route path="/run/:id/debrief">
              {({ id }) => <DebriefPage key={id} session={session} id={id} />}
            </Route>
            <Route>
              <ArrivePage session={session} />
            </Route>
          </Switch>
        </Suspense>
      </Router>
    </LazyMotion>
  );
}

/** After a way was taken, the focus is on the heading of the screen it led to. */
function FocusOnArrival() {
  const [location] = useLocation();
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new location, and nothing else, moves the focus
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    document.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }, [location]);
  return null;
}
