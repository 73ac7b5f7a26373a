import { memoised } from '../lib/memoised.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { actionOf, type Operation } from '../operations/operation.ts';
import type { Service } from '../operations/service.ts';
import type { DoorError } from '../wording/doorMessages.ts';
import { headerOf, queryValue, type HttpRequest } from './http.ts';
import { bucketOfLocalHost, isLocalHost, readAwsHost } from './hosts.ts';
import type { Endpoint } from './protocol.ts';
import { fieldsOf, fieldValue, isForm } from './query/fields.ts';

/** What the door knows of AWS. */
export interface Known {
  readonly services: readonly Service[];
  /** By `service:Name`. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** Whether AWS has an action of that name, modelled or not, such as `iam:CreateServiceLinkedRole`. */
  readonly exists: (action: string) => boolean;
}

/** The service that a request came to, unless it is one that the lab does not answer for. */
export function findEndpoint(request: HttpRequest, known: Known): Result<Endpoint, DoorError> {
  if (request.host === '') return err({ message: 'missingHost', params: {} });
  const isLocal = isLocalHost(request.host);
  const named = isLocal ? null : readAwsHost(request.host, known.services);
  if (!named && !isLocal) return notAnswered(request.host);
  const name = named ? named.service : serviceMeant(request, known);
  const service = known.services.find((each) => each.name === name);
  if (!service) return notAnswered(named ? request.host : name);
  return ok({
    service,
    operations: operationsBy(known.operations).get(service.name) ?? [],
    region: named?.region ?? null,
    isGlobal: named?.isGlobal ?? false,
    bucket: named ? named.bucket : bucketMeant(request, service),
    exists: (operation) => known.exists(actionOf({ service: service.name, name: operation })),
  });
}

/** By service. */
const operationsBy = memoised((operations: Known['operations']) => {
  const by = new Map<string, Operation[]>();
  for (const operation of operations.values()) {
    const those = by.get(operation.service);
    if (those) those.push(operation);
    else by.set(operation.service, [operation]);
  }
  return by;
});

const notAnswered = (name: string): Result<never, DoorError> =>
  err({ message: 'serviceNotModelled', params: { name } });

const bucketMeant = ({ host }: HttpRequest, { name }: Service): string | null =>
  name === 's3' ? bucketOfLocalHost(host) : null;

/** The service that a request to the lab's own host is for: by what it carries of that service, then by its signature. */
function serviceMeant(request: HttpRequest, { services, operations }: Known): string {
  const target = headerOf(request, 'x-amz-target');
  if (target !== null) {
    const owner = services.find(({ targetPrefix }) => targetPrefix && target.startsWith(`${targetPrefix}.`));
    if (owner) return owner.name;
  }
  const fields = fieldsOf(request);
  const version = fieldValue(fields, 'Version');
  const action = fieldValue(fields, 'Action');
  return (
    services.find(({ apiVersion }) => apiVersion === version)?.name ??
    serviceSigned(request) ??
    (action === null ? null : (serviceOf(action, operations) ?? 'sts')) ??
    (request.path === '/' && isForm(request) ? 'sts' : 's3')
  );
}

function serviceSigned(request: HttpRequest): string | null {
  const credential =
    /Credential=([^,\s]+)/.exec(headerOf(request, 'authorization') ?? '')?.[1] ??
    queryValue(request, 'X-Amz-Credential');
  return credential?.split('/')[3] || null;
}

const serviceOf = (action: string, operations: Known['operations']): string | null =>
  [...operations.values()].find(({ name }) => name === action)?.service ?? null;
