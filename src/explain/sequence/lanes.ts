import type { Call } from '../../call/call.ts';
import type { CallFacts } from '../callFacts.ts';
import type { Lane, LaneKind } from './message.ts';

/** Who takes part in a call: an issuer of tokens, the caller, the service, and the accounts whose policies are asked. */
export function lanesOf(call: Call, facts: CallFacts): readonly Lane[] {
  const { caller, target } = facts;
  const accounts = [...new Set([caller?.accountId ?? null, target?.accountId ?? null])].filter(
    (id) => id !== null,
  );
  return [
    ...issuerOf(call),
    callerOf(call, facts),
    { id: 'service', kind: 'awsService', name: call.service },
    ...accounts.map((name): Lane => {
      const id = name === caller?.accountId ? 'callerAccount' : 'targetAccount';
      return { id, kind: 'account', name };
    }),
  ];
}

function issuerOf({ token }: Call): readonly Lane[] {
  switch (token?.kind) {
    case 'webIdentity':
      return [{ id: 'issuer', kind: 'identityProvider', name: String(token.claims['iss'] ?? '') }];
    case 'saml':
      return [{ id: 'issuer', kind: 'identityProvider', name: token.assertion.issuer }];
    case 'opaque':
      return [{ id: 'issuer', kind: 'identityProvider', name: token.known?.provider ?? '' }];
    default:
      return [];
  }
}

function callerOf({ credentials, token }: Call, { caller }: CallFacts): Lane {
  const lane = (kind: LaneKind, name: string): Lane => ({ id: 'caller', kind, name });
  if (caller && caller.kind !== 'federated' && caller.kind !== 'anonymous')
    return lane(caller.kind, caller.name);
  if (credentials.kind === 'accessKey') return lane('keyOnly', credentials.accessKeyId);
  if (credentials.kind === 'service') return lane('service', credentials.service);
  if (token?.kind === 'saml') return lane('browser', token.assertion.nameId ?? '');
  if (token?.kind === 'webIdentity') return lane('workload', String(token.claims['sub'] ?? ''));
  if (token?.kind === 'opaque') return lane('workload', token.known?.userId ?? '');
  return lane('anonymous', '');
}
