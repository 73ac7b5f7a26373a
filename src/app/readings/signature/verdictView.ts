import type { Interface } from '../../../explain/interface.ts';
import type { SignaturePartView, SignatureVerdictView } from '../../../view/decision/signature/signature.ts';
import type { SignatureReading } from './signatureReading.ts';

/** What AWS makes of a signature, and the first line on which it comes to something else. */
export function verdictView(
  { breakage, outcome, status, error, computed }: SignatureReading,
  parts: readonly SignaturePartView[],
  words: Interface['readings']['signature'],
): SignatureVerdictView {
  return {
    outcome,
    status,
    error,
    why: words.why[outcome === 'refused' || breakage === 'noSessionToken' ? breakage : outcome],
    pointer: outcome === 'taken' ? null : computed === null ? words.noDifference : pointerTo(parts, words),
  };
}

function pointerTo(parts: readonly SignaturePartView[], words: Interface['readings']['signature']) {
  for (const { name, lines } of parts) {
    const first = lines.find((line) => line.first);
    if (first) return words.difference(words.parts[name].title, first.label);
  }
  return null;
}
