import { BANK } from 'virtual:bank';
import { printedItem, questionsOf } from '../../../content/exam/set.ts';
import type { Question } from '../../../content/question/question.ts';
import { PrintPage } from '../../../view/exam/paper/PrintPage.tsx';
import type { PrintedQuestion } from '../../../view/exam/paper/printedQuestion.ts';
import { useWords } from '../../../view/ui/words.ts';
import { useFacts } from '../../facts.ts';
import { filterIn, inFilter, queryOf } from '../../readings/exam/bankFilter.ts';
import { keyOf } from '../../readings/exam/key.ts';
import { bankAt, printAt, replaceAddress, setAt, SETS_PAGE, useExamAddress } from './address.ts';
import { useNamedSet } from './useNamedSet.ts';
import { useSets } from './useSets.ts';

/** A paper to print: of a set, or without one of what passes the filter in the address. */
export function PrintPart() {
  const { rest, query } = useExamAddress();
  return rest === '' ? <FilterPaper query={query} /> : <SetPaper name={rest} query={query} />;
}

function FilterPaper({ query }: { readonly query: string }) {
  const { ofBank } = useWords().exam.bank.print;
  const within = queryOf(filterIn(query));
  const questions = inFilter(BANK, filterIn(query));
  return (
    <Printed
      title={ofBank}
      questions={questions}
      query={query}
      paper={(key) => printAt(null, withKeyIn(within, key))}
      back={bankAt(within)}
    />
  );
}

function SetPaper({ name, query }: { readonly name: string; readonly query: string }) {
  const { ofBank } = useWords().exam.bank.print;
  const named = useNamedSet(name, useSets().sets);
  const set = 'set' in named ? named.set : { title: ofBank, questions: [] };
  return (
    <Printed
      title={set.title}
      questions={questionsOf(set.questions, BANK).questions}
      query={query}
      paper={(key) => printAt(name, withKeyIn('', key))}
      back={'set' in named ? setAt(name) : SETS_PAGE}
    />
  );
}

interface PrintedProps {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly query: string;
  /** The address of the paper with its key, or without. */
  readonly paper: (withKey: boolean) => string;
  readonly back: string;
}

function Printed({ title, questions, query, paper, back }: PrintedProps) {
  const rules = useFacts();
  const withKey = new URLSearchParams(query).has('key');
  return (
    <PrintPage
      title={title}
      questions={questions.map(printed)}
      rules={rules}
      withKey={withKey}
      onKey={(key) => {
        replaceAddress(paper(key));
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      }}
      onPrint={() => window.print()}
      back={{ href: back }}
    />
  );
}

function printed(question: Question): PrintedQuestion {
  const item = printedItem(question);
  return { question, item, key: keyOf(question, item) };
}

const withKeyIn = (query: string, key: boolean): string =>
  key ? `${query === '' ? '?' : `${query}&`}key=1` : query;
