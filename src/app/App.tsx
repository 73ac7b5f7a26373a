import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { SkipLink } from '../view/shell/SkipLink.tsx';
import { HomeRoute } from './routes/HomeRoute.tsx';
import { LoadingPage } from './routes/LoadingPage.tsx';
import { NotFoundRoute } from './routes/NotFoundRoute.tsx';
import { Crash } from './Crash.tsx';

const SandboxIndexRoute = lazy(() => import('./routes/SandboxIndexRoute.tsx'));
const SandboxRoute = lazy(() => import('./routes/SandboxRoute.tsx'));
const DesignRoute = lazy(() => import('./routes/DesignRoute.tsx'));
const ShareRoute = lazy(() => import('./routes/ShareRoute.tsx'));
const CourseRoute = lazy(() => import('./routes/CourseRoute.tsx'));
const ReadRoute = lazy(() => import('./routes/ReadRoute.tsx'));
const LessonRoute = lazy(() => import('./routes/LessonRoute.tsx'));

/** Every page of the lab. Addresses stand behind `#`, so that any static server below any path can serve it. */
export function App() {
  return (
    <Crash>
      <SkipLink target="main" />
      <Router hook={useHashLocation}>
        <Suspense fallback={<LoadingPage />}>
          <Switch>
            <Route path="/" component={HomeRoute} />
            <Route path="/learn" component={CourseRoute} />
            <Route path="/learn/:lesson/read">{({ lesson }) => <ReadRoute key={lesson} id={lesson} />}</Route>
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
  );
}
