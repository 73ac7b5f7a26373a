import { describeInstances as operation } from '../../operations/ec2/instances.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { callerAccount } from '../../world/caller.ts';
import { findAccount } from '../../world/find.ts';
import { plainResource, type ServiceOperation } from '../serviceOperation.ts';
import { tokenPage } from '../tokenPage.ts';
import { instanceAnswer } from './answers.ts';
import { instancesOf, type Instance } from './instance.ts';
import { filtered, otherFilters } from './instanceFilters.ts';
import { findInstances } from './namedInstances.ts';
import { refused } from './refusal.ts';

/** Describes the account's instances in the Region of the call; those that are terminated stay in the list. */
export const describeInstances: ServiceOperation = {
  operation,
  resource: ({ caller }) => plainResource('*', callerAccount(caller)),
  notModelled: otherFilters,
  effect: describe,
};

function describe(at: Resolved): Result<Issued, AwsError> {
  const { world, call, caller } = at;
  const { InstanceIds: ids, MaxResults: most, NextToken: token, DryRun: dryRun } = call.params;
  if (dryRun === true) return refused('ec2DryRun');
  const account = findAccount(world, callerAccount(caller) ?? '');
  if (!account) return ok({ world, response: { Reservations: [] } });
  if (most !== undefined && (Number(most) < 5 || Number(most) > 1000)) {
    return refused('ec2MaxResults', { value: Number(most) });
  }
  const named = Array.isArray(ids) && ids.length > 0 ? ids.map(String) : null;
  if (named && most !== undefined) return refused('ec2ResultsOfIds');
  const found = named ? findInstances(at, named) : ok(instancesOf(account, call.region));
  if (!found.ok) return found;
  const page = tokenPage(
    filtered(found.value, call.params),
    token,
    Number(most ?? 1000),
    ({ id }) => id,
    'Instances',
  );
  if (!page) return refused('ec2InvalidNextToken');
  return ok({
    world,
    response: {
      Reservations: [...byReservation(page.items)].map(([id, instances]) => ({
        ReservationId: id,
        OwnerId: account.id,
        Instances: instances.map((instance) => instanceAnswer(account, instance)),
      })),
      ...(page.nextToken !== null && { NextToken: page.nextToken }),
    },
  });
}

function byReservation(instances: readonly Instance[]): ReadonlyMap<string, readonly Instance[]> {
  const reservations = new Map<string, readonly Instance[]>();
  for (const instance of instances) {
    const { reservationId } = instance.details;
    reservations.set(reservationId, [...(reservations.get(reservationId) ?? []), instance]);
  }
  return reservations;
}
