import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { openLink, type SharedWorld } from '../../../content/shared/link.ts';
import { useWords } from '../../../view/ui/words.ts';
import { BrokenLink, SharedLink } from '../../../view/worlds/SharedLink.tsx';
import { SANDBOX } from '../../addresses.ts';
import { contentsOf } from './contents.ts';
import { downloadWorld } from './downloadWorld.ts';
import { linkFaultText } from './linkFaultText.ts';
import { makeWorld } from './makeWorld.ts';
import { freeTitle } from './titles.ts';
import { takenTitles } from './worldStore.ts';

/** What a link carries, or why it cannot be opened. Nothing is made of it before the learner says so. */
export default function SharedPart({ link }: { readonly link: string }) {
  const words = useWords().worlds.link;
  const opened = useMemo(() => openLink(link), [link]);
  if (opened.ok) return <Shared shared={questionFirst(opened.value)} size={link.length} />;
  const { error } = opened;
  const errors = error.code === 'content' ? error.errors.map((each) => ({ ...each, file: null })) : [];
  return <BrokenLink where={linkFaultText(error, words.fault)} errors={errors} leave={SANDBOX} />;
}

function Shared({ shared, size }: { readonly shared: SharedWorld; readonly size: number }) {
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<'denied' | 'full' | null>(null);
  const { world, calls } = shared;
  const open = (): void => {
    const title = freeTitle(shared.title, takenTitles());
    const made = makeWorld({ title, from: { kind: 'link' }, start: { world, calls }, work: null });
    if (made.ok) navigate(`/sandbox/${made.value}`);
    else setFailure(made.error.code);
  };
  return (
    <SharedLink
      title={shared.title}
      size={size}
      contents={contentsOf(shared)}
      failure={failure}
      onDownload={() => downloadWorld(world, 'shared')}
      onOpen={open}
      leave={SANDBOX}
    />
  );
}

/** The call in question comes last in a link, since it may rest on those before; what begins a world is the first. */
function questionFirst({ calls, ...shared }: SharedWorld): SharedWorld {
  const question = calls.at(-1) ?? calls[0];
  return { ...shared, calls: [question, ...calls.slice(0, -1)] };
}
