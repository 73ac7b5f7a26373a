import { DEFAULT_CLOCK } from '../../world/clock.ts';
import type { Account } from '../../world/world.ts';
import { STATE_CODES, type Instance, type InstanceState } from './instance.ts';
import { profileIdOf } from './instanceProfile.ts';

/** A state as EC2 answers it. */
export const stateAnswer = (name: InstanceState) => ({ Code: STATE_CODES[name], Name: name });

/** An instance as EC2 describes it. */
export function instanceAnswer(account: Account, { id, details, tags }: Instance, state = details.state) {
  const { imageId, instanceType, launchTime, privateIpAddress, instanceProfile } = details;
  return {
    InstanceId: id,
    ImageId: imageId,
    State: stateAnswer(state),
    InstanceType: instanceType,
    LaunchTime: launchTime === '' ? DEFAULT_CLOCK : launchTime,
    // An instance that is gone has given its address back.
    ...(state !== 'terminated' && { PrivateIpAddress: privateIpAddress }),
    ...(Object.keys(tags).length > 0 && {
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    }),
    ...(instanceProfile !== '' && { IamInstanceProfile: profileAnswer(account, instanceProfile) }),
  };
}

/** An instance profile as EC2 answers it; one that has been deleted since has no id any more. */
export function profileAnswer(account: Account, arn: string) {
  const id = profileIdOf(account, arn);
  return { Arn: arn, ...(id !== null && { Id: id }) };
}
