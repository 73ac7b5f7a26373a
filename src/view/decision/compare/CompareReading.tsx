import { useWords } from '../../ui/words.ts';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { Card } from '../../ui/Card.tsx';
import type { CompareView } from './compare.ts';
import { FactTable } from './FactTable.tsx';
import { GatePairs } from './GatePairs.tsx';
import { Side } from './Side.tsx';

/** Two calls side by side: verdicts, facts with what differs, gates with the first at which they part. */
export function CompareReading({ one, other, facts, gates }: CompareView) {
  const words = useWords().readings.compare;
  const parting = gates.find(({ parts }) => parts);
  return (
    <div className="space-y-4">
      <div className="grid gap-3 @xs:grid-cols-2">
        <Side name={words.inQuestion} side={one} />
        <Side name={words.other} side={other} />
      </div>
      <Card title={words.facts}>
        <p className="-mt-2 mb-2 text-sm text-ink-muted">
          {words.differences(facts.filter(({ differs }) => differs).length)}
        </p>
        <FactTable facts={facts} />
      </Card>
      <Card title={words.gates}>
        <p className="-mt-2 mb-3 text-sm font-semibold">
          <PhraseText phrase={parting ? words.part(parting.name) : words.alike} />
        </p>
        <GatePairs gates={gates} />
      </Card>
    </div>
  );
}
