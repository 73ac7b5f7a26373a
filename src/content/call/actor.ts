import { err, ok, type Result } from '../../lib/result.ts';
import { parseArn } from '../../world/names.ts';

/** Who makes a call of a case (docs/formats.md, A call), not yet looked up in a world. */
export type Actor =
  | { readonly kind: 'none' }
  | { readonly kind: 'user'; readonly arn: string }
  | { readonly kind: 'root'; readonly accountId: string }
  | { readonly kind: 'session'; readonly label: string }
  | { readonly kind: 'service'; readonly service: string };

/** Reads `as`; the error is what was expected instead. */
export function actorOf(as: string): Result<Actor, string> {
  if (as === 'none') return ok({ kind: 'none' });
  const named = /^(session|service):(.+)$/.exec(as);
  if (named?.[1] === 'session') return ok({ kind: 'session', label: named[2] ?? '' });
  if (named?.[1] === 'service') return ok({ kind: 'service', service: named[2] ?? '' });
  const arn = parseArn(as);
  if (arn?.service === 'iam' && arn.resource.startsWith('user/')) return ok({ kind: 'user', arn: as });
  if (arn?.service === 'iam' && arn.resource === 'root') return ok({ kind: 'root', accountId: arn.account });
  if (arn && /^(role|assumed-role)\//.test(arn.resource)) {
    return err('session:LABEL of a step that assumes the role, since a role has no credentials of its own');
  }
  return err('a user ARN, an account root ARN, session:LABEL, service:NAME or none');
}
