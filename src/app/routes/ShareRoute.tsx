import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useWords } from '../../view/ui/words.ts';
import { followAddress, linkIn } from '../addresses.ts';
import { Page } from './Page.tsx';

const SharedPart = lazy(() => import('../sandbox/worlds/SharedPart.tsx'));

/** A shared world, shown before anything is made of it. The link is read from the address as it stands: nothing decodes it. */
export default function ShareRoute() {
  const words = useWords().worlds.link;
  const link = useSyncExternalStore(followAddress, () => linkIn(window.location.hash, 'share'));
  return (
    <Page title={words.title}>
      <Suspense fallback={<p role="status">{words.loading}</p>}>
        <SharedPart key={link} link={link} />
      </Suspense>
    </Page>
  );
}
