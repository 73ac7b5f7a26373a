import { useState } from 'react';
import { Redirect } from 'wouter';
import { useWords } from '../../view/ui/words.ts';
import { DetectivePart } from '../exam/detective/DetectivePart.tsx';
import { newSeed } from '../exam/detective/newSeed.ts';
import { openCase } from '../exam/detective/openCase.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';
import { Page } from './Page.tsx';

/** The trust detective: the case of a seed, or a new one. */
export default function DetectiveRoute({ seed }: { readonly seed: string | null }) {
  const [fresh] = useState(newSeed);
  if (seed === null) return <Redirect to={`/exam/detective/${fresh}`} replace />;
  return <CaseRoute seed={seed} />;
}

function CaseRoute({ seed }: { readonly seed: string }) {
  const words = useWords().exam.detective;
  const [opened] = useState(() => openCase(seed));
  if (!opened) return <NotFoundRoute />;
  return (
    <Page title={words.title} wide>
      <DetectivePart opened={opened} />
    </Page>
  );
}
