import { HttpExchange } from '../../../view/decision/wire/HttpExchange.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { httpView } from '../../readings/http/httpView.ts';
import { wireOf } from '../../readings/http/wire.ts';
import { NotSentState } from './NotSentState.tsx';
import type { ReadingProps } from './reading.ts';
import { useLater } from './useLater.ts';

/** The call as a request on the wire, and its response. */
export default function HttpPart({ subject }: ReadingProps) {
  const words = useWords();
  const wire = useLater(subject, wireOf);
  if (!wire) return <p className="text-sm text-ink-muted">{words.loading}</p>;
  if (wire.kind === 'notSent') return <NotSentState notSent={wire} subject={subject} />;
  return <HttpExchange {...httpView(wire, subject, words)} />;
}
