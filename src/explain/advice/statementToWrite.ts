import type { PolicyType } from '../../policy/document.ts';
import type { CallerFacts, CallFacts } from '../callFacts.ts';
import type { StatementToWrite } from './fix.ts';

/** The Allow that would let the call through as far as one policy type goes. */
export function statementToWrite(type: PolicyType, { action, caller, target }: CallFacts): StatementToWrite {
  const resource = target?.arn ?? '*';
  const namesPrincipal = type === 'trust' || type === 'resource';
  const statement = {
    Effect: 'Allow',
    ...(namesPrincipal ? { Principal: principalOf(caller) } : {}),
    Action: action,
    ...(type === 'trust' ? {} : { Resource: resource }),
  };
  const known = !namesPrincipal || principalOf(caller) !== null;
  return { type, action, resource, caller, json: known ? oneLine(statement) : null };
}

/** How a Principal element names the caller; null for a role session, since the trace does not tell its role's path. */
function principalOf(caller: CallerFacts | null): Readonly<Record<string, string>> | null {
  if (!caller || caller.kind === 'roleSession') return null;
  return caller.kind === 'service' ? { Service: caller.name } : { AWS: caller.name };
}

const oneLine = (statement: object): string => JSON.stringify(statement, null, 1).replaceAll(/\n\s*/g, ' ');
