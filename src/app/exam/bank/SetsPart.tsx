import { useState } from 'react';
import { putBack, withChanged, withoutSet, type KeptSet } from '../../../content/exam/keptSets.ts';
import { titleOf } from '../../../content/shared/title.ts';
import { SetList } from '../../../view/exam/bank/SetList.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { titleProblem } from '../../sandbox/worlds/titles.ts';
import { setAt } from './address.ts';
import { SetNotices } from './SetNotices.tsx';
import { useSets } from './useSets.ts';

/** The list of the learner's own sets, and what is done with it. */
export function SetsPart() {
  const words = useWords().exam.bank.sets;
  const { sets, unkept, unread, change } = useSets();
  const [said, setSaid] = useState('');
  const [deleted, setDeleted] = useState<{ readonly set: KeptSet; readonly at: number } | null>(null);
  const done = (sentence: string): void => {
    setSaid(sentence);
    setDeleted(null);
  };
  return (
    <>
      <SetNotices unkept={unkept} unread={unread} />
      <SetList
        sets={sets.map(({ id, title, questions }) => ({
          id,
          title,
          count: questions.length,
          to: { href: setAt(id) },
        }))}
        said={said}
        onUndo={
          deleted &&
          (() => {
            change((kept) => putBack(kept, deleted.set, deleted.at));
            done(words.putBack(deleted.set.title));
          })
        }
        onRename={(id, title) => {
          const problem = titleProblem(title, []);
          const set = sets.find((each) => each.id === id);
          if (problem || !set) return problem;
          change((kept) => withChanged(kept, { ...set, title: titleOf(title) }));
          done(words.renamed(title.trim()));
          return null;
        }}
        onDelete={(id) => {
          const at = sets.findIndex((each) => each.id === id);
          const set = sets[at];
          if (!set) return;
          change((kept) => withoutSet(kept, id));
          setSaid(words.deleted(set.title));
          setDeleted({ set, at });
        }}
      />
    </>
  );
}
