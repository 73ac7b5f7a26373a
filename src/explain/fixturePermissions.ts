import {
  assuming,
  AWAY,
  HOME,
  OTHER,
  policy,
  TEST,
  trusting,
  type Document,
  type Setting,
} from './fixture.ts';
import type { Situation } from './fixtureMatrix.ts';

/* Calls that need more than `sts:AssumeRole`: sessions with tags and a source identity, passed or handed on. */

const APP = `arn:aws:iam::${HOME}:role/App`;
const NAMED = { AWS: [TEST, APP] };
const ALL = { Effect: 'Allow', Action: '*', Resource: '*' };
const NO_TAGGING = { Effect: 'Deny', Action: 'sts:TagSession', Resource: '*' };

const trusts = (...statements: readonly object[]): Document =>
  policy(
    ...statements.map((statement) => ({
      Effect: 'Allow',
      Principal: NAMED,
      Action: 'sts:AssumeRole',
      ...statement,
    })),
  );

const TRUSTS: readonly Document[] = [
  trusting(NAMED),
  trusting({ AWS: HOME }),
  trusting({ AWS: HOME }, { Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'] }),
  trusts({}, { Principal: { AWS: OTHER }, Action: ['sts:TagSession', 'sts:SetSourceIdentity'] }),
  trusts(
    {},
    { Action: 'sts:TagSession', Condition: { StringEquals: { 'aws:RequestTag/team': 'red' } } },
    { Action: 'sts:SetSourceIdentity', Condition: { StringEquals: { 'sts:SourceIdentity': 'ana' } } },
  ),
  trusts({ Action: 'sts:*' }, { Effect: 'Deny', Principal: '*', Action: 'sts:TagSession' }),
  policy({ Effect: 'Allow', Principal: NAMED, NotAction: ['sts:TagSession', 'sts:SetSourceIdentity'] }),
];

const OWN: readonly (Document | null)[] = [
  null,
  assuming('*'),
  policy({ ...ALL, Action: 'sts:*' }),
  policy(ALL, NO_TAGGING),
  policy({ ...ALL, Action: 'sts:AssumeRole' }, { ...ALL, Action: 'sts:TagSession', Resource: `${APP}s` }),
];

const LIMITS: readonly Setting[] = [
  { scps: { Root: [policy(ALL, NO_TAGGING)] } },
  { scps: { 'Root/Prod': [policy({ ...ALL, Action: 'sts:AssumeRole' })] } },
  { rcps: { Root: [policy({ ...NO_TAGGING, Principal: '*' })] } },
  { boundary: policy({ ...ALL, Action: 'sts:AssumeRole' }) },
];

const TEAM = [{ Key: 'team', Value: 'blue' }];

type Sent = Pick<Situation, 'caller' | 'sends' | 'carries'>;

const SENT: readonly Sent[] = (['user', 'roleSession'] as const).flatMap((caller) => [
  { caller, sends: { Tags: TEAM } },
  { caller, sends: { SourceIdentity: 'bo' } },
  { caller, sends: { Tags: TEAM, TransitiveTagKeys: ['team'], SourceIdentity: 'bo' } },
]);

const HANDED_ON: readonly Sent[] = [
  { caller: 'roleSession', carries: { tags: { team: 'blue' }, transitiveTagKeys: ['team'] } },
  { caller: 'roleSession', carries: { sourceIdentity: 'bo' } },
];

/** Trust policies, identity policies, limits and accounts, each with what is passed or handed on. */
export function permissionSituations(): readonly Situation[] {
  return [HOME, AWAY].flatMap((account) =>
    [...SENT, ...HANDED_ON].flatMap((sent) => [
      ...OWN.flatMap((document) => TRUSTS.map((trust) => situation({ account, trust }, document, sent))),
      ...LIMITS.flatMap((limit) =>
        TRUSTS.slice(0, 3).map((trust) => situation({ account, trust, ...limit }, policy(ALL), sent)),
      ),
    ]),
  );
}

function situation(setting: Setting, document: Document | null, sent: Sent): Situation {
  const own = document === null ? {} : { own: document };
  return { setting: { ...setting, own, app: own }, call: 'assume', session: null, ...sent };
}
