import { useEffect, useMemo, useState } from 'react';
import { BANK } from 'virtual:bank';
import { EXAMS } from 'virtual:exams';
import { MISCONCEPTIONS } from 'virtual:misconceptions';
import { useLocation } from 'wouter';
import { withChosen, withSet } from '../../../content/exam/keptSets.ts';
import { SET_LIMIT, setLink } from '../../../content/exam/set.ts';
import { BankPage } from '../../../view/exam/bank/BankPage.tsx';
import { followAddress } from '../../addresses.ts';
import { titleProblem } from '../../sandbox/worlds/titles.ts';
import { filterIn, inFilter, NO_FILTER, queryOf, type BankFilter } from '../../readings/exam/bankFilter.ts';
import { filterChoices, listedQuestion } from '../../readings/exam/bankView.ts';
import { bankAt, examAddress, printAt, questionAt, replaceAddress } from './address.ts';
import { newSet } from './newSet.ts';
import { SetNotices } from './SetNotices.tsx';
import { useSets } from './useSets.ts';

/** The bank, filtered as its address says: what is typed goes there, and a link or the way back comes from there. */
export function BankPart() {
  const [, navigate] = useLocation();
  const [filter, setFilter] = useState(filterHere);
  useEffect(() => followAddress(() => setFilter(filterHere())), []);
  const { chosen, unkept, unread, change } = useSets();
  const found = useMemo(() => inFilter(BANK, filter), [filter]);
  const choices = useMemo(() => filterChoices(BANK, filter, EXAMS, MISCONCEPTIONS), [filter]);
  const query = queryOf(filter);
  const choose = (next: BankFilter): void => {
    setFilter(next);
    replaceAddress(bankAt(queryOf(next)));
  };
  const make = (title: string) => {
    const problem = titleProblem(title, []);
    if (problem) return problem;
    const set = newSet(title, chosen);
    const isKept = change((sets) => withChosen(withSet(sets, set), chosen, false));
    navigate(`/exam/set/${isKept ? set.id : setLink(set)}`);
    return null;
  };
  return (
    <>
      <SetNotices unkept={unkept} unread={unread} />
      <BankPage
        filter={filter}
        choices={choices}
        questions={found.map((question) => ({
          ...listedQuestion(question),
          to: { href: questionAt(question.id, query) },
        }))}
        of={BANK.length}
        chosen={new Set(chosen)}
        limit={SET_LIMIT.questions}
        print={{ href: printAt(null, query) }}
        onFilter={choose}
        onReset={query === '' ? null : () => choose(NO_FILTER)}
        onChoose={(ids, isChosen) => change((sets) => withChosen(sets, ids, isChosen))}
        onMake={make}
      />
    </>
  );
}

const filterHere = (): BankFilter => filterIn(examAddress(window.location.hash).query);
