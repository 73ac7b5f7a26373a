import * as iam from '@aws-sdk/client-iam';
import * as s3 from '@aws-sdk/client-s3';
import * as sts from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { bareMembers, reducedMembers } from './fixture.ts';
import type { Operation } from './operation.ts';
import { operationsOf } from './operations.ts';
import type { Member, Shape } from './shape.ts';

/*
 * The operations held to the schemas that the AWS SDK for JavaScript carries. They say nothing of constraints, but names,
 * types and places on the wire; STS and IAM are whole, of S3 a learner needs less.
 */

/** Recent members of IAM that no lesson needs, which the lab leaves out. */
const LEFT_OUT = new Set(['SourceRoleTemplate', 'OrderedOrganizationPolicyInputList', 'PolicyExclusionList']);

/** A simple type by its number, a schema, what returns one, or any of these with traits. */
type Ref = unknown;
/** `[kind, namespace, name, traits, …]`: 1 list, 2 map, 3 structure, 9 operation, 0 simple type. */
type Schema = readonly [kind: number, namespace: string, name: string, traits: unknown, ...rest: unknown[]];
type Traits = Readonly<Record<string, unknown>>;

test.each(
  [...operationsOf('sts'), ...operationsOf('iam')].map((operation) => [operation.name, operation] as const),
)('%s has all members of the SDK', (name, operation) => {
  const sdk = sdkOperation(operation.service === 'sts' ? sts : iam, name);
  expect(ours(operation)).toEqual({ input: membersOf(sdk.input), output: membersOf(sdk.output) });
});

describe('S3', () => {
  test.each(operationsOf('s3').map((operation) => [operation.name, operation] as const))(
    '%s agrees with the SDK',
    (name, operation) => {
      const sdk = sdkOperation(s3, name);
      const [method, , status] = sdk.traits['http'] as readonly [string, string, number];
      expect({
        ...ours(operation),
        method: operation.http?.method,
        status: operation.http?.status ?? 200,
        root: operation.http?.root,
      }).toEqual({
        input: byName(reducedMembers(membersOf(sdk.input), operation.input)),
        output: byName(reducedMembers(membersOf(sdk.output), operation.output)),
        method,
        status,
        root: traitsOf(sdk.output[3])['xmlName'],
      });
    },
  );
});

interface SdkOperation {
  readonly traits: Traits;
  readonly input: Schema;
  readonly output: Schema;
}

function sdkOperation(client: object, name: string): SdkOperation {
  const [, , , traits, input, output] = (client as Readonly<Record<string, Schema>>)[`${name}$`] ?? NO_SCHEMA;
  return { traits: traitsOf(traits), input: schemaOf(input), output: schemaOf(output) };
}

const NO_SCHEMA: Schema = [9, '', '', 0];

/** Members without constraints, which the SDK leaves out, sorted, as the SDK has them in an order of its own. */
function ours({ input, output }: Operation): { input: readonly Member[]; output: readonly Member[] } {
  return {
    input: byName(bareMembers(input).map(unconstrained)),
    output: byName(bareMembers(output).map(unconstrained)),
  };
}

function unconstrained<S extends Shape>(shape: S): S;
function unconstrained(shape: Shape): Shape {
  const { minimum: _, maximum: __, pattern: ___, values: ____, ...bare } = shape as Shape & Traits;
  if (bare.type === 'list') return { ...bare, item: unconstrained(bare.item) };
  if (bare.type === 'map') return { ...bare, value: unconstrained(bare.value) };
  if (bare.type === 'structure') return { ...bare, members: byName(bare.members.map(unconstrained)) };
  return bare as Shape;
}

const byName = (members: readonly Member[]): readonly Member[] =>
  members.toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** Of a structure `[3, namespace, name, traits, names, schemas, how many of them are required]`. */
function membersOf([, , , , names = [], schemas = [], required = 0]: Schema): readonly Member[] {
  const refs = schemas as readonly Ref[];
  const members = (names as readonly string[]).flatMap((name, index): Member | [] => {
    if (LEFT_OUT.has(name)) return [];
    const [schema, traits] = split(refs[index]);
    const wireName = traits['httpHeader'] ?? traits['httpQuery'] ?? traits['xmlName'] ?? name;
    const location = locationOf(traits);
    return {
      ...shapeOf(schema, traits),
      name,
      ...(index < (required as number) && { required: true }),
      ...(wireName !== name && { wireName: String(wireName) }),
      ...(location && { location }),
    };
  });
  return byName(members);
}

function locationOf(traits: Traits): Member['location'] {
  if (traits['httpLabel']) return 'uri';
  if (traits['httpHeader']) return 'header';
  if (traits['httpQuery']) return 'query';
  return traits['httpPayload'] ? 'payload' : undefined;
}

const SIMPLE: Readonly<Record<number, Shape>> = {
  0: { type: 'string' },
  1: { type: 'integer' },
  2: { type: 'boolean' },
  4: { type: 'timestamp' },
  21: { type: 'blob' },
  42: { type: 'blob' },
};
const LIST = 64;
const MAP = 128;

function shapeOf(ref: Ref, traits: Traits): Shape {
  if (typeof ref === 'number') {
    if (ref >= MAP) return { type: 'map', value: shapeOf(ref - MAP, {}) };
    if (ref >= LIST) return { type: 'list', item: shapeOf(ref - LIST, {}) };
    return SIMPLE[ref] ?? NO_SHAPE;
  }
  const [kind, , , , first, second] = schemaOf(ref);
  if (kind === 0) return shapeOf(first, {});
  if (kind === 2) return { type: 'map', value: shapeOf(...split(second)) };
  if (kind === 3) return { type: 'structure', members: membersOf(schemaOf(ref)) };
  const [item, itemTraits] = split(first);
  const itemName = itemTraits['xmlName'];
  return {
    type: 'list',
    item: shapeOf(item, itemTraits),
    ...(itemName !== undefined && { itemName: String(itemName) }),
    ...(traits['xmlFlattened'] !== undefined && { flat: true }),
  };
}

const NO_SHAPE: Shape = { type: 'structure', members: [] };

/** A reference apart from the traits that it may come with: `[schema, traits]`. */
function split(ref: Ref): readonly [schema: Ref, traits: Traits] {
  return Array.isArray(ref) && ref.length === 2 ? [ref[0], traitsOf(ref[1])] : [ref, {}];
}

/** Traits by name; those without a value are bits of a number. */
const traitsOf = (traits: unknown): Traits =>
  typeof traits === 'number'
    ? { ...(traits & 1 && { httpLabel: 1 }), ...(traits & 16 && { httpPayload: 1 }) }
    : (traits as Traits);

const schemaOf = (ref: Ref): Schema =>
  (typeof ref === 'function' ? ref() : Array.isArray(ref) ? ref : NO_SCHEMA) as Schema;
