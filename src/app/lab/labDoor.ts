import type { LabActor } from '../../machines/lab/machine.ts';
import type { Door } from '../../protocol/door.ts';
import { awsServer } from '../../server/awsServer.ts';
import { SERVICE_REFERENCE } from '../serviceReference.ts';

/**
 * The way into the lab for signed requests: every call is made in the world as saved, and is a step of undo. Whoever knocks
 * has the lab's clock too, so that credentials end for them when they end in the lab.
 */
export async function labDoor(lab: LabActor): Promise<Door> {
  const present = () => lab.getSnapshot().context.timeline.present;
  const actions = await actionsOf(['sts', 'iam']);
  return awsServer({
    world: () => present().world,
    carryOut: (call) => {
      lab.send({ type: 'KNOCK', call });
      const { world, calls } = present();
      const made = calls.at(-1);
      if (!made) throw new Error('a call that is taken is among those made');
      const { decision, response, sign } = made;
      return { decision, response, sign, world };
    },
    now: () => present().world.clock,
    requestId: () => crypto.randomUUID(),
    failed: reportError,
    exists: (action) => actions.has(action),
  });
}

/** What AWS has under these prefixes: an operation that the lab does not model is told from one that nobody has. */
async function actionsOf(prefixes: readonly string[]): Promise<ReadonlySet<string>> {
  const services = await Promise.all(prefixes.map(async (prefix) => SERVICE_REFERENCE.service(prefix)));
  return new Set(
    services.flatMap((service) => service?.actions.map(({ name }) => `${service.prefix}:${name}`) ?? []),
  );
}
