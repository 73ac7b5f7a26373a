import { FACTS } from 'virtual:facts';
import { RULES } from 'virtual:rules';
import { ReferenceNav } from '../../view/reference/ReferenceNav.tsx';
import { RulesPage } from '../../view/reference/RulesPage.tsx';
import { useWords } from '../../view/ui/words.ts';
import { Page } from './Page.tsx';

/** All rules of the lab. */
export default function RulesRoute() {
  const { rules } = useWords().reference.pages;
  return (
    <Page title={rules}>
      <ReferenceNav current="rules" />
      <RulesPage rules={LISTED} />
    </Page>
  );
}

const LISTED = RULES.flatMap(({ id, cases }) => {
  const fact = FACTS[id];
  return fact ? [{ ...fact, runs: cases > 0 }] : [];
});
