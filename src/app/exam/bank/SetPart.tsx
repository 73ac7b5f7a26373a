import { FolderX } from 'lucide-react';
import { BANK } from 'virtual:bank';
import { useLocation } from 'wouter';
import { withChanged, withSet, type KeptSet } from '../../../content/exam/keptSets.ts';
import {
  questionsOf,
  setLink,
  withMoved,
  withoutQuestion,
  type QuestionSet,
} from '../../../content/exam/set.ts';
import { SetPage } from '../../../view/exam/bank/SetPage.tsx';
import { EmptyState } from '../../../view/ui/EmptyState.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { listedQuestion } from '../../readings/exam/bankView.ts';
import { printAt, questionAt, setAt } from './address.ts';
import { BeginPart } from './BeginPart.tsx';
import { BrokenSetLink } from './BrokenSetLink.tsx';
import { newSet } from './newSet.ts';
import { SetNotices } from './SetNotices.tsx';
import { useNamedSet } from './useNamedSet.ts';
import { useSets } from './useSets.ts';

/** A set of the learner's own, from a link, or of a lesson. */
export function SetPart({ name }: { readonly name: string }) {
  const words = useWords().exam.bank.set;
  const kept = useSets();
  const named = useNamedSet(name, kept.sets);
  const [, navigate] = useLocation();
  if (named.kind === 'broken') return <BrokenSetLink fault={named.fault} />;
  if (named.kind === 'gone')
    return (
      <>
        <h1 className="sr-only">{words.gone}</h1>
        <EmptyState icon={FolderX} title={words.gone}>
          {words.goneHint}
        </EmptyState>
      </>
    );
  const keep = (set: QuestionSet): void => {
    const made = newSet(set.title, set.questions);
    if (kept.change((sets) => withSet(sets, made))) navigate(`/exam/set/${made.id}`);
  };
  const change = (by: (set: KeptSet) => KeptSet): void => {
    if (named.kind === 'kept') kept.change((sets) => withChanged(sets, by(named.set)));
  };
  const { set } = named;
  const { questions, unknown } = questionsOf(set.questions, BANK);
  return (
    <>
      <SetNotices unkept={kept.unkept} unread={kept.unread} />
      <SetPage
        title={set.title}
        isShared={named.kind === 'shared'}
        questions={questions.map((question) => ({
          ...listedQuestion(question),
          to: { href: questionAt(question.id) },
        }))}
        unknown={unknown}
        changes={
          named.kind === 'kept'
            ? {
                onMove: (id, by) => change((before) => withMoved(before, id, by)),
                onRemove: (id) => change((before) => withoutQuestion(before, id)),
              }
            : null
        }
        onKeep={named.kind === 'kept' ? null : () => keep(set)}
        link={`${window.location.href.split('#', 1)[0] ?? ''}${setAt(setLink(set))}`}
        print={{ href: printAt(name) }}
        begin={<BeginPart questions={questions} />}
      />
    </>
  );
}
