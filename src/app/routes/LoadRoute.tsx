import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useWords } from '../../view/ui/words.ts';
import { followAddress, linkIn } from '../addresses.ts';
import { Page } from './Page.tsx';

const LoadPart = lazy(() => import('../build/load/LoadPart.tsx'));

/** A lesson that somebody has handed over, by a link or as a file. The link is read from the address as it stands. */
export default function LoadRoute() {
  const words = useWords().build.load;
  const link = useSyncExternalStore(followAddress, () => linkIn(window.location.hash, 'lesson'));
  return (
    <Page title={words.title}>
      <Suspense fallback={<p role="status">{words.reading}</p>}>
        <LoadPart key={link} link={link} />
      </Suspense>
    </Page>
  );
}
