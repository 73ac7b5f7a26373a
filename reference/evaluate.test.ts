import { describe, expect, it } from 'vitest';
import type { Answer } from './evaluate.ts';
import {
  allow,
  deny,
  silent,
  user,
  role,
  ANA,
  TEMPORARY,
  CLEO,
  MIA,
  APP,
  DEV_APP,
  LINKED,
  GUEST,
  ROOT,
  LAMBDA,
  NOBODY,
  GET,
  GET_ARCHIVE,
  GET_LEDGER,
  GET_ROLE,
  DECRYPT,
  RETIRE,
  ASSUME,
  policy,
  ALL,
  ALLOW,
  DENY,
  OTHER,
  DENY_OTHER,
  grant,
  refuse,
  trust,
  aws,
  held,
  everybody,
  resources,
  trusting,
  organization,
  scps,
  RCPS,
  ask,
  type Asked,
} from './fixture.ts';
import * as roster from './roster.ts';
import { DEV, PROD, SERVICE, type CallerName, type Target } from './roster.ts';
import { NOTHING } from './worldOf.ts';

type Row = readonly [rule: string, caller: CallerName, target: Target, world: Asked, answer: Answer];

describe('the order of the types', () => {
  const rows: readonly Row[] = [
    ['E-001 what nothing allows is denied', ANA, GET, {}, silent('identity')],
    ['E-001 but not to the root user', ROOT, GET, {}, allow('identity')],
    [
      'E-002 an explicit Deny wins, the first type is named',
      ANA,
      GET,
      { ...everybody(DENY), ...resources(refuse('*')) },
      deny('resource'),
    ],
    [
      'E-003 of RCPs only Deny counts',
      ANA,
      GET,
      { ...everybody(ALLOW), ...organization({ accountRcps: { [PROD]: [grant('*')] } }) },
      allow('identity'),
    ],
    [
      'E-004 every level has an Allow',
      ANA,
      GET,
      { ...everybody(ALLOW), ...scps(null, [ALLOW], [ALLOW]) },
      allow('identity'),
    ],
    ['E-004 the root has none', ANA, GET, { ...everybody(ALLOW), ...scps([], [ALLOW]) }, silent('scp')],
    ['E-004 the unit has none', ANA, GET, { ...everybody(ALLOW), ...scps(null, []) }, silent('scp')],
    ['E-004 the account has none', ANA, GET, { ...everybody(ALLOW), ...scps(null, null, []) }, silent('scp')],
    [
      'E-039 a Deny alone blocks all',
      ANA,
      GET,
      { ...everybody(ALLOW), ...scps(null, [DENY_OTHER]) },
      silent('scp'),
    ],
    ['E-007 the boundary has to allow', ANA, GET, everybody(ALLOW, OTHER), silent('boundary')],
    ['E-011 a boundary grants nothing', ANA, GET, everybody(null, ALLOW), silent('identity')],
    ['E-013 a boundary of Deny alone', ANA, GET, everybody(ALLOW, DENY_OTHER), silent('boundary')],
    [
      'E-008 a session policy has to allow',
      APP,
      GET,
      { ...everybody(ALLOW), session: OTHER },
      silent('session'),
    ],
    ['E-009 a role session without one', APP, GET, everybody(ALLOW), allow('identity')],
    ['E-009 a federated user without one', GUEST, GET, everybody(ALLOW), silent('session')],
    [
      'E-009 a federated user with one',
      GUEST,
      GET,
      { ...everybody(ALLOW), session: ALLOW },
      allow('identity'),
    ],
    ['E-010 policies of groups are the user’s', ANA, GET, { groups: [ALLOW] }, allow('identity')],
    ['E-010 and nobody else’s', APP, GET, { groups: [ALLOW] }, silent('identity')],
    ['E-049 temporary credentials change nothing', TEMPORARY, GET, everybody(ALLOW), allow('identity')],
    [
      'E-052 the endpoint has to allow',
      ANA,
      GET,
      { ...everybody(ALLOW), endpoint: grant(aws(DEV)), context: { 'aws:sourcevpce': ['vpce-1'] } },
      silent('endpoint'),
    ],
    [
      'E-052 an endpoint not come through',
      ANA,
      GET,
      { ...everybody(ALLOW), endpoint: grant(aws(DEV)) },
      allow('identity'),
    ],
  ];
  it.each(rows)('%s', (_rule, caller, target, world, answer) => {
    expect(ask(caller, target, world)).toEqual(answer);
  });
});

describe('resource policies within an account', () => {
  const ana = aws(roster.userArn(user('Ana')));
  const app = aws(roster.roleArn(role(PROD, 'App')));
  const rows: readonly Row[] = [
    ['E-015 the resource policy is enough', ANA, GET, resources(grant(ana)), allow('resource')],
    ['E-015 the identity policy is enough', ANA, GET, everybody(ALLOW), allow('identity')],
    ['E-016 but not for a role', ANA, ASSUME, everybody(ALLOW), silent('trust')],
    [
      'E-016 nor for a key',
      ANA,
      DECRYPT,
      { ...everybody(ALLOW), ...resources(grant(aws(DEV))) },
      silent('resource'),
    ],
    [
      'E-017 a key without a policy leaves it to the account',
      ANA,
      DECRYPT,
      everybody(ALLOW),
      allow('identity'),
    ],
    ['E-017 which has to allow then', ANA, DECRYPT, {}, silent('identity')],
    ['E-017 no other account', CLEO, DECRYPT, everybody(ALLOW), silent('resource')],
    [
      'E-018 the user is named: no boundary',
      ANA,
      GET,
      { ...everybody(null, DENY_OTHER), ...resources(grant(ana)) },
      allow('resource'),
    ],
    [
      'E-019 the session is named: no session policy',
      APP,
      GET,
      {
        ...resources(grant(aws(roster.sessionArn(role(PROD, 'App'))))),
        session: OTHER,
      },
      allow('resource'),
    ],
    ['E-020 the role is named: identity may be silent', APP, GET, resources(grant(app)), allow('resource')],
    [
      'E-020 but not the boundary',
      APP,
      GET,
      {
        ...everybody(ALLOW, OTHER),
        ...resources(grant(app)),
      },
      silent('boundary'),
    ],
    [
      'E-020 nor the session policy',
      APP,
      GET,
      { ...resources(grant(app)), session: OTHER },
      silent('session'),
    ],
    [
      'E-021 the federated user is named',
      GUEST,
      GET,
      resources(grant(aws(roster.federatedArn(user('Ana'))))),
      allow('resource'),
    ],
    ['E-021 its user is named', GUEST, GET, resources(grant(ana)), silent('session')],
    [
      'E-022 everybody is named',
      APP,
      GET,
      {
        ...everybody(null, OTHER),
        ...resources(grant('*')),
      },
      allow('resource'),
    ],
    [
      'E-023 the account is named: it only delegates',
      ANA,
      GET,
      resources(grant(aws(PROD))),
      silent('identity'),
    ],
    [
      'E-023 and then identity policies grant',
      ANA,
      GET,
      { ...everybody(ALLOW), ...resources(grant(aws(PROD))) },
      allow('identity'),
    ],
    [
      'E-024 a Deny in the boundary',
      ANA,
      GET,
      { ...everybody(null, DENY), ...resources(grant(ana)) },
      deny('boundary'),
    ],
    ['B-044 trust in the user', ANA, ASSUME, trusting(trust(ana)), allow('trust')],
    ['B-045 trust in the account', ANA, ASSUME, trusting(trust(aws(PROD))), silent('identity')],
    [
      'B-045 and an identity policy',
      ANA,
      ASSUME,
      trusting(trust(aws(`arn:aws:iam::${PROD}:root`)), held(ALLOW)),
      allow('trust'),
    ],
    ['B-048 a Deny wins over trust', ANA, ASSUME, trusting(trust(ana), held(DENY)), deny('identity')],
    ['B-052 a role does not trust itself', APP, ASSUME, trusting(trust(ana), held(ALLOW)), silent('trust')],
    [
      'B-054 a service needs the trust policy alone',
      LAMBDA,
      ASSUME,
      trusting(trust({ Service: ['ec2.amazonaws.com', SERVICE] })),
      allow('trust'),
    ],
    [
      'E-054 which lets no user in',
      ANA,
      ASSUME,
      trusting(trust({ Service: SERVICE }), held(ALLOW)),
      silent('trust'),
    ],
    ['C-036 the user was made again', ANA, ASSUME, trusting(trust(ana), NOTHING, true), silent('trust')],
    [
      'C-036 resource policies hold no ids',
      ANA,
      GET,
      { ...trusting(trust(ana), NOTHING, true), ...resources(grant(ana)) },
      allow('resource'),
    ],
    ['C-045 a unique id', APP, GET, resources(grant(aws('AROAAPPAPPAPPAPPAPPAP'))), allow('resource')],
    ['C-033 everybody is also nobody', NOBODY, GET, resources(grant(aws('*'))), allow('resource')],
    [
      'C-039 listed without the account',
      ANA,
      GET,
      { ...everybody(ALLOW), ...resources(policy({ Effect: 'Deny', NotPrincipal: ana, ...ALL })) },
      deny('resource'),
    ],
    [
      'C-039 listed with the account',
      ANA,
      GET,
      {
        ...everybody(ALLOW),
        ...resources(policy({ Effect: 'Deny', NotPrincipal: aws([PROD, ...[ana.AWS].flat()]), ...ALL })),
      },
      allow('identity'),
    ],
    [
      'C-040 not listed',
      NOBODY,
      GET,
      resources(policy({ Effect: 'Allow', NotPrincipal: ana, ...ALL })),
      allow('resource'),
    ],
  ];
  it.each(rows)('%s', (_rule, caller, target, world, answer) => {
    expect(ask(caller, target, world)).toEqual(answer);
  });
});

describe('across accounts, and what binds whom', () => {
  const cleo = aws(roster.userArn(user('Cleo')));
  const app = aws(roster.roleArn(role(DEV, 'App')));
  const rows: readonly Row[] = [
    [
      'E-026 both sides allow',
      CLEO,
      GET,
      { ...everybody(ALLOW), ...resources(grant(cleo)) },
      allow('resource'),
    ],
    ['E-026 the resource policy is silent', CLEO, GET, everybody(ALLOW), silent('resource')],
    ['E-027 the identity policy is silent', CLEO, GET, resources(grant(cleo)), silent('identity')],
    ['E-027 as well for a role', DEV_APP, GET, resources(grant(app)), silent('identity')],
    ['B-043 both sides for a role', CLEO, ASSUME, trusting(trust(cleo), held(ALLOW)), allow('trust')],
    [
      'B-049 everybody is trusted, the outsider needs an identity policy',
      CLEO,
      ASSUME,
      trusting(trust('*')),
      silent('identity'),
    ],
    [
      'B-050 the account is trusted, not only its root',
      CLEO,
      ASSUME,
      trusting(trust(aws(DEV)), held(ALLOW)),
      allow('trust'),
    ],
    [
      'E-028 SCPs of the trusting account',
      CLEO,
      GET,
      { ...everybody(ALLOW), ...resources(grant(cleo)), ...scps(null, [DENY]) },
      allow('resource'),
    ],
    [
      'E-032 SCPs in the management account',
      MIA,
      GET_LEDGER,
      { ...everybody(ALLOW), ...scps([DENY], null, [DENY]) },
      allow('identity'),
    ],
    [
      'E-033 SCPs and a service-linked role',
      LINKED,
      GET,
      { ...everybody(ALLOW), ...scps(null, [DENY]) },
      allow('identity'),
    ],
    ['E-034 SCPs and the root user', ROOT, GET, scps(null, [DENY]), deny('scp')],
    [
      'E-035 SCPs and services',
      LAMBDA,
      GET,
      { ...resources(grant({ Service: SERVICE })), ...scps(null, [DENY]) },
      allow('resource'),
    ],
    ['E-040 RCPs and an insider', ANA, GET, { ...everybody(ALLOW), ...RCPS }, deny('rcp')],
    ['E-040 RCPs and the root user', ROOT, GET, RCPS, deny('rcp')],
    [
      'E-040 RCPs and an outsider',
      CLEO,
      GET,
      { ...everybody(ALLOW), ...resources(grant(cleo)), ...RCPS },
      deny('rcp'),
    ],
    ['E-044 RCPs and a role', CLEO, ASSUME, { ...trusting(trust(cleo), held(ALLOW)), ...RCPS }, deny('rcp')],
    [
      'E-046 RCPs and services',
      LAMBDA,
      GET,
      { ...resources(grant({ Service: SERVICE })), ...RCPS },
      deny('rcp'),
    ],
    [
      'E-028 RCPs of the caller’s account',
      ANA,
      GET_ARCHIVE,
      { ...everybody(ALLOW), ...resources(grant('*')), ...RCPS },
      allow('resource'),
    ],
    [
      'E-041 RCPs in the management account',
      MIA,
      GET_LEDGER,
      { ...everybody(ALLOW), ...RCPS },
      allow('identity'),
    ],
    [
      'E-041 RCPs and a service-linked role',
      LINKED,
      GET,
      { ...everybody(ALLOW), ...RCPS },
      allow('identity'),
    ],
    ['E-041 RCPs and kms:RetireGrant', ANA, RETIRE, { ...everybody(ALLOW), ...RCPS }, allow('identity')],
    ['E-041 and other actions of KMS', ANA, DECRYPT, { ...everybody(ALLOW), ...RCPS }, deny('rcp')],
    [
      'E-043 RCPs and a service that they do not know',
      ANA,
      GET_ROLE,
      { ...everybody(ALLOW), ...organization({ accountRcps: { [PROD]: [refuse('*')] } }) },
      allow('identity'),
    ],
    [
      'E-047 the root user and a Deny in a resource policy',
      ROOT,
      GET,
      resources(refuse('*')),
      deny('resource'),
    ],
  ];
  it.each(rows)('%s', (_rule, caller, target, world, answer) => {
    expect(ask(caller, target, world)).toEqual(answer);
  });
});
