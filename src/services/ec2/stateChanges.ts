import {
  startInstances as startOperation,
  stopInstances as stopOperation,
  terminateInstances as terminateOperation,
} from '../../operations/ec2/instances.ts';
import type { Operation } from '../../operations/operation.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { findAccount, findRole } from '../../world/find.ts';
import { instanceProfileArn, roleArn } from '../../world/names.ts';
import type { World } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { stateAnswer } from './answers.ts';
import { withCredentials } from './delivery.ts';
import { changed, withInstance, type Instance, type InstanceState } from './instance.ts';
import { instanceKeys, namedInstances, toFirstInstance } from './namedInstances.ts';
import { refused } from './refusal.ts';

/** How an operation changes instances. */
interface StateChange {
  readonly operation: Operation;
  /** The member of the answer. */
  readonly member: string;
  /** What EC2 says cannot be done to an instance in a state that is not listed. */
  readonly what: string;
  /** State before → state that is answered, and state in which the lab has the instance from then on. */
  readonly from: Readonly<
    Partial<Record<InstanceState, readonly [answered: InstanceState, then: InstanceState]>>
  >;
}

const stopping: StateChange = {
  operation: stopOperation,
  member: 'StoppingInstances',
  what: 'stopped',
  from: { running: ['stopping', 'stopped'], stopped: ['stopped', 'stopped'] },
};

const starting: StateChange = {
  operation: startOperation,
  member: 'StartingInstances',
  what: 'started',
  from: { stopped: ['pending', 'running'], running: ['running', 'running'] },
};

const terminating: StateChange = {
  operation: terminateOperation,
  member: 'TerminatingInstances',
  what: 'terminated',
  from: {
    running: ['shutting-down', 'terminated'],
    stopped: ['terminated', 'terminated'],
    terminated: ['terminated', 'terminated'],
  },
};

const entryOf = (change: StateChange): ServiceOperation => ({
  operation: change.operation,
  resource: toFirstInstance,
  keys: instanceKeys,
  effect: (at) => changeStates(at, change),
});

export const stopInstances = entryOf(stopping);
export const startInstances = entryOf(starting);
export const terminateInstances = entryOf(terminating);

/** All instances are changed, or none. One that starts gets credentials anew; those it had live on until they expire. */
function changeStates(at: Resolved, { from, member, what }: StateChange): Result<Issued, AwsError> {
  const named = namedInstances(at);
  if (!named.ok) return named;
  let { world } = at;
  const answers: object[] = [];
  for (const instance of named.value) {
    const { state } = instance.details;
    const to = from[state];
    if (!to) return refused('ec2IncorrectInstanceState', { id: instance.id, what });
    const [answered, then] = to;
    if (then !== state) world = withState(world, instance, then);
    answers.push({
      InstanceId: instance.id,
      CurrentState: stateAnswer(answered),
      PreviousState: stateAnswer(state),
    });
  }
  return ok({ world, response: { [member]: answers } });
}

function withState(world: World, instance: Instance, state: InstanceState): World {
  const after = withInstance(world, changed(instance, { state }));
  const role = state === 'running' ? roleOf(world, instance) : null;
  return role === null ? after : withCredentials(after, instance, role);
}

/** ARN of the role that the instance's profile holds now; null when it holds none. */
function roleOf(world: World, { accountId, details }: Instance): string | null {
  const account = findAccount(world, accountId);
  const profile = account?.instanceProfiles.find(
    (each) => instanceProfileArn(accountId, each) === details.instanceProfile,
  );
  const role = account && profile?.role ? findRole(account, profile.role) : null;
  return role && roleArn(accountId, role);
}
