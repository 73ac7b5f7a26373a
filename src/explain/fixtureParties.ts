import type { CallerFacts } from './callFacts.ts';
import type { ConditionFacts } from './conditionFacts.ts';
import { parseOperator } from '../policy/conditions/operators.ts';
import { POLICY_TYPES, type PolicyRef, type PolicyType } from '../policy/document.ts';
import { ARN, OIDC, ROLE } from './fixtureReasons.ts';
import type { StatementPlace } from './places.ts';

/* Policies, places, callers and a test, one of each kind that sentences tell apart. */

export const BUCKET = 'arn:aws:s3:::reports';
const BOUNDARY = 'arn:aws:iam::111122223333:policy/Edge';

const OWNERS: Readonly<Record<PolicyType, readonly PolicyRef[]>> = {
  trust: [{ type: 'trust', owner: ROLE, name: null }],
  identity: [
    { type: 'identity', owner: ARN, name: 'Own' },
    { type: 'identity', owner: BOUNDARY, name: null },
  ],
  resource: [
    { type: 'resource', owner: BUCKET, name: null },
    { type: 'resource', owner: 'arn:aws:sqs:eu-west-1:111122223333:jobs', name: null },
  ],
  boundary: [{ type: 'boundary', owner: BOUNDARY, name: null }],
  session: [
    { type: 'session', owner: BOUNDARY, name: null },
    { type: 'session', owner: ROLE, name: 'Policy' },
  ],
  scp: ['Root', 'Root/Prod', '111122223333'].map((owner) => ({
    type: 'scp',
    owner,
    name: 'p-FullAWSAccess',
  })),
  rcp: [{ type: 'rcp', owner: 'Root', name: 'p-1a2b3c4d' }],
  endpoint: [{ type: 'endpoint', owner: 'vpce-1a2b3c4d', name: null }],
};

export const POLICIES = POLICY_TYPES.flatMap((type) => OWNERS[type]);
export const PLACES: readonly StatementPlace[] = POLICIES.map((policy, index) => ({
  policy,
  statement: index,
  sid: index % 2 === 0 ? null : 'Interns',
}));
export const [PLACE, OTHER_PLACE] = PLACES as readonly [StatementPlace, StatementPlace];

const caller = (kind: CallerFacts['kind'], name: string): CallerFacts => ({
  kind,
  name,
  accountId: name.startsWith('arn:') ? '111122223333' : null,
  principal: name,
  holder: null,
});

export const CALLERS: readonly CallerFacts[] = [
  caller('user', ARN),
  caller('root', 'arn:aws:iam::111122223333:root'),
  caller('roleSession', ROLE),
  caller('federatedUser', 'arn:aws:sts::111122223333:federated-user/Test'),
  caller('federated', OIDC),
  caller('service', 'ec2.amazonaws.com'),
  caller('anonymous', 'anonymous'),
];
/** A test of a key that the call does not have. */
export const test = (key: string): ConditionFacts => ({
  operator: 'StringEquals',
  parsed: parseOperator('StringEquals'),
  key,
  expected: ['a'],
  found: null,
  unresolved: [],
  foundValue: null,
  matchedValue: null,
  missing: 'absent',
});
export const TEST = test('aws:username');
