import { expect, test } from 'vitest';
import {
  BOUNDARY,
  ENDPOINT,
  getObject,
  HOME,
  inline,
  policy,
  THROUGH_ENDPOINT,
  withFederatedUser,
  withSession,
  worldOf,
} from '../../explain/fixture.ts';
import { readDocument } from '../../world/documents.ts';
import { evidenceText } from './evidenceText.ts';
import { gateViews } from './gateViews.ts';

const allowing = (Action: string, rest: object = {}) =>
  policy({ Effect: 'Allow', Action, Resource: '*', ...rest });

const WORLD = worldOf({
  account: HOME,
  app: { read: allowing('s3:Get*') },
  scps: { Root: [allowing('*')], 'Root/Prod': [allowing('s3:*')], [HOME]: [allowing('s3:Get*')] },
  rcps: {
    Root: [policy({ Effect: 'Deny', Principal: '*', Action: 'sts:*', Resource: '*' })],
  },
  boundary: allowing('s3:Get*'),
  endpoint: allowing('s3:*', { Principal: '*' }),
});

test('every policy that a call is put to has its text, and what decides points into it', () => {
  const { world, credentials } = withSession(WORLD, 'App', undefined, inline(allowing('s3:GetObject')));
  const { trace } = getObject(world, credentials, THROUGH_ENDPOINT);
  const texts = trace.flatMap(({ question, evidence }) =>
    question === 'element' && evidence?.element === 'Action' && evidence.span
      ? [
          [
            evidence.policy.type,
            evidence.policy.owner,
            evidenceText(world, evidence.policy)?.slice(evidence.span.start, evidence.span.end),
          ],
        ]
      : [],
  );
  expect(texts).toEqual([
    ['rcp', 'Root', '"*"'],
    ['rcp', 'Root', '"Action": "sts:*"'],
    ['rcp', 'Root/Prod', '"*"'],
    ['rcp', HOME, '"*"'],
    ['scp', 'Root', '"*"'],
    ['scp', 'Root/Prod', '"s3:*"'],
    ['scp', HOME, '"s3:Get*"'],
    ['endpoint', ENDPOINT, '"s3:*"'],
    ['identity', `arn:aws:iam::${HOME}:role/App`, '"s3:Get*"'],
    ['boundary', BOUNDARY, '"s3:Get*"'],
    ['session', `arn:aws:sts::${HOME}:assumed-role/App/deploy`, '"s3:GetObject"'],
  ]);
  const all = gateViews(trace, ['authorize'], world, {}).flatMap(({ evidence }) => evidence);
  expect(all.filter(({ excerpt }) => excerpt === null)).toEqual([]);
});

test("policies of AWS's own, session policies of a federated user, and policies that are nowhere", () => {
  const { world } = withFederatedUser(WORLD, inline(allowing('s3:GetObject')));
  const guest = `arn:aws:sts::${HOME}:federated-user/guest`;
  const managed = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
  expect(evidenceText(world, { type: 'session', owner: guest, name: 'Policy' })).toBe(
    JSON.stringify(allowing('s3:GetObject')),
  );
  expect(evidenceText(world, { type: 'session', owner: managed, name: null })).toContain('s3:Get*');
  expect(evidenceText(world, { type: 'boundary', owner: managed, name: null })).toContain('s3:Get*');
  expect(evidenceText(world, { type: 'boundary', owner: BOUNDARY, name: null })).toBe(
    readDocument(world, { type: 'identity', owner: BOUNDARY, name: null }),
  );
  expect(evidenceText(world, { type: 'scp', owner: 'Root/Prod', name: 'p-none' })).toBeNull();
  expect(evidenceText(world, { type: 'scp', owner: 'Root/Nowhere', name: 'p-FullAWSAccess' })).toBeNull();
  expect(evidenceText(worldOf(), { type: 'scp', owner: 'Root', name: 'p-FullAWSAccess' })).toBeNull();
  expect(evidenceText(world, { type: 'endpoint', owner: 'vpce-none', name: null })).toBeNull();
});
