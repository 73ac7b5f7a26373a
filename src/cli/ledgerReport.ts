import { assertNever } from '../lib/assertNever.ts';
import type { RuleStanding, RuleStatus } from '../content/facts/ledger.ts';
import { REASONS } from '../content/facts/notModelled.ts';
import type { RuleGroup } from '../content/facts/ruleIds.ts';

/** A group of rules, and where each of them stands. */
export interface GroupStandings {
  readonly group: RuleGroup;
  readonly standings: readonly RuleStanding[];
}

/** What `ledger` tells people about a group: a line a rule, then how many there are of each kind. */
export function groupReport({ group, standings }: GroupStandings): string {
  const counts = (Object.keys(WORDS) as RuleStatus[]).flatMap((status) => {
    const count = standings.filter((standing) => standing.status === status).length;
    return count > 0 || status === 'covered' ? [`${count} ${WORDS[status]}`] : [];
  });
  return [
    ...standings.map(
      (standing) => `${standing.id}  ${WORDS[standing.status].padEnd(13)}  ${details(standing)}`,
    ),
    `${group}: ${standings.length} rules, ${counts.join(', ')}.`,
    '',
  ].join('\n');
}

/** A rule in the list that `--json` prints. */
export const standingJson = ({ id, status, fact, proofs, notModelled }: RuleStanding) => ({
  id,
  status,
  fact,
  proofs,
  reason: notModelled && { code: notModelled.reason, note: notModelled.note },
});

const WORDS: Readonly<Record<RuleStatus, string>> = {
  covered: 'covered',
  notModelled: 'not modelled',
  missing: 'missing',
  contradictory: 'contradictory',
};

function details({ status, fact, proofs, notModelled }: RuleStanding): string {
  const reason = notModelled && `${REASONS[notModelled.reason]}: ${notModelled.note}`;
  switch (status) {
    case 'covered':
      return proofs.join(' ');
    case 'notModelled':
      return reason ?? '';
    case 'missing':
      return [fact ? null : 'no fact', proofs.length > 0 ? null : 'no test'].filter(Boolean).join(', ');
    case 'contradictory':
      return `listed as not modelled, yet proven by ${proofs.join(' ')}`;
    default:
      return assertNever(status);
  }
}
