import { GLOSSARY } from 'virtual:glossary';
import { GlossaryPage } from '../../view/reference/GlossaryPage.tsx';
import { ReferenceNav } from '../../view/reference/ReferenceNav.tsx';
import { useWords } from '../../view/ui/words.ts';
import { useTold } from '../told.ts';
import { Page } from './Page.tsx';

/** The glossary, at one of its terms or at its start. */
export default function GlossaryRoute({ at }: { readonly at: string | null }) {
  const { glossary } = useWords().reference.pages;
  const terms = Object.values(useTold('glossary') ?? GLOSSARY);
  return (
    <Page title={glossary}>
      <ReferenceNav current="glossary" />
      <GlossaryPage terms={terms} at={at} />
    </Page>
  );
}
