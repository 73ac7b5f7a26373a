import { AppWindow } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../ui/words.ts';

/** Where another tab has the paper. */
export function OtherTab({ onTake }: { readonly onTake: () => void }) {
  const words = useWords().exam.sitting;
  return (
    <div role="status" className="space-y-6">
      <h1 className="text-xl font-extrabold tracking-tight">{words.title}</h1>
      <EmptyState icon={AppWindow} title={words.tab.title}>
        <p>{words.tab.about}</p>
        <Button tone="primary" onClick={onTake} className="mt-4 pointer-coarse:min-h-11">
          {words.tab.take}
        </Button>
      </EmptyState>
    </div>
  );
}
