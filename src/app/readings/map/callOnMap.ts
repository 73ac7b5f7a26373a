import { sessionNamed, type Asked, type LabState } from '../../../content/call/made.ts';
import { findResource } from '../../../world/find.ts';
import { oidcProviderArn, parseArn } from '../../../world/names.ts';
import { callerArn } from '../caller.ts';
import { outsideId } from './outside.ts';
import { sessionNodeId } from './sessionItems.ts';

/** The nodes that the call in question leads from and to; null where it names none. */
export interface CallEnds {
  readonly caller: string | null;
  readonly target: string | null;
}

/** Finds the call on the map: who makes it, or whose token it carries, and what it is about. */
export const callEnds = (asked: Asked, state: LabState): CallEnds => ({
  caller: callerNode(asked, state),
  target: targetNode(asked, state),
});

function callerNode(asked: Asked, state: LabState): string | null {
  const { as, params } = asked;
  if (as.startsWith('session:')) {
    const session = sessionNamed(state, as.slice('session:'.length));
    return session ? sessionNodeId(session.accessKeyId) : callerArn(asked, state);
  }
  if (as.startsWith('service:')) return outsideId('service', as.slice('service:'.length));
  if (as !== 'none') return as;
  return text(params['PrincipalArn']) ?? issuerNode(asked);
}

/** The OpenID Connect provider of the token, in the account of the role that is asked for. */
function issuerNode({ token, params }: Asked): string | null {
  const issuer = text(token?.['iss']);
  const account = parseArn(text(params['RoleArn']) ?? '')?.account;
  return issuer !== null && account ? oidcProviderArn(account, issuer) : null;
}

function targetNode({ resource, params }: Asked, { world }: LabState): string | null {
  const bucket = text(params['Bucket']);
  const named = resource ?? text(params['RoleArn']) ?? (bucket === null ? null : `arn:aws:s3:::${bucket}`);
  return named === null ? null : (findResource(world, named)?.resource.arn ?? named);
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
