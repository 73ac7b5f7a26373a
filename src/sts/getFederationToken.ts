import { getFederationToken as operation } from '../operations/sts/getFederationToken.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction } from '../pipeline/action.ts';
import { stagesOf, type Stage } from '../pipeline/stage.ts';
import { askPolicies, NO_KEYS, type Authorized, type Resolved } from '../pipeline/stages/askPolicies.ts';
import { authenticate, type Authenticated } from '../pipeline/stages/authenticate.ts';
import { receive, unmodelled } from '../pipeline/stages/receive.ts';
import { callerAccount, callerName } from '../world/caller.ts';
import { federatedUserArn } from '../world/names.ts';
import { isByUser, refuseOthers, type ByUser } from './callingUser.ts';
import { issueSession } from './issueSession.ts';
import { limitUserSession, type WithDuration } from './limitUserSession.ts';
import { missingSessionPolicies } from './managedSessionPolicies.ts';
import { refusedSessionPolicies, sessionPoliciesOf } from './sessionPolicies.ts';
import { refuseUnmodelled } from './unmodelledParameters.ts';
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

/** Users with long-term keys alone, and only as far as their policies go (B-004, B-128). */
const authorizeUser: Stage<Resolved, Authorized & ByUser> = {
  name: 'authorize',
  run: (at) => {
    if (!isByUser(at)) return refuseOthers(at, 'B-004');
    const unjudged = refuseUnmodelled(at, UNMODELLED);
    if (unjudged) return unjudged;
    return askPolicies(at, NO_KEYS, () => ({
      question: 'mayCall',
      outcome: 'pass',
      reason: { code: 'mayCall.yes', params: { arn: at.caller.arn, action: at.action } },
      rules: ['B-004'],
    }));
  },
};

/** The managed session policies first, which are the user's account's or AWS's, then the length. */
const limitSession: Stage<Authorized & ByUser, WithDuration> = {
  name: 'limit',
  run: (at) => {
    const { managed: arns } = sessionPoliciesOf(at.call.params);
    const { world, action } = at;
    const missing = missingSessionPolicies({ world, action, accountId: at.caller.accountId, arns });
    return missing ?? limitUserSession.run(at);
  },
};

/** Parameters that change the decision and are not judged yet. */
const UNMODELLED = ['Tags'];

/** `sts:GetFederationToken`: rules B-004, B-127, B-128, B-133 and B-136, session policies B-035 to B-042. */
export const getFederationToken = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(validateParameters(operation, refusedSessionPolicies))
    .next(nameFederatedUser)
    .next(authorizeUser)
    .next(limitSession),
  ({ world, call, caller, durationSeconds }) => {
    const { accountId, arn, user } = caller;
    const name = String(call.params['Name']);
    const issued = issueSession(
      world,
      {
        kind: 'federatedUser',
        accountId,
        userName: user.name,
        userId: user.id,
        name,
        policies: sessionPoliciesOf(call.params),
        tags: {},
        issuedTo: arn,
      },
      durationSeconds,
    );
    return {
      world: issued.world,
      response: {
        Credentials: issued.credentials,
        FederatedUser: { FederatedUserId: `${accountId}:${name}`, Arn: federatedUserArn(accountId, name) },
      },
    };
  },
);
