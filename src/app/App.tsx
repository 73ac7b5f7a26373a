import { lazy, Suspense } from 'react';
import type { Interface } from '../explain/interface.ts';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { SkipLink } from '../view/shell/SkipLink.tsx';
import { HomeRoute } from './routes/HomeRoute.tsx';
import { LoadingPage } from './routes/LoadingPage.tsx';
import { NotFoundRoute } from './routes/NotFoundRoute.tsx';
import { Crash } from './Crash.tsx';
import { Speaking } from './Speaking.tsx';

const SandboxIndexRoute = lazy(() => import('./routes/SandboxIndexRoute.tsx'));
const SandboxRoute = lazy(() => import('./routes/SandboxRoute.tsx'));
const DesignRoute = lazy(() => import('./routes/DesignRoute.tsx'));
const ShareRoute = lazy(() => import('./routes/ShareRoute.tsx'));
const LessonRoute = lazy(() => import('./routes/LessonRoute.tsx'));

/**
 * Every page of the lab. Addresses stand behind `#`, so that any static server below any path can serve it.
 * @param words of the language to begin with
 */
export function App({ words }: { readonly words: Interface }) {
  return (
    <Speaking first={words}>
      <Crash>
        <SkipLink target="main" />
        <Router hook={useHashLocation}>
          <Suspense fallback={<LoadingPage />}>
            <Switch>
              <Route path="/" component={HomeRoute} />
              <Route path="/learn/:lesson">{({ lesson }) => <LessonRoute key={lesson} id={lesson} />}</Route>
              <Route path="/sandbox" component={SandboxIndexRoute} />
              <Route path="/sandbox/:world">{({ world }) => <SandboxRoute key={world} id={world} />}</Route>
              <Route path="/design" component={DesignRoute} />
              <Route path="/share/*?" component={ShareRoute} />
              <Route component={NotFoundRoute} />
            </Switch>
          </Suspense>
        </Router>
      </Crash>
    </Speaking>
  );
}
