import { getFederationToken as operation } from '../operations/sts/getFederationToken.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction } from '../pipeline/action.ts';
import { stagesOf, type Stage } from '../pipeline/stage.ts';
import {
  askPolicies,
  type Authorized,
  type Permission,
  type Resolved,
} from '../pipeline/stages/askPolicies.ts';
import { authenticate, type Authenticated } from '../pipeline/stages/authenticate.ts';
import { receive, unmodelled } from '../pipeline/stages/receive.ts';
import { callerAccount, callerName } from '../world/caller.ts';
import { federatedUserArn } from '../world/names.ts';
import { isByOwner, refuseOthers, type ByOwner } from './callingOwner.ts';
import { issueSession } from './issueSession.ts';
import { limitOwnerSession, type WithDuration } from './limitOwnerSession.ts';
import { missingSessionPolicies } from './managedSessionPolicies.ts';
import { packedSize, tooLarge } from './packedSize.ts';
import { stopAtParameter } from './refusedParameter.ts';
import { tokenVersion } from './regionActive.ts';
import { refusedSessionPolicies, sessionPoliciesOf } from './sessionPolicies.ts';
import { passedPlainTags, refusedPlainTags, tagKeys } from './sessionTags.ts';
import { validateParameters } from './validateParameters.ts';

/** The call is put to the policies on the ARN that the federated user will have (B-136). */
const nameFederatedUser: Stage<Authenticated, Resolved> = {
  name: 'resolve',
  run: (at) => {
    const accountId = callerAccount(at.caller);
    if (accountId === null)
      return unmodelled(at.action, [{ feature: 'caller', name: callerName(at.caller) }]);
    const arn = federatedUserArn(accountId, String(at.call.params['Name']));
    return {
      outcome: 'pass',
      at: {
        world: at.world,
        call: at.call,
        action: at.action,
        caller: at.caller,
        resource: { arn, accountId, tags: {}, policy: null },
      },
      step: () => ({
        outcome: 'pass',
        reason: {
          code: 'resource.found',
          params: { resource: arn, accountId, hasPolicy: false, crossAccount: false },
        },
        rules: ['B-136'],
      }),
    };
  },
};

/** Users and root with long-term keys alone, and users only as far as their policies go (B-004, B-128). */
const authorizeOwner: Stage<Resolved, Authorized & ByOwner> = {
  name: 'authorize',
  run: (at) => {
    if (!isByOwner(at)) return refuseOthers(at, 'B-004');
    const passed = passedPlainTags(at.call.params);
    return askPolicies(
      at,
      new Map(tagKeys(passed)),
      () => ({
        question: 'mayCall',
        outcome: 'pass',
        reason: { code: 'mayCall.yes', params: { arn: at.caller.arn, action: at.action } },
        rules: ['B-004'],
      }),
      Object.keys(passed.tags).length > 0 ? TAG_SESSION : [],
    );
  },
};

const TAG_SESSION: readonly Permission[] = [
  { action: 'sts:TagSession', because: 'tags', rules: ['B-059', 'B-128'] },
];

type Packed = Authorized & ByOwner & WithDuration & { readonly packedPercent: number };

/** The managed session policies first, which are the account's or AWS's, then the packed size, then the length. */
const limitSession: Stage<Authorized & ByOwner, Packed> = {
  name: 'limit',
  run: (at) => {
    const policies = sessionPoliciesOf(at.call.params);
    const { world, action } = at;
    const { accountId } = at.caller;
    const missing = missingSessionPolicies({ world, action, accountId, arns: policies.managed });
    if (missing) return missing;
    const packedPercent = packedSize(policies, passedPlainTags(at.call.params)) ?? 0;
    const large = tooLarge(packedPercent);
    if (large) return stopAtParameter(large);
    const limited = limitOwnerSession<Authorized & ByOwner>().run(at);
    return limited.outcome === 'pass'
      ? { outcome: 'pass', at: { ...limited.at, packedPercent }, step: limited.step }
      : limited;
  },
};

/**
 * `sts:GetFederationToken`: rules B-004, B-127, B-128 and B-133 to B-136, session policies B-035 to B-042, tags B-058 to
 * B-071. Its answer tells the packed size even when nothing is packed.
 */
export const getFederationToken = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(validateParameters(operation, refusedSessionPolicies, refusedPlainTags))
    .next(nameFederatedUser)
    .next(authorizeOwner)
    .next(limitSession),
  ({ world, call, caller, durationSeconds, packedPercent }) => {
    const { accountId, arn } = caller;
    const name = String(call.params['Name']);
    const user = caller.kind === 'user' ? caller.user : null;
    const issued = issueSession(
      world,
      {
        kind: 'federatedUser',
        accountId,
        userName: user?.name ?? null,
        userId: user?.id ?? null,
        name,
        policies: sessionPoliciesOf(call.params),
        tags: passedPlainTags(call.params).tags,
        issuedTo: arn,
        tokenVersion: tokenVersion(world, accountId, call.globalEndpoint),
      },
      durationSeconds,
      call.params,
    );
    return {
      world: issued.world,
      response: {
        Credentials: issued.credentials,
        FederatedUser: { FederatedUserId: `${accountId}:${name}`, Arn: federatedUserArn(accountId, name) },
        PackedPolicySize: packedPercent,
        ...issued.tokenSizes,
      },
    };
  },
);
