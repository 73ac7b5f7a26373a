import { FileQuestion } from 'lucide-react';
import { BANK } from 'virtual:bank';
import { ExamNav } from '../../view/exam/ExamNav.tsx';
import { EmptyState } from '../../view/ui/EmptyState.tsx';
import { useWords } from '../../view/ui/words.ts';
import { bankAt, useExamAddress } from '../exam/bank/address.ts';
import { BankPart } from '../exam/bank/BankPart.tsx';
import { PrintPart } from '../exam/bank/PrintPart.tsx';
import { QuestionPart } from '../exam/bank/QuestionPart.tsx';
import { SetPart } from '../exam/bank/SetPart.tsx';
import { SetsPart } from '../exam/bank/SetsPart.tsx';
import { StudyPart } from '../exam/bank/StudyPart.tsx';
import { useFromTop } from '../exam/bank/useFromTop.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';
import { Page } from './Page.tsx';

/**
 * The bank, its questions one by one, sets of them, and papers to print. The address is read as it stands. Keys make
 * each a page of its own, at which one arrives.
 */
export default function BankRoute() {
  const words = useWords().exam.bank;
  const { page, rest, query } = useExamAddress();
  useFromTop(`${page}/${rest}`);
  const question = BANK.find(({ id }) => id === rest);
  switch (page) {
    case 'bank':
    case 'study':
      if (page === 'bank' && rest === '')
        return (
          <Page key="list" wide title={words.list.title}>
            <ExamNav current="bank" />
            <BankPart />
          </Page>
        );
      if (!question) return <NoSuchQuestion id={rest} />;
      return (
        <Page key={page} title={page === 'study' ? words.study.title : words.question.title(question.id)}>
          <ExamNav current={null} />
          {page === 'study' ? (
            <StudyPart key={question.id} question={question} />
          ) : (
            <QuestionPart question={question} query={query} />
          )}
        </Page>
      );
    case 'set':
      return (
        <Page key={rest} title={rest === '' ? words.sets.title : words.chosen.title}>
          <ExamNav current={rest === '' ? 'sets' : null} />
          {rest === '' ? <SetsPart /> : <SetPart key={rest} name={rest} />}
        </Page>
      );
    case 'print':
      return (
        <Page key="print" title={words.print.title}>
          <PrintPart />
        </Page>
      );
    default:
      return <NotFoundRoute />;
  }
}

function NoSuchQuestion({ id }: { readonly id: string }) {
  const { question: words, nav } = useWords().exam.bank;
  return (
    <Page title={words.gone(id)}>
      <ExamNav current={null} />
      <h1 className="sr-only">{words.gone(id)}</h1>
      <EmptyState icon={FileQuestion} title={words.gone(id)}>
        <p>{words.goneHint}</p>
        <p className="mt-2">
          <a href={bankAt('')} className="font-semibold text-accent underline">
            {nav.bank}
          </a>
        </p>
      </EmptyState>
    </Page>
  );
}
