import { expect, it } from 'vitest';
import { documentsOf, readDocument } from '../documents.ts';
import { diagnose } from '../saveDocument.ts';
import type { World } from '../world.ts';
import { planAdd } from './add.ts';
import { after, DEV, PROD, someWorld } from './fixture.ts';
import { partOf, type Part } from './part.ts';

const ADDED: readonly (readonly [Part['kind'], Part, object])[] = [
  ['role', partOf('account', '', PROD), { name: 'Fresh' }],
  ['inlinePolicy', partOf('role', PROD, 'Audit'), { name: 'own' }],
  ['policy', partOf('account', '', PROD), { name: 'Fresh' }],
  ['scp', partOf('account', '', DEV), { name: 'guard' }],
  ['rcp', partOf('unit', '', 'Root/Work'), { name: 'guard' }],
];

it.each(ADDED)('AWS takes the document that a new %s starts with', (kind, into, values) => {
  const world = someWorld();
  const grown = after(world, planAdd(world, kind, into, values));
  expect(refused(world, grown)).toEqual([]);
});

it('AWS takes the policies that resources and endpoints start with', () => {
  let world = someWorld();
  for (const arn of [
    'arn:aws:s3:::fresh',
    `arn:aws:sqs:us-east-1:${PROD}:q`,
    `arn:aws:kms:us-east-1:${PROD}:key/k`,
  ]) {
    world = after(world, planAdd(world, 'resource', partOf('account', '', PROD), { arn }));
    world = after(world, planAdd(world, 'resourcePolicy', partOf('resource', PROD, arn), {}));
  }
  const endpoint = { id: 'vpce-2', service: 'sts' };
  world = after(world, planAdd(world, 'vpcEndpoint', partOf('account', '', DEV), endpoint));
  world = after(world, planAdd(world, 'endpointPolicy', partOf('vpcEndpoint', DEV, 'vpce-2'), {}));
  expect(refused(someWorld(), world)).toEqual([]);
});

/** What AWS would refuse of the documents that one world has and the other has not. */
function refused(before: World, grown: World): readonly unknown[] {
  const added = documentsOf(grown).filter((ref) => readDocument(before, ref) === null);
  if (added.length === 0) throw new Error('no document was added');
  return added.flatMap((ref) =>
    diagnose(grown, ref, readDocument(grown, ref) ?? '').filter(({ severity }) => severity === 'error'),
  );
}
