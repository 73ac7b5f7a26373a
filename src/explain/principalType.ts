import type { CallerFacts } from './callFacts.ts';

/** The type under which a Principal element names such a caller (C-027). */
export function principalType({ kind }: CallerFacts): 'AWS' | 'Service' | 'Federated' {
  if (kind === 'service') return 'Service';
  return kind === 'federated' ? 'Federated' : 'AWS';
}
