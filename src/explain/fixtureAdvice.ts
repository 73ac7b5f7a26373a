import type { Editor, FixParams } from './advice/fix.ts';
import { POLICY_TYPES } from '../policy/document.ts';
import { BUCKET, CALLERS, OTHER_PLACE, PLACE, PLACES, POLICIES, TEST, test } from './fixtureParties.ts';
import { ARN, ROLE } from './fixtureReasons.ts';
import type { CallerFacts } from './callFacts.ts';
import type { RemarkParams } from './remark.ts';

const [USER, ROOT] = CALLERS as readonly [CallerFacts, CallerFacts];

const EDITORS: readonly (Editor | null)[] = [
  null,
  { kind: 'account', accountId: '222233334444' },
  { kind: 'organization' },
  { kind: 'endpoint' },
];
const editor = null;

const TO_WRITE = POLICY_TYPES.flatMap((type) =>
  [null, ...CALLERS].flatMap((each) =>
    [BUCKET, `${BUCKET}/*`, ROLE].map((resource, index) => ({
      action: 's3:GetObject',
      resource,
      type,
      caller: each,
      json: index === 0 ? null : '{}',
    })),
  ),
);

const SESSIONS = ['AssumeRole', 'AssumeRoot', 'GetFederationToken'] as const;

/** Parameters of advice, and more than one where its sentences take turns. */
export const FIXES: { readonly [Code in keyof FixParams]: readonly FixParams[Code][] } = {
  removeDeny: EDITORS.flatMap((each) =>
    [[], [TEST], [TEST, test('aws:userid')]].map((tests) => ({ place: PLACE, tests, editor: each })),
  ),
  detachDeny: [ARN, ROLE].map((holder) => ({
    policy: { type: 'identity', owner: 'arn:aws:iam::aws:policy/AWSDenyAll', name: null },
    holder,
  })),
  passOtherPolicies: SESSIONS.map((operation) => ({ place: PLACE, operation })),
  nameCaller: CALLERS.flatMap((each) => PLACES.map((place) => ({ place, caller: each, editor }))),
  replaceNotPrincipal: CALLERS.map((each) => ({ place: PLACE, caller: each, editor })),
  saveAgain: [{ place: PLACE, arn: ARN, editor }],
  addValue: PLACES.map((place) => ({ place, element: 'Action', value: 's3:*', editor })),
  takeOut: PLACES.map((place) => ({ place, element: 'NotResource', wanted: BUCKET, editor })),
  dropElement: PLACES.map((place) => ({ place, element: 'Principal', editor })),
  replaceVariable: [{ place: PLACE, variables: ['aws:username', 'aws:userid'], resource: BUCKET, editor }],
  addStatement: TO_WRITE.flatMap((each) => POLICIES.map((policy) => ({ ...each, policy, editor }))),
  attachPolicy: TO_WRITE.map((each) => ({ ...each, holder: ROLE, editor })),
  writePolicy: TO_WRITE.map((each) => ({ ...each, editor })),
  callFromAccount: [{ resource: BUCKET, accountId: '222233334444' }],
  unknownOwner: [{ resource: BUCKET }, { resource: 'arn:aws:sqs:eu-west-1:111122223333:jobs' }],
  serviceLinked: [{ role: ROLE }],
  setBoundary: TO_WRITE.flatMap((each) =>
    [true, false].map((denies) => ({ ...each, holder: ARN, denies, editor })),
  ),
  passSessionPolicy: TO_WRITE.flatMap((each) => SESSIONS.map((operation) => ({ ...each, operation }))),
  attachFullAccess: ['Root', 'Root/Prod', '111122223333'].map((level) => ({ level, editor })),
  mendText: POLICIES.flatMap((policy) => [1, 2].map((problems) => ({ policy, problems, editor }))),
  sendParameter: [[], ['a', 'b']].map((values) => ({
    parameter: 'ExternalId',
    values,
    place: PLACE,
    test: TEST,
  })),
  sendToken: ['SAML:aud', 'gitlab.com:sub'].flatMap((key) =>
    EDITORS.flatMap((each) =>
      [[], ['a']].map((values) => ({ values, place: PLACE, test: test(key), editor: each })),
    ),
  ),
  leaveMfaToProvider: [{ place: PLACE, test: TEST, editor }],
  proveMfa: [null, ...CALLERS].flatMap((each) =>
    [true, false].map((assumesRole) => ({ caller: each, assumesRole })),
  ),
  meetCondition: [true, false].map((byCall) => ({ place: PLACE, test: TEST, byCall, editor })),
  alsoFailing: [{ elements: ['Action', 'Condition:ForAnyValue:StringLike:aws:TagKeys'] }],
  allowedAlready: [{}],
  allowToo: EDITORS.map((each) => ({ holder: ROLE, action: 's3:*', resource: BUCKET, editor: each })),
  orNameCaller: [USER, ROOT].map((each) => ({ caller: each, role: ROLE })),
  typesToo: [...POLICY_TYPES.map((type) => ({ types: [type] })), { types: POLICY_TYPES }],
  levelsToo: [{ levels: ['Root', '111122223333'] }],
  deniedToo: [{ places: [PLACE] }, { places: [PLACE, OTHER_PLACE] }],
  nothingAllows: [{}],
  alsoUnreadable: POLICIES.map((policy) => ({ policy, problems: 1 })),
  orDoWithout: (
    [
      'tags',
      'inheritedTags',
      'sourceIdentity',
      'inheritedSourceIdentity',
      'passedRole',
      'contexts',
    ] as const satisfies readonly FixParams['orDoWithout']['needed']['because'][]
  ).flatMap((because) =>
    [null, ...CALLERS].map((each) => ({ needed: { action: 'sts:TagSession', because }, caller: each })),
  ),
};

/** Of remarks, in the same way. */
export const REMARKS: { readonly [Code in keyof RemarkParams]: readonly RemarkParams[Code][] } = {
  caseDiffers: [{ expected: 'A', found: 'a' }],
  pathDiffers: [{ expected: ARN, found: ROLE }],
  accountDiffers: [{ expected: ARN, found: ROLE }],
  bucketNotObject: [{ bucket: 'reports' }],
  objectNotBucket: [{ bucket: 'reports' }],
  accountPrincipal: [{ arn: 'arn:aws:iam::111122223333:root', accountId: '111122223333' }],
  principalWildcard: [{ value: 'arn:aws:iam::111122223333:role/*' }],
  groupPrincipal: [{ value: 'arn:aws:iam::111122223333:group/All' }],
  serviceOnly: [{ service: 'ec2.amazonaws.com' }],
  literalWildcard: [{ operator: 'StringEqualsIgnoreCase', value: 'a*' }],
  principalArnOfSession: [{ value: 'arn:aws:sts::111122223333:assumed-role/App/x' }],
  principalArnOfRoot: [{ value: 'arn:aws:iam::111122223333:root' }],
  missingKey: [
    'sts:ExternalId',
    'sts:SourceIdentity',
    'aws:MultiFactorAuthPresent',
    'aws:MultiFactorAuthAge',
    'aws:TokenIssueTime',
    'aws:username',
    'aws:PrincipalOrgID',
    'aws:PrincipalOrgPaths',
    'aws:ResourceOrgPaths',
    'aws:ResourceOrgID',
    'aws:PrincipalTag/team',
    'aws:ResourceTag/team',
    'aws:RequestTag/team',
    'aws:TagKeys',
    'aws:SourceIp',
    'aws:SourceVpce',
    'aws:SourceVpc',
    'aws:SourceArn',
    'aws:SourceAccount',
    'saml:aud',
    'gitlab.com:sub',
    'aws:Moonlight',
  ].map((key) => ({ key })),
  keyNotProvided: [{ key: 'aws:SourceIp' }, { key: 'aws:Referer' }],
  missingKeyNegated: [{ key: 'aws:username', operator: 'StringNotEquals' }],
  noValueFails: [{ key: 'aws:TagKeys' }],
  variableValues: [
    {
      variables: [
        { key: 'aws:username', value: 'Test' },
        { key: 'aws:userid', value: 'AIDA1' },
      ],
    },
  ],
  denyNotMatched: [{}],
  missingRole: [{}],
  beforePolicies: [{}],
};
