import { NAMES_PRINCIPALS, type PolicyType } from '../../policy/document.ts';
import type { CallerFacts, CallFacts } from '../callFacts.ts';
import { principalType } from '../principalType.ts';
import type { StatementToWrite } from './fix.ts';

/** The Allow that would let the call through as far as one policy type goes. */
export function statementToWrite(type: PolicyType, { action, caller, target }: CallFacts): StatementToWrite {
  const resource = target?.arn ?? '*';
  const namesPrincipal = NAMES_PRINCIPALS.has(type);
  const statement = {
    Effect: 'Allow',
    ...(namesPrincipal ? { Principal: principalOf(caller) } : {}),
    Action: action,
    // What an SCP allows is for every account below: it is not written for one resource.
    ...(type === 'trust' ? {} : { Resource: type === 'scp' ? '*' : resource }),
  };
  // Which of the provider's users are meant is for the reader to say: some providers serve many customers (B-111).
  const isOpen = caller?.kind === 'federated' && namesPrincipal;
  return {
    type,
    action,
    resource,
    caller,
    json: isOpen || (namesPrincipal && !caller) ? null : oneLine(statement),
  };
}

/** How a Principal element names the caller. */
function principalOf(caller: CallerFacts | null): unknown {
  if (!caller || caller.kind === 'anonymous') return '*';
  return { [principalType(caller)]: caller.principal };
}

const oneLine = (statement: object): string => JSON.stringify(statement, null, 1).replaceAll(/\n\s*/g, ' ');
