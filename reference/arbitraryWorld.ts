import fc from 'fast-check';
import type { Organization } from '../src/world/world.ts';
import {
  FULL_ACCESS,
  identityPolicy,
  policyOfOne,
  rcp,
  resourcePolicy,
  trustPolicy,
} from './arbitraryPolicy.ts';
import type { Request, Situation } from './question.ts';
import {
  CALLERS,
  DEV,
  MANAGEMENT,
  PROD,
  RESOURCES,
  ROLES,
  TARGETS,
  USERS,
  type CallerName,
  type Target,
} from './roster.ts';
import { VOCABULARY } from './vocabulary.ts';
import { BARE, NOTHING, worldOf, type Holder, type RoleParts, type WorldParts } from './worldOf.ts';

/* Random worlds of the roster's accounts, and requests in them. */

const few = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(values, { maxLength: 2 });

/** Mostly nothing, so that calls get past the limits. */
const rarely = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: values });

const each = <Value>(items: readonly unknown[], values: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.tuple(...items.map(() => values));

const holder: fc.Arbitrary<Holder> = fc.record({
  inlinePolicies: few(identityPolicy).map((texts) =>
    Object.fromEntries(texts.map((text, index) => [`p${String(index)}`, text])),
  ),
  attached: fc.boolean(),
  bounded: fc.constantFrom(false, false, true),
});

const role: fc.Arbitrary<RoleParts> = fc
  .tuple(holder, trustPolicy, fc.constantFrom(false, false, false, true))
  .map(([held, trust, stale]) => ({ ...held, trust, stale }));

const scps = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: identityPolicy.map((text) => [FULL_ACCESS, text]) },
  { weight: 2, arbitrary: few(identityPolicy) },
);
const rcps = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: few(rcp) });
const limits = fc.record({ scps, rcps });

/** The last has an account outside, and a unit that is nobody's although its path looks like one above PROD. */
const LAYOUTS: readonly (readonly (readonly [string, readonly string[]])[])[] = [
  [
    ['Root', [MANAGEMENT]],
    ['Root/Prod', [PROD]],
    ['Root/Dev', [DEV]],
  ],
  [
    ['Root', [MANAGEMENT, PROD]],
    ['Root/Dev', []],
    ['Root/Dev/Deep', [DEV]],
  ],
  [
    ['Root', [MANAGEMENT]],
    ['Root/Prod', []],
    ['Root/Production', [PROD]],
  ],
];

const organization: fc.Arbitrary<Organization> = fc
  .record({ layout: fc.constantFrom(...LAYOUTS), units: fc.tuple(limits, limits, limits), account: limits })
  .map(({ layout, units, account }) => ({
    id: 'o-exampleorgid',
    managementAccount: MANAGEMENT,
    units: layout.map(([path, accounts], at) => ({
      path,
      accounts,
      scps: units[at]?.scps ?? null,
      rcps: units[at]?.rcps ?? [],
    })),
    accountScps: account.scps ? { [PROD]: account.scps, [MANAGEMENT]: account.scps } : {},
    accountRcps: { [PROD]: account.rcps, [MANAGEMENT]: account.rcps },
    centralizedRootAccess: false,
  }));

type Parts = { [Name in keyof WorldParts]: fc.Arbitrary<WorldParts[Name]> };

/** Policies everywhere. */
const full: Parts = {
  organization: fc.option(organization, { freq: 4 }),
  users: each(USERS, holder),
  groups: each([PROD, DEV], rarely(identityPolicy)),
  roles: each(ROLES, role),
  managed: identityPolicy,
  limit: identityPolicy,
  resources: each(RESOURCES, fc.option(resourcePolicy, { freq: 5 })),
  endpoint: resourcePolicy,
  tags: fc.constantFrom<Record<string, string>>({}, { Team: 'red', other: 'x' }),
};

const EVERYTHING: Holder = { ...NOTHING, inlinePolicies: { all: FULL_ACCESS } };

/** Policies nowhere, for one statement to be seen alone. */
const bare: Parts = {
  organization: fc.constant(BARE.organization),
  users: fc.constant(BARE.users),
  groups: fc.constant(BARE.groups),
  roles: fc.constant(BARE.roles),
  managed: fc.constant(FULL_ACCESS),
  limit: fc.constant(BARE.limit),
  resources: fc.constant(BARE.resources),
  endpoint: fc.constant(BARE.endpoint),
  tags: fc.constant(BARE.tags),
};

/** One statement in the policy of every user. */
const identityAlone: Parts = {
  ...bare,
  users: policyOfOne('identity').map((one) => USERS.map(() => ({ ...NOTHING, inlinePolicies: { one } }))),
};

/** One statement in the policy of everything, and callers who may do anything, or nothing. */
const resourceAlone: Parts = {
  ...bare,
  users: each(USERS, fc.constantFrom(NOTHING, EVERYTHING)),
  roles: fc
    .tuple(policyOfOne('trust'), fc.constantFrom(NOTHING, EVERYTHING), fc.boolean())
    .map(([trust, held, stale]) => ROLES.map(() => ({ ...held, trust, stale }))),
  resources: policyOfOne('resource').map((one) => RESOURCES.map(() => one)),
};

const valuesOf = (key: string, found: readonly string[]): fc.Arbitrary<string[]> =>
  key === 'aws:tagkeys'
    ? fc.array(fc.constantFrom(...found), { maxLength: 3 })
    : fc.oneof(
        { weight: 1, arbitrary: fc.constant<string[]>([]) },
        { weight: 3, arbitrary: fc.constantFrom(...found).map((one) => [one]) },
      );

const context = fc.record({
  ...Object.fromEntries(
    Object.values(VOCABULARY).flatMap(({ keys, found }) =>
      keys.map((key) => [key.toLowerCase(), valuesOf(key.toLowerCase(), found)]),
    ),
  ),
  'aws:sourcevpce': fc.constantFrom([], [], [], [], ['vpce-1'], ['vpce-1'], ['vpce-2'], ['vpce-3']),
});

const requestOf = (callers: readonly CallerName[], targets: readonly Target[]): fc.Arbitrary<Request> =>
  fc.record({ caller: fc.constantFrom(...callers), target: fc.constantFrom(...targets), context });

const anyRequest = requestOf(CALLERS, TARGETS);

/** One that a user's own policy decides. */
const userRequest = requestOf(
  CALLERS.filter((caller) => caller.kind === 'user' && caller.user.account === PROD),
  TARGETS.filter(({ action, arn }) => !action.startsWith('sts:') && !/archive|ledger|k2/.test(arn)),
);

/** How many requests are asked in one world, on average. */
export const REQUESTS = 25;

const situationIn = (parts: Parts, request: fc.Arbitrary<Request>): fc.Arbitrary<Situation> =>
  fc.record({
    world: fc.record(parts).map(worldOf),
    sessionPolicies: fc.record({
      inline: rarely(identityPolicy),
      managed: fc.constantFrom(false, false, true),
    }),
    sessionTags: fc.constantFrom<Record<string, string>>({}, { TEAM: 'blue' }),
    requests: fc.array(request, { minLength: 1, maxLength: 2 * REQUESTS, size: 'max' }),
  });

/** A world and requests in it: worlds full of policies, and worlds in which one statement decides. */
export const situation: fc.Arbitrary<Situation> = fc.oneof(
  { weight: 3, arbitrary: situationIn(full, anyRequest) },
  { weight: 3, arbitrary: situationIn(identityAlone, userRequest) },
  { weight: 1, arbitrary: situationIn(resourceAlone, anyRequest) },
);
