import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { firstTyping } from '#platform/page.ts';
import { type Motion, MotionContext } from '#ui/portrait/motion.ts';
import { Boundary } from '#ui/shell/boundary.tsx';
import { ArrivePage } from './arrive-page.tsx';
import { HelpPage } from './help-page.tsx';
import { RunPage } from './run-page.tsx';
import type { Session } from './session.ts';
import { Trouble } from './trouble.tsx';
import { Waiting } from './waiting.tsx';

const CodesPage = lazy(() => import('./codes-page.tsx'));
const CardPage = lazy(() => import('./card-page.tsx'));
const DebriefPage = lazy(() => import('./debrief-page.tsx'));
const RunsPage = lazy(() => import('./runs-page.tsx'));

/** The screens and the ways between them. Help is part of the first load, since it has to work offline. */
export function App({ session }: { session: Session }) {
  return (
    <MotionContext value={useMotion()}>
      <Router hook={useHashLocation}>
        <Troubled>
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
              <Route path="/scorer">
                <CardPage />
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
        </Troubled>
      </Router>
    </MotionContext>
  );
}

/** What broke down on one screen does not stand in the way of another. */
function Troubled({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  return (
    <Boundary key={location} fallback={<Trouble />}>
      {children}
    </Boundary>
  );
}

/** Portraits move once something is typed; until then they are drawn as they are, and the page is there sooner. */
function useMotion(): Motion | undefined {
  const [motion, setMotion] = useState<Motion>();
  useEffect(() => {
    firstTyping()
      .then(() => import('#ui/portrait/moving.tsx'))
      .then(({ moving }) => setMotion(moving))
      // Without it nothing moves, and all else is as it was.
      .catch(() => {});
  }, []);
  return motion;
}
