import { useState } from 'react';
import { WorldChooser } from '../../view/sandbox/WorldChooser.tsx';
import { useWords } from '../../view/ui/words.ts';
import { worldAt } from '../addresses.ts';
import { useReadyWorlds } from '../readyWorlds.ts';
import { isLeft } from '../sandbox/sandboxStore.ts';
import { YourWorldsPart } from '../sandbox/worlds/YourWorldsPart.tsx';
import { Page } from './Page.tsx';

/** The worlds to go on with and to start from. It carries no engine: that comes with the first world. */
export default function SandboxIndexRoute() {
  const words = useWords();
  const ready = useReadyWorlds();
  const [left] = useState(() => new Set(ready.map(({ id }) => id).filter(isLeft)));
  const worlds = ready.map((world) => ({ ...world, changed: left.has(world.id), to: worldAt(world.id) }));
  return (
    <Page title={words.sandbox.title}>
      <WorldChooser own={<YourWorldsPart />} worlds={worlds} />
    </Page>
  );
}
