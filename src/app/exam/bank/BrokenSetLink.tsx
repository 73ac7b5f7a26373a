import type { SetLinkFault } from '../../../content/exam/set.ts';
import { ErrorNotice } from '../../../view/ui/ErrorNotice.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { linkFaultText } from '../../sandbox/worlds/linkFaultText.ts';

/** Why the link to a set cannot be opened, and what to do. */
export function BrokenSetLink({ fault }: { readonly fault: SetLinkFault }) {
  const { exam, worlds } = useWords();
  const words = exam.bank.link;
  const where = linkFaultText(fault, { ...worlds.link.fault, ...words.fault });
  return (
    <div className="space-y-5">
      <h1 className="text-xl font-extrabold tracking-tight">{words.title}</h1>
      <ErrorNotice title={words.cannot} where={where} whatToDo={words.whatToDo} />
      {fault.code === 'content' && (
        <p lang="en" className="font-mono text-sm">
          {fault.detail}
        </p>
      )}
    </div>
  );
}
