import { RULES } from 'virtual:rules';
import { ReferenceNav } from '../../view/reference/ReferenceNav.tsx';
import { RulesPage } from '../../view/reference/RulesPage.tsx';
import { useWords } from '../../view/ui/words.ts';
import { useFacts } from '../facts.ts';
import { Page } from './Page.tsx';

/** All rules of the lab. */
export default function RulesRoute() {
  const { rules } = useWords().reference.pages;
  const facts = useFacts();
  const listed = RULES.flatMap(({ id, cases }) => {
    const fact = facts[id];
    return fact ? [{ ...fact, runs: cases > 0 }] : [];
  });
  return (
    <Page title={rules}>
      <ReferenceNav current="rules" />
      <RulesPage rules={listed} />
    </Page>
  );
}
