import { useState } from 'react';
import { READY_WORLDS } from 'virtual:sandbox';
import { WorldChooser } from '../../view/sandbox/WorldChooser.tsx';
import { useWords } from '../../view/ui/words.ts';
import { worldAt } from '../addresses.ts';
import { isLeft } from '../sandbox/sandboxStore.ts';
import { YourWorldsPart } from '../sandbox/worlds/YourWorldsPart.tsx';
import { Page } from './Page.tsx';

/** The worlds to go on with and to start from. It carries no engine: that comes with the first world. */
export default function SandboxIndexRoute() {
  const words = useWords();
  const [worlds] = useState(() =>
    READY_WORLDS.map((ready) => ({ ...ready, changed: isLeft(ready.id), to: worldAt(ready.id) })),
  );
  return (
    <Page title={words.sandbox.title}>
      <WorldChooser own={<YourWorldsPart />} worlds={worlds} />
    </Page>
  );
}
