import type { Operation } from '../../operations/operation.ts';
import type { RequestedResource } from '../../authorize/request.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { GivenKeys, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { Authenticated } from '../../pipeline/stages/authenticate.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { callerAccount } from '../../world/caller.ts';
import type { Organization } from '../../world/world.ts';
import { plainResource, type ServiceOperation } from '../serviceOperation.ts';
import { tokenPage } from '../tokenPage.ts';
import { managedOrganization } from './callingAccount.ts';
import { refused } from './refusal.ts';

type Effect = (at: Resolved, organization: Organization) => Result<Issued, AwsError>;

interface Asked {
  readonly resource?: (at: Authenticated) => RequestedResource;
  readonly keys?: (at: Resolved) => GivenKeys;
  readonly notModelled?: ServiceOperation['notModelled'] & {};
}

/** An entry for an operation of the management account. */
export const managedEntry = (operation: Operation, effect: Effect, asked: Asked = {}): ServiceOperation => ({
  operation,
  resource: ({ caller }) => plainResource('*', callerAccount(caller)),
  ...asked,
  effect: (at) => {
    const found = managedOrganization(at);
    return found.ok ? effect(at, found.value) : found;
  },
});

/** An answer that changes nothing. */
export const answered = ({ world }: Resolved, response: Issued['response']): Result<Issued, AwsError> =>
  ok({ world, response });

/** One page of a list, under the answer's member. */
export function listed(
  at: Resolved,
  member: string,
  items: Result<readonly Listed[], AwsError>,
): Result<Issued, AwsError> {
  if (!items.ok) return items;
  const { NextToken: token, MaxResults: most = MOST } = at.call.params;
  const page = tokenPage(items.value, token, Number(most), keyOf, member);
  if (!page) return refused('orgInvalidNextToken');
  return answered(at, {
    [member]: page.items,
    ...(page.nextToken !== null && { NextToken: page.nextToken }),
  });
}

/** Everything that is listed has an id, under one of these names. */
const keyOf = ({ Id: id, TargetId: target }: Listed): string => String(id ?? target);

interface Listed {
  readonly Id?: unknown;
  readonly TargetId?: unknown;
}

/** Items of a page for which the request sets no limit. */
const MOST = 20;
