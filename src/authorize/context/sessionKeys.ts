import { sourceIdentityOf } from '../../world/caller.ts';
import type { AccessRequest } from '../request.ts';
import { byFederation } from './calledBy.ts';
import { givenOnly, type ContextKey, type ContextValue } from './contextKey.ts';
import { isForwarded } from './forwarded.ts';
import { secondsSince } from './time.ts';

/** Role credentials that a service asked for: it may have put keys of its own into them. */
const deliveredBy = (service: string): ContextKey =>
  givenOnly(({ caller }) => caller.kind === 'roleSession' && caller.session.issuedTo === service);

const ofEc2 = deliveredBy('ec2.amazonaws.com');
const ofGlue = deliveredBy('glue.amazonaws.com');
const ofCodeBuild = deliveredBy('codebuild.amazonaws.com');

/** Keys about the session: absent for long-term keys and root. */
export const sessionKeys: Readonly<Record<string, ContextKey>> = {
  // D-035
  'aws:TokenIssueTime': { value: tokenIssueTime },
  // D-036, B-033, B-126
  'aws:MultiFactorAuthPresent': { value: mfaPresent },
  // D-039
  'aws:MultiFactorAuthAge': { value: mfaAge },
  // D-040
  'aws:FederatedProvider': {
    value: ({ caller }) =>
      caller.kind === 'roleSession' ? (caller.session.federatedProvider ?? undefined) : undefined,
    unseen: byFederation,
  },
  // D-041
  'aws:SourceIdentity': {
    value: ({ caller }) => sourceIdentityOf(caller) ?? undefined,
  },
  // D-042, B-152
  'aws:AssumedRoot': {
    value: ({ caller }) => (caller.kind === 'root' && caller.session?.taskPolicy ? 'true' : undefined),
  },
  // D-043
  'aws:Ec2InstanceSourceVpc': ofEc2,
  'aws:Ec2InstanceSourcePrivateIPv4': ofEc2,
  'ec2:SourceInstanceArn': ofEc2,
  'ec2:RoleDelivery': ofEc2,
  'lambda:SourceFunctionArn': deliveredBy('lambda.amazonaws.com'),
  'ssm:SourceInstanceArn': deliveredBy('ssm.amazonaws.com'),
  'glue:RoleAssumedBy': ofGlue,
  'glue:CredentialIssuingService': ofGlue,
  'codebuild:BuildArn': ofCodeBuild,
  'codebuild:ProjectArn': ofCodeBuild,
  // D-044
  'aws:SignInSessionArn': givenOnly(),
  // D-045
  'aws:ChatbotSourceArn': deliveredBy('chatbot.amazonaws.com'),
  'aws:ViaCustomerDomain': givenOnly(),
  'identitystore:UserId': givenOnly(),
};

function tokenIssueTime({ caller }: AccessRequest): ContextValue {
  switch (caller.kind) {
    case 'user':
    case 'root':
      return caller.session?.issuedAt;
    case 'roleSession':
    case 'federatedUser':
      return caller.session.issuedAt;
    default:
      return undefined;
  }
}

/**
 * Federated identities never have the key, and sessions of AssumeRole never carry MFA of their own. When a service
 * forwards a user's long-term credentials, it does so with temporary ones, which have no MFA.
 */
function mfaPresent(request: AccessRequest): ContextValue {
  const { caller } = request;
  switch (caller.kind) {
    case 'user':
      if (caller.session) return String(caller.session.mfaAt !== null);
      return isForwarded(request) ? 'false' : undefined;
    case 'root':
      return caller.session && caller.session.taskPolicy === null ? 'false' : undefined;
    case 'roleSession':
      return caller.session.federatedProvider === null ? 'false' : undefined;
    default:
      return undefined;
  }
}

function mfaAge({ world, caller }: AccessRequest): ContextValue {
  const mfaAt = caller.kind === 'user' ? caller.session?.mfaAt : null;
  return mfaAt ? String(secondsSince(mfaAt, world.clock)) : undefined;
}
