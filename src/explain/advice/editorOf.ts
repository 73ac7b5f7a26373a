import type { PolicyType } from '../../policy/document.ts';
import type { Denial } from '../denial.ts';
import type { Editor } from './fix.ts';

/** Who has to edit a policy of the deciding type; null when the one account of the call goes without saying. */
export function editorOf({ type, call }: Denial): Editor | null {
  if (type === 'scp' || type === 'rcp') return { kind: 'organization' };
  if (type === 'endpoint') return { kind: 'endpoint' };
  if (!call.target?.crossAccount) return null;
  const accountId = OF_RESOURCE.has(type) ? call.target.accountId : (call.caller?.accountId ?? null);
  return accountId === null ? null : { kind: 'account', accountId };
}

const OF_RESOURCE: ReadonlySet<PolicyType> = new Set(['trust', 'resource']);
