import type { Call } from '../../../call/call.ts';
import { callFacts } from '../../../explain/callFacts.ts';
import type { Interface } from '../../../explain/interface.ts';
import { lanesOf } from '../../../explain/sequence/lanes.ts';
import type { Lane } from '../../../explain/sequence/message.ts';
import type { Decision } from '../../../pipeline/run.ts';
import type { LaneView } from '../../../view/decision/sequence/sequence.ts';
import type { World } from '../../../world/world.ts';
import { accountName, shortName } from '../names.ts';
import { SERVICE_NAMES } from '../serviceNames.ts';

/**
 * Who takes part in a sequence, as the head of a lane shows it.
 * @param host of the service; null where it is not known
 */
export function laneView(
  { id, kind, name }: Lane,
  host: string | null,
  world: World,
  { readings: { sequence } }: Interface,
): LaneView {
  switch (kind) {
    case 'account': {
      const alias = accountName(world, name);
      return { id, kind, name: alias, detail: alias === name ? null : name };
    }
    case 'awsService':
      return { id, kind, name: SERVICE_NAMES[name] ?? name, detail: host };
    case 'identityProvider':
      return { id, kind, name: name.replace(/^https:\/\/([^/]*).*$/, '$1'), detail: name };
    case 'anonymous':
      return { id, kind, name: sequence.nobody, detail: null };
    case 'keyOnly':
    case 'service':
    case 'workload':
    case 'browser':
      return { id, kind, name, detail: null };
    case 'roleSession':
      return { id, kind, name: sessionName(world, name), detail: name };
    default:
      return { id, kind, name: shortName(world, name), detail: name };
  }
}

/** `prod/ReadOnly/ana`. */
const sessionName = (world: World, arn: string): string => {
  const end = arn.lastIndexOf('/');
  return shortName(world, arn.slice(0, end)) + arn.slice(end);
};

/** The name of who makes a call, as far as AWS knows it. */
export function callerName(
  call: Call,
  { trace }: Pick<Decision, 'trace'>,
  world: World,
  words: Interface,
): string {
  const caller = lanesOf(call, callFacts(trace)).find(({ id }) => id === 'caller');
  return caller ? laneView(caller, null, world, words).name : '';
}
