import type { Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { GROUP, holdersOf, ROLE, USER, type Holder, type HolderType } from './holders.ts';
import type { IamCall } from './iamOperation.ts';
import { pageOf } from './page.ts';
import { givenText } from './params.ts';
import { answered } from './refused.ts';

/** The answer to who has a managed policy: groups, users and roles, in one list as far as its pages go. */
export function entitiesOfPolicy(call: IamCall, arn: string): Result<Issued, AwsError> {
  const page = pageOf(holdersOfPolicy(call, arn), call.params, ({ holder }) => holder.id, 'Entities');
  if (!page.ok) return page;
  const of = (wanted: HolderType) =>
    page.value.items
      .filter(({ type }) => type === wanted)
      .map(({ type, holder }) => ({ [type.parameter]: holder.name, [`${type.name}Id`]: holder.id }));
  return answered(call.world, {
    PolicyGroups: of(GROUP),
    PolicyUsers: of(USER),
    PolicyRoles: of(ROLE),
    ...page.value.further,
  });
}

function holdersOfPolicy(
  { account, params }: IamCall,
  arn: string,
): readonly { readonly type: HolderType; readonly holder: Holder }[] {
  const kind = givenText(params, 'EntityFilter');
  const usage = givenText(params, 'PolicyUsageFilter');
  const under = givenText(params, 'PathPrefix') ?? '/';
  return [GROUP, USER, ROLE]
    .filter(({ name }) => kind === null || kind === name)
    .flatMap((type) => holdersOf(account, type).map((holder) => ({ type, holder })))
    .filter(({ holder }) => holder.path.startsWith(under))
    .filter(
      ({ holder }) =>
        (usage !== 'PermissionsBoundary' && holder.attachedPolicies.includes(arn)) ||
        (usage !== 'PermissionsPolicy' && holder.permissionsBoundary === arn),
    );
}
