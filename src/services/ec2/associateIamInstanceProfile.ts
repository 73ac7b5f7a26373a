import { associateIamInstanceProfile as operation } from '../../operations/ec2/associateIamInstanceProfile.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { GivenKeys, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { findAccount } from '../../world/find.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { profileAnswer } from './answers.ts';
import { withCredentials } from './delivery.ts';
import { drawEc2Id } from './drawnIds.ts';
import { changed, withInstance } from './instance.ts';
import { namedProfileArn, passedProfile, passPermission } from './instanceProfile.ts';
import { instanceKeys, namedInstances, toFirstInstance } from './namedInstances.ts';
import { refused } from './refusal.ts';

/** Gives an instance without a profile one, and with it credentials of its role. */
export const associateIamInstanceProfile: ServiceOperation = {
  operation,
  resource: toFirstInstance,
  keys: associateKeys,
  permissions: (at) => passPermission(at, at.resource.arn),
  effect: associate,
};

function associateKeys(at: Resolved): GivenKeys {
  const profile = namedProfileArn(at);
  const keys = new Map(instanceKeys(at));
  return profile === null ? keys : keys.set('ec2:newinstanceprofile', [profile]);
}

function associate(at: Resolved): Result<Issued, AwsError> {
  const named = namedInstances(at);
  if (!named.ok) return named;
  const [instance] = named.value;
  const profile = passedProfile(at);
  if (!profile.ok) return profile;
  if (!profile.value) return refused('ec2MissingParameter', { parameter: 'IamInstanceProfile' });
  if (!instance) return ok({ world: at.world, response: {} });
  const { id, details, accountId } = instance;
  if (details.state !== 'running' && details.state !== 'stopped') {
    return refused('ec2IncorrectInstanceState', { id, what: 'given an instance profile' });
  }
  if (details.instanceProfile !== '') return refused('ec2AlreadyAssociated', { id });
  const { arn, roleArn } = profile.value;
  const association = drawEc2Id(at.world, 'iip-assoc-');
  const after = withInstance(association.world, changed(instance, { instanceProfile: arn }));
  const account = findAccount(after, accountId);
  return ok({
    world: details.state === 'running' ? withCredentials(after, instance, roleArn) : after,
    response: {
      IamInstanceProfileAssociation: {
        AssociationId: association.id,
        InstanceId: id,
        IamInstanceProfile: account ? profileAnswer(account, arn) : { Arn: arn },
        State: 'associating',
      },
    },
  });
}
