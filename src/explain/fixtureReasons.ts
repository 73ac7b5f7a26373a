import { CONDITION_REASONS } from '../policy/conditions/conditionReason.ts';
import { POLICY_TYPES } from '../policy/document.ts';
import { AWS_MESSAGES } from '../trace/awsError.ts';
import type { NotModelled, ReasonCode, ReasonParams } from '../trace/reason.ts';
import type { TokenFault } from '../trace/tokenFault.ts';
import type { NeededPermission } from './asked.ts';
import type { TestOutcome } from './conditionFacts.ts';
import { tokenFaults } from './locales/en/tokenFaults.ts';

export const ARN = 'arn:aws:iam::111122223333:user/Test';
export const ROLE = 'arn:aws:iam::222233334444:role/ReadOnly';

export const OIDC = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';

const EVERY_TYPE = POLICY_TYPES.map((type) => ({ type }));

/** How condition tests come out besides their reason: a value that decided, and a key that nobody gave. */
export const OUTCOMES: readonly TestOutcome[] = [
  { unresolved: ['aws:username'], foundValue: null, matchedValue: null, missing: 'absent' },
  { unresolved: ['aws:username'], foundValue: null, matchedValue: null, missing: 'notProvided' },
  { unresolved: [], foundValue: 1, matchedValue: 0, missing: null },
];

/** Parameters as a trace has them; where the text depends on them, more than one. */
export const SAMPLES: { readonly [Code in ReasonCode]: readonly ReasonParams[Code][] } = {
  'request.received': [
    { action: 'sts:AssumeRole', modelled: true },
    { action: 's3:GetObject', modelled: false },
  ],
  'request.noSuchOperation': [{ action: 'sts:TagSession' }],
  'request.throttled': [{ action: 'sts:AssumeRole' }],
  'endpoint.globalRefused': [{ action: 'sts:AssumeRoot' }],
  'request.notModelled': (
    [
      'operation',
      'parameter',
      'managedPolicy',
      'caller',
      'policy',
    ] as const satisfies readonly NotModelled['feature'][]
  ).map((feature) => ({
    action: 'sts:AssumeRole',
    what: [{ feature, name: 'X' }],
  })),
  'credentials.missing': [{}],
  'credentials.unknownKey': [{ accessKeyId: 'AKIA1' }],
  'credentials.inactiveKey': [{ accessKeyId: 'AKIA1', user: 'Test' }],
  'credentials.tokenMissing': [{ accessKeyId: 'ASIA1' }],
  'credentials.tokenWrong': [{ accessKeyId: 'ASIA1' }, { accessKeyId: 'AKIA1' }],
  'credentials.expired': [{ expiredAt: '2026-01-15T08:00:00Z', now: '2026-01-15T09:00:00Z' }],
  'credentials.regionOff': [{ accountId: '111122223333', region: 'eu-south-1' }],
  'credentials.tokenOfRegions': [{ accessKeyId: 'ASIA1', region: 'eu-south-1' }],
  'credentials.roleGone': [{ role: 'App' }],
  'credentials.userGone': [{ user: 'Test' }],
  'credentials.notForIam': [
    { arn: ARN, federated: false },
    { arn: 'arn:aws:sts::111122223333:federated-user/Test', federated: true },
  ],
  'caller.user': [{ arn: ARN }],
  'caller.userSession': [{ arn: ARN, expiresAt: '2026-01-15T09:00:00Z' }],
  'caller.federatedUser': [
    {
      arn: 'arn:aws:sts::111122223333:federated-user/Test',
      userArn: ARN,
      expiresAt: '2026-01-15T09:00:00Z',
    },
  ],
  'caller.root': [{ arn: 'arn:aws:iam::111122223333:root' }],
  'caller.rootSession': [{ arn: 'arn:aws:iam::111122223333:root', expiresAt: '2026-01-15T09:00:00Z' }],
  'caller.roleSession': [
    {
      arn: 'arn:aws:sts::111122223333:assumed-role/App/x',
      roleArn: 'arn:aws:iam::111122223333:role/App',
      expiresAt: '2026-01-15T09:00:00Z',
    },
  ],
  'caller.anonymous': [{}],
  'caller.service': [{ service: 'ec2.amazonaws.com' }],
  'token.accepted': [
    { provider: OIDC, subject: 'repo:example/app:ref:refs/heads/main' },
    { provider: 'www.amazon.com', subject: 'amzn1' },
  ],
  'token.notLookedAt': [{}],
  'token.refused': Object.keys(tokenFaults).flatMap((what) =>
    ['', '1768467600', '2026-01-15T09:00:00Z'].map((detail) => ({ what: what as TokenFault, detail })),
  ),
  'parameters.valid': [{ count: 0 }, { count: 2 }],
  'parameters.notChecked': [{ action: 's3:GetObject' }],
  'parameters.invalid': [{ count: 1 }, { count: 2 }],
  'parameter.missing': [{ parameter: 'RoleArn' }],
  'parameter.tooShort': [
    { parameter: 'RoleArn', value: 'x', minimum: 20 },
    { parameter: 'RoleArn', value: '', minimum: 20 },
  ],
  'parameter.tooLong': [{ parameter: 'RoleArn', length: 3000, maximum: 2048 }],
  'parameter.tooSmall': [{ parameter: 'DurationSeconds', value: '1', minimum: 900 }],
  'parameter.tooLarge': [{ parameter: 'DurationSeconds', value: '50000', maximum: 43200 }],
  'parameter.pattern': [{ parameter: 'RoleSessionName', value: 'a b', pattern: '[\\w]*' }],
  'parameter.notInteger': [
    { parameter: 'DurationSeconds', value: 'x' },
    { parameter: 'DurationSeconds', value: '' },
  ],
  'parameter.notRoleArn': [{ parameter: 'RoleArn', value: ARN }],
  'parameter.notPolicyArn': [{ parameter: 'PolicyArns', value: ARN }],
  'parameter.tooFew': [
    { parameter: 'Audience', count: 0, minimum: 1 },
    { parameter: 'Audience', count: 1, minimum: 2 },
  ],
  'parameter.notOneOf': [
    { parameter: 'SigningAlgorithm', value: 'HS256', values: ['RS256', 'ES384'] },
    { parameter: 'SigningAlgorithm', value: '', values: ['RS256', 'ES384'] },
  ],
  'parameter.tagTwice': [{ parameter: 'Tags', key: 'team' }],
  'parameter.tagReserved': [{ parameter: 'Tags', key: 'aws:team' }],
  'parameter.tagNotPassed': [{ parameter: 'TransitiveTagKeys', key: 'team' }],
  'parameter.tagInherited': [
    { parameter: 'Tags', key: 'team', value: 'red' },
    { parameter: 'Tags', key: 'team', value: '' },
  ],
  'parameter.sourceIdentitySet': [{ parameter: 'SourceIdentity', value: 'bo', set: 'ana' }],
  'parameter.packedTooLarge': [{ parameter: 'Policy', percent: 120 }],
  'parameter.notEncodedDenial': [{ parameter: 'EncodedMessage' }],
  'parameter.notAccountRoot': [{ parameter: 'TargetPrincipal', value: 'arn:aws:iam::111122223333:user/Ana' }],
  'parameter.notTaskPolicy': [
    { parameter: 'TaskPolicyArn', value: ARN },
    { parameter: 'TaskPolicyArn', value: '' },
  ],
  'parameter.tooMany': [{ parameter: 'PolicyArns', count: 11, maximum: 10 }],
  'parameter.policiesTooLong': [{ parameter: 'Policy', length: 3000, maximum: 2048 }],
  'parameter.policyRefused': [
    { parameter: 'Policy', problem: 'shape.missingElement', params: { element: 'Effect' } },
  ],
  'parameter.policyMissing': [
    { parameter: 'PolicyArns', policy: 'arn:aws:iam::111122223333:policy/P', accountId: '111122223333' },
  ],
  'role.found': [
    { role: ROLE, accountId: '222233334444', crossAccount: true },
    { role: ROLE, accountId: '222233334444', crossAccount: false },
  ],
  'role.missing': [{ role: ROLE }],
  'resource.found': [
    { resource: 'arn:aws:s3:::reports', accountId: '222233334444', hasPolicy: true, crossAccount: true },
    { resource: 'arn:aws:s3:::reports', accountId: '222233334444', hasPolicy: false, crossAccount: false },
  ],
  'resource.named': [{ resource: 'arn:aws:s3:::reports' }],
  'resource.elsewhere': [{ resource: 'arn:aws:s3:::reports' }],
  'resource.none': [{}],
  'self.found': [{ arn: ARN }],
  'service.done': [{ action: 's3:GetObject' }],
  'service.refused': AWS_MESSAGES.map((message) => ({ action: 's3:GetObject', message })),
  'accessKey.ofAccount': [{ accessKeyId: 'AKIA1', accountId: '111122223333' }],
  'message.decoded': [{}],
  'memberRoot.found': [{ accountId: '222233334444' }],
  'memberRoot.refused': (['callerIsRoot', 'notEnabled', 'notManagement', 'notMember'] as const).map(
    (because) => ({ because, accountId: '222233334444' }),
  ),
  'outbound.disabled': [{ accountId: '111122223333' }],
  'outbound.outlivesSession': [
    { requested: 300, left: 120 },
    { requested: 300, left: 20 },
  ],
  'outbound.tooLarge': [{ bytes: 5000, maximum: 4096 }],
  'mayCall.always': [{ action: 'sts:GetCallerIdentity' }],
  'mayCall.yes': [
    { arn: ARN, action: 'sts:AssumeRole' },
    { arn: OIDC, action: 'sts:AssumeRoleWithWebIdentity' },
  ],
  'mayCall.rootMayNot': [{ arn: 'arn:aws:iam::111122223333:root' }],
  'mayCall.longTermKeys': [{ arn: ARN, action: 'sts:GetSessionToken' }],
  'mayCall.sessionMayNot': [
    { arn: 'arn:aws:sts::111122223333:assumed-role/App/x', action: 'sts:GetSessionToken' },
    { arn: ARN, action: 'sts:GetAccessKeyInfo' },
  ],
  'mayCall.federatedUserMayNot': [
    { arn: 'arn:aws:sts::111122223333:federated-user/Test', action: 'sts:AssumeRole' },
    { arn: 'arn:aws:sts::111122223333:federated-user/Test', action: 'sts:GetAccessKeyInfo' },
  ],
  'permission.needed': (
    [
      'tags',
      'inheritedTags',
      'sourceIdentity',
      'inheritedSourceIdentity',
      'passedRole',
      'contexts',
    ] as const satisfies readonly NeededPermission['because'][]
  ).map((because) => ({ action: 'sts:TagSession', because })),
  'context.refused': [{ what: 'invalid' }, { what: 'expired' }],
  'mfa.proved': [{ serial: 'arn:aws:iam::111122223333:mfa/Test' }],
  'mfa.incomplete': [{ lacks: 'SerialNumber' }, { lacks: 'TokenCode' }],
  'mfa.notTheCallers': [{ serial: 'arn:aws:iam::111122223333:mfa/Other', arn: ARN }],
  'mfa.wrongCode': [{ serial: 'arn:aws:iam::111122223333:mfa/Test' }],
  'type.denies': EVERY_TYPE,
  'type.allows': EVERY_TYPE,
  'type.notDenied': EVERY_TYPE,
  'type.delegates': [{ type: 'trust', accountId: '111122223333' }],
  'type.silent': EVERY_TYPE,
  'type.empty': EVERY_TYPE,
  'type.levelSilent': ['Root', 'Root/Prod', '111122223333'].map((place) => ({ type: 'scp', place })),
  'type.notAsked': EVERY_TYPE,
  'type.root': [{ type: 'identity', accountId: '111122223333' }],
  'policy.denies': [{}],
  'policy.allows': [{}],
  'policy.silent': [{}],
  'policy.unsound': [{ problems: 1 }, { problems: 2 }],
  'statement.allows': [{}],
  'statement.denies': [{}],
  'statement.doesNotApply': [{ failing: 1 }, { failing: 2 }],
  'element.matches': [{ matched: ARN }, { matched: '*' }, { matched: '111122223333' }, { matched: null }],
  'element.differs': [{}],
  'element.missing': [{}],
  'element.excluded': [{ matched: 'sts:*' }],
  'element.notExcluded': [{}],
  'element.notSpared': (['boundary', 'account', 'role'] as const).map((because) => ({
    matched: ARN,
    because,
  })),
  'element.principalRecreated': [{ arn: ARN, storedId: 'AIDA1' }],
  'element.variableWithoutValue': [{ variables: ['aws:username'] }],
  'element.condition': Object.keys(CONDITION_REASONS).flatMap((reason) =>
    OUTCOMES.map((outcome) => ({ ...outcome, reason: reason as keyof typeof CONDITION_REASONS })),
  ),
  'combine.explicitDeny': EVERY_TYPE,
  'combine.sameAccountDirect': [{ type: 'trust' }],
  'combine.sameAccountBoth': [{ type: 'trust' }],
  'combine.sameAccountEither': [{ type: 'resource' }, { type: 'identity' }],
  'combine.crossAccountBoth': [{ type: 'trust' }],
  'combine.service': [{}],
  'combine.anonymous': [{}],
  'combine.federated': [{}],
  'combine.implicitDeny': EVERY_TYPE.flatMap(({ type }) => [
    { type, crossAccount: true },
    { type, crossAccount: false },
  ]),
  'duration.within': [
    { requested: null, granted: 3600, maximum: 3600, chained: false },
    { requested: 1800, granted: 1800, maximum: 3600, chained: true },
  ],
  'duration.ofUser': [
    { requested: null, granted: 43_200, maximum: 129_600 },
    { requested: 900, granted: 900, maximum: 129_600 },
    { requested: 7200, granted: 3600, maximum: 3600 },
  ],
  'duration.overRoleMaximum': [{ requested: 7200, maximum: 3600 }],
  'duration.overChainingCap': [{ requested: 7200, maximum: 3600 }],
  'duration.none': [{}],
  'region.notActive': [true, false].map((optIn) => ({
    region: 'eu-south-1',
    accountId: '111122223333',
    optIn,
  })),
};
