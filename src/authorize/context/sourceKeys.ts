import { ownerAccountOf } from '../../world/find.ts';
import type { AccessRequest } from '../request.ts';
import { byService } from './calledBy.ts';
import { givenOnly, givenValue, type ContextKey } from './contextKey.ts';
import { isForeign, organizationId, organizationPaths } from './organization.ts';

const organizationUnseen = (request: AccessRequest): boolean =>
  byService(request) && isForeign(request.world, sourceAccount(request));

/** Keys about the resource for which an AWS service calls under its own name; nobody else's calls have them (D-050). */
export const sourceKeys: Readonly<Record<string, ContextKey>> = {
  'aws:SourceArn': givenOnly(byService),
  'aws:SourceAccount': { value: sourceAccount, unseen: byService },
  'aws:SourceOrgID': {
    value: (request) => organizationId(request.world, sourceAccount(request)),
    unseen: organizationUnseen,
  },
  'aws:SourceOrgPaths': {
    value: (request) => organizationPaths(request.world, sourceAccount(request)),
    unseen: organizationUnseen,
  },
};

/** The account that the call gives, else the one that owns the source which it gives. */
function sourceAccount(request: AccessRequest): string | undefined {
  if (!byService(request)) return undefined;
  const account = givenValue(request, 'aws:sourceaccount');
  if (account !== undefined) return account;
  const arn = givenValue(request, 'aws:sourcearn');
  return arn === undefined ? undefined : (ownerAccountOf(request.world, arn) ?? undefined);
}
