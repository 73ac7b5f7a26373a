import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bareMembers, reducedMembers } from './fixture.ts';
import type { NotModelledParameter } from './notModelled.ts';
import type { Operation } from './operation.ts';
import { operationsOf } from './operations.ts';
import type { Service } from './service.ts';
import { SERVICES } from './services.ts';
import type { Member, Shape } from './shape.ts';

/*
 * The operations held to the API models that the Python package botocore carries: every member of ours is in the model,
 * in the model's order, with the same type, constraints and names on the wire.
 */

/** Models of other releases may differ in what AWS has changed since. */
const RELEASE = '1.43.';

/** Members of AWS's model of 2026 that earlier models of the same release lack. */
const RECENT = new Set(['MinimumSessionTokenSize', 'SessionTokenUtilization', 'SessionTokenSize']);

/** Enumerations that AWS adds to all the time; the lab takes any text. */
const OPEN = new Set([
  'BucketLocationConstraint',
  'InstanceType',
  'ObjectStorageClass',
  'ResourceType',
  'ServerSideEncryption',
]);

interface Ref {
  readonly shape: string;
  readonly location?: string;
  readonly locationName?: string;
}

interface ModelShape {
  readonly type: string;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly flattened?: boolean;
  readonly required?: readonly string[];
  readonly payload?: string;
  readonly members?: Readonly<Record<string, Ref>>;
  readonly member?: Ref;
  readonly value?: Ref;
}

interface Model {
  readonly metadata: Readonly<Record<string, string>>;
  readonly operations: Readonly<
    Record<
      string,
      {
        readonly http: {
          readonly method: string;
          readonly requestUri: string;
          readonly responseCode?: number;
        };
        readonly authtype?: string;
        readonly input?: Ref;
        readonly output?: Ref;
      }
    >
  >;
  readonly shapes: Readonly<Record<string, ModelShape>>;
}

const data = findModels();

test.skipIf(data === null).each(SERVICES)(
  `A-040, F-029 $name agrees with the API model of botocore ${RELEASE}x, where Python has that`,
  (service) => {
    const model = readModel(data ?? '', service);
    const operations = operationsOf(service.name);
    expect(spokenTo(service)).toEqual({
      name: model.metadata['endpointPrefix'],
      protocol: model.metadata['protocol'],
      apiVersion: model.metadata['apiVersion'],
      namespace: withoutSlash(model.metadata['xmlNamespace'] ?? namespaceLeftOut(service)),
      targetPrefix: model.metadata['targetPrefix'] ?? null,
    });
    expect(operations.map((operation) => [operation.name, ours(operation, model)])).toEqual(
      operations.map((operation) => [operation.name, theirs(operation, model, service)]),
    );
  },
);

const spokenTo = ({ name, protocol, apiVersion, namespace, targetPrefix }: Service): unknown => ({
  name,
  protocol,
  apiVersion,
  namespace: withoutSlash(namespace),
  targetPrefix,
});

const withoutSlash = (namespace: string | null): string | null => namespace?.replace(/\/$/, '') ?? null;

/** The model of S3 has no namespace. */
const namespaceLeftOut = ({ name, namespace }: Service): string | null => (name === 's3' ? namespace : null);

test.skipIf(data === null).each(SERVICES)(
  `what the lab does not model of the input of $name is named, and nothing is forgotten`,
  (service) => {
    const model = readModel(data ?? '', service);
    const operations = operationsOf(service.name);
    expect(operations.map((operation) => [operation.name, leftOut(operation)])).toEqual(
      operations.map((operation) => [operation.name, leftOutOf(operation, model, service)]),
    );
  },
);

const leftOut = ({ notModelled = [] }: Operation): unknown => byName(notModelled);

/** Name, name on the wire and place of each parameter of the model that the operation's input lacks. */
function leftOutOf({ name, input }: Operation, model: Model, { protocol }: Service): unknown {
  const ref = model.operations[name]?.input;
  if (!ref) return [];
  const own = new Set(input.map((member) => member.name));
  return byName(
    membersOf(model, ref.shape, { protocol, answer: false }).filter((member) => !own.has(member.name)),
  );
}

const byName = (members: readonly NotModelledParameter[]): unknown =>
  members
    .map(({ name, wireName, location }) => [name, wireName ?? name, location ?? 'body'] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));

function ours({ name, input, output, unsigned, http }: Operation, model: Model): unknown {
  const known = (members: readonly Member[], ref: Ref | undefined): readonly Member[] => {
    const theirNames = Object.keys((ref && model.shapes[ref.shape]?.members) ?? {});
    return bareMembers(members).filter(
      (member) => !RECENT.has(member.name) || theirNames.includes(member.name),
    );
  };
  const operation = model.operations[name];
  return {
    input: known(input, operation?.input),
    output: known(output, operation?.output),
    unsigned: unsigned ?? false,
    http: { method: http?.method ?? 'POST', uri: http?.uri ?? '/', status: http?.status ?? 200 },
  };
}

function theirs(own: Operation, model: Model, { protocol }: Service): unknown {
  const operation = model.operations[own.name];
  if (!operation) return 'not in the model';
  const members = (ref: Ref | undefined, answer: boolean): readonly Member[] =>
    ref ? membersOf(model, ref.shape, { protocol, answer }) : [];
  return {
    input: reducedMembers(members(operation.input, false), own.input),
    output: reducedMembers(members(operation.output, true), own.output),
    unsigned: operation.authtype === 'none',
    http: {
      method: operation.http.method,
      uri: operation.http.requestUri,
      status: operation.http.responseCode ?? 200,
    },
  };
}

interface Wire {
  readonly protocol: Service['protocol'];
  readonly answer: boolean;
}

function membersOf(model: Model, name: string, wire: Wire): readonly Member[] {
  const { members = {}, required = [], payload } = shapeNamed(model, name);
  return Object.entries(members).map(([member, ref]): Member => {
    const location = member === payload ? 'payload' : LOCATIONS[ref.location ?? ''];
    const wireName = wireNameOf(member, ref, wire);
    return {
      ...shapeOf(model, ref.shape, wire),
      name: member,
      ...(required.includes(member) && { required: true }),
      ...(wireName !== member && { wireName }),
      ...(location && { location }),
    };
  });
}

const LOCATIONS: Readonly<Record<string, NonNullable<Member['location']>>> = {
  uri: 'uri',
  querystring: 'query',
  header: 'header',
  headers: 'header',
};

/** EC2 takes names with a capital letter and answers with a small one. */
function wireNameOf(member: string, { locationName = member }: Ref, { protocol, answer }: Wire): string {
  if (protocol !== 'ec2' || answer) return locationName;
  return locationName.charAt(0).toUpperCase() + locationName.slice(1);
}

function shapeOf(model: Model, name: string, wire: Wire): Shape {
  const shape = shapeNamed(model, name);
  const { min, max, pattern, enum: values, flattened, member, value } = shape;
  const limits = { ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
  switch (shape.type) {
    case 'string':
      return {
        type: 'string',
        ...limits,
        ...(pattern !== undefined && { pattern }),
        ...(values && !OPEN.has(name) && { values }),
      };
    case 'integer':
    case 'long':
      return { type: 'integer', ...limits };
    case 'list': {
      const itemName = itemNameOf(member, wire);
      return {
        type: 'list',
        item: shapeOf(model, member?.shape ?? '', wire),
        ...limits,
        ...(itemName !== undefined && { itemName }),
        ...(flattened && { flat: true }),
      };
    }
    case 'map':
      return { type: 'map', value: shapeOf(model, value?.shape ?? '', wire) };
    case 'structure':
      return { type: 'structure', members: membersOf(model, name, wire) };
    default:
      return { type: shape.type as 'boolean' | 'timestamp' | 'blob' };
  }
}

/** Undefined where it is what the protocol names items anyway; requests of EC2 do not name them. */
function itemNameOf(item: Ref | undefined, { protocol, answer }: Wire): string | undefined {
  if (protocol === 'ec2' && !answer) return undefined;
  return item?.locationName === 'item' && protocol === 'ec2' ? undefined : item?.locationName;
}

function shapeNamed({ shapes }: Model, name: string): ModelShape {
  const shape = shapes[name];
  if (!shape) throw new Error(`the model has no shape ${name}`);
  return shape;
}

function readModel(folder: string, { name, apiVersion }: Service): Model {
  const file = path.join(folder, name, apiVersion, 'service-2.json.gz');
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Model;
}

/** Where the models are; null when Python or the package is missing or is of another release. */
function findModels(): string | null {
  const script = 'import botocore; print(botocore.__version__); print(botocore.__path__[0])';
  try {
    const printed = execFileSync('python3', ['-c', script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [version = '', folder = ''] = printed.split('\n');
    return version.startsWith(RELEASE) ? path.join(folder, 'data') : null;
  } catch {
    return null;
  }
}
