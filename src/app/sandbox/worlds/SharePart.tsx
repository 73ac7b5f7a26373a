import { useEffect, useState } from 'react';
import { ShareView, type LinkState } from '../../../view/worlds/ShareView.tsx';
import { worldToPassOn } from './savedOf.ts';
import { shareLink } from './shareLink.ts';
import type { OpenWorld } from './openWorld.ts';

interface SharePartProps extends OpenWorld {
  readonly onExport: () => void;
  readonly onClose: () => void;
}

/** The link to what is in the page. */
export function SharePart({ lab, ready, onExport, onClose }: SharePartProps) {
  const [link, setLink] = useState<LinkState>({ kind: 'making' });
  useEffect(() => {
    // A large world takes a moment: the dialog stands first.
    const timer = setTimeout(() => {
      const { timeline, asked } = lab.getSnapshot().context;
      const base = window.location.href.split('#', 1)[0] ?? '';
      const of = { title: ready.title, world: worldToPassOn(lab), asked, made: timeline.present.calls };
      setLink(shareLink({ ...of, offered: ready.calls }, base));
    });
    return () => clearTimeout(timer);
  }, [lab, ready]);
  return <ShareView link={link} onExport={onExport} onClose={onClose} />;
}
