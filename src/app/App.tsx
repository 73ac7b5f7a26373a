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
const BuildIndexRoute = lazy(() => import('./routes/BuildIndexRoute.tsx'));
const BuildRoute = lazy(() => import('./routes/BuildRoute.tsx'));
const LoadRoute = lazy(() => import('./routes/LoadRoute.tsx'));
const LoadedRoute = lazy(() => import('./routes/LoadedRoute.tsx'));
const RulesRoute = lazy(() => import('./routes/RulesRoute.tsx'));
const RuleRoute = lazy(() => import('./routes/RuleRoute.tsx'));
const GlossaryRoute = lazy(() => import('./routes/GlossaryRoute.tsx'));
const ActionsRoute = lazy(() => import('./routes/ActionsRoute.tsx'));
const ChooseRoute = lazy(() => import('./routes/ChooseRoute.tsx'));
const ExamRoute = lazy(() => import('./routes/ExamRoute.tsx'));
const BankRoute = lazy(() => import('./routes/BankRoute.tsx'));
const ExamResultsRoute = lazy(() => import('./routes/ExamResultsRoute.tsx'));
const DetectiveRoute = lazy(() => import('./routes/DetectiveRoute.tsx'));
const DetectiveMendRoute = lazy(() => import('./routes/DetectiveMendRoute.tsx'));
const LessonRoute = lazy(() => import('./routes/LessonRoute.tsx'));

/** Pages of exam practice that read their address themselves: it may have a query. */
const BANK_PAGES = /^\/exam\/(?:bank|study|set|print)(?:[/?].*)?$/s;

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
            <Route path="/build" component={BuildIndexRoute} />
            <Route path="/build/:draft">{({ draft }) => <BuildRoute key={draft} id={draft} />}</Route>
            <Route path="/lesson/kept/:id">{({ id }) => <LoadedRoute key={id} id={id} />}</Route>
            <Route path="/lesson/*?" component={LoadRoute} />
            <Route path="/rules" component={RulesRoute} />
            <Route path="/rules/:rule">{({ rule }) => <RuleRoute key={rule} id={rule} />}</Route>
            <Route path="/glossary/:term?">{({ term = null }) => <GlossaryRoute at={term} />}</Route>
            <Route path="/actions/:action?/:column?">
              {({ action = null, column = null }) => <ActionsRoute action={action} column={column} />}
            </Route>
            <Route path="/choose/*?">{({ '*': answers = '' }) => <ChooseRoute answers={answers} />}</Route>
            <Route path="/exam" component={ExamRoute} />
            <Route path={BANK_PAGES} component={BankRoute} />
            <Route path="/exam/results" component={ExamResultsRoute} />
            <Route path="/exam/detective/:seed?">
              {({ seed = null }) => <DetectiveRoute key={seed} seed={seed} />}
            </Route>
            <Route path="/exam/detective/:seed/mend">
              {({ seed }) => <DetectiveMendRoute key={seed} seed={seed} />}
            </Route>
            <Route path="/design" component={DesignRoute} />
            <Route path="/share/*?" component={ShareRoute} />
            <Route component={NotFoundRoute} />
          </Switch>
        </Suspense>
      </Router>
    </Crash>
  );
}
