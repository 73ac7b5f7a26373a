import { FileKey } from 'lucide-react';
import { useCallback, useState } from 'react';
import { SignatureReading } from '../../../view/decision/signature/SignatureReading.tsx';
import { EmptyState } from '../../../view/ui/EmptyState.tsx';
import { PhraseText } from '../../../view/ui/PhraseText.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { hiddenIn } from '../../readings/http/hiddenIn.ts';
import type { Subject } from '../../readings/http/subject.ts';
import { wireOf } from '../../readings/http/wire.ts';
import { BREAKAGES, BREAKS, type Breakage } from '../../readings/signature/breakages.ts';
import { signatureReading } from '../../readings/signature/signatureReading.ts';
import { signaturePartViews } from '../../readings/signature/signatureView.ts';
import { verdictView } from '../../readings/signature/verdictView.ts';
import { tokenParameterOf } from '../../../content/call/tokenParameter.ts';
import { NotSentState } from './NotSentState.tsx';
import type { ReadingProps } from './reading.ts';
import { useLater } from './useLater.ts';

/** The signature of the call, built up part by part, and broken. */
export default function SignaturePart({ subject }: ReadingProps) {
  const words = useWords();
  const [breakage, setBreakage] = useState<Breakage>('none');
  const workOut = useCallback((of: Subject) => readingsOf(of, breakage), [breakage]);
  const done = useLater(subject, workOut);
  if (!done) return <p className="text-sm text-ink-muted">{words.loading}</p>;
  const { wire, reading } = done;
  if (wire.kind === 'notSent') return <NotSentState notSent={wire} subject={subject} />;
  const { signature } = words.readings;
  if (!reading) {
    const { unsigned, name } = wire.operation;
    const parameter = tokenParameterOf(subject.asked.call)?.parameter ?? '';
    return (
      <EmptyState icon={FileKey} title={signature.unsigned}>
        <PhraseText phrase={unsigned ? signature.unsignedToken(name, parameter) : signature.unsignedNobody} />
      </EmptyState>
    );
  }
  const secrets = [{ value: `AWS4${reading.secret}`, shows: 'nothing' }, ...hiddenIn(wire)] as const;
  const parts = signaturePartViews(reading, secrets, signature);
  return (
    <SignatureReading
      parts={parts}
      verdict={verdictView(reading, parts, signature)}
      breakages={BREAKAGES.filter((id) => BREAKS[id].applies?.(wire) ?? true).map((id) => ({
        id,
        title: signature.breakages[id],
      }))}
      breakage={reading.breakage}
      onBreak={(chosen) => setBreakage(BREAKAGES.find((id) => id === chosen) ?? 'none')}
    />
  );
}

/** A way to break it that does not fit the request breaks nothing. */
async function readingsOf(subject: Subject, breakage: Breakage) {
  const wire = await wireOf(subject);
  if (wire.kind === 'notSent') return { wire, reading: null };
  const fits = BREAKS[breakage].applies?.(wire) ?? true;
  return { wire, reading: await signatureReading(subject, wire, fits ? breakage : 'none') };
}
