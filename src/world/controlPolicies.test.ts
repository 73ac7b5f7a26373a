import { describe, expect, it } from 'vitest';
import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from './awsManagedPolicies/organizationDefaults.ts';
import { controlPoliciesAt, controlPolicyArn, isMember, type ControlPolicyType } from './controlPolicies.ts';
import type { Organization, OrganizationalUnit } from './world.ts';

const MANAGEMENT = '999900001111';
const PAY = '111122223333';
const DEV = '444455556666';
const OUTSIDE = '777788889999';

const unit = (path: string, more: Partial<OrganizationalUnit> = {}): OrganizationalUnit => ({
  path,
  accounts: [],
  scps: null,
  rcps: [],
  ...more,
});

const organizationOf = (more: Partial<Organization> = {}): Organization => ({
  id: 'o-exampleorgid',
  managementAccount: MANAGEMENT,
  units: [
    unit('Root', { accounts: [MANAGEMENT] }),
    unit('Root/Prod'),
    unit('Root/Prod/Pay', { accounts: [PAY] }),
    unit('Root/Dev', { accounts: [DEV] }),
  ],
  accountScps: {},
  accountRcps: {},
  centralizedRootAccess: false,
  ...more,
});

/** The texts at each level, by place. */
const textsAt = (type: ControlPolicyType, organization: Organization, accountId: string) =>
  controlPoliciesAt(type, organization, accountId).map(({ place, policies }) => [
    place,
    policies.map(({ text }) => text),
  ]);

const idsAt = (type: ControlPolicyType, organization: Organization, accountId: string): readonly string[] =>
  controlPoliciesAt(type, organization, accountId).flatMap(({ policies }) => policies.map(({ id }) => id));

describe('E-004 levels from the root to the account', () => {
  it('every unit on the way and the account itself, the others not', () => {
    const organization = organizationOf({
      units: [
        unit('Root', { scps: ['root'] }),
        unit('Root/Prod/Pay', { accounts: [PAY], scps: ['pay 1', 'pay 2'] }),
        unit('Root/Prod', { scps: ['prod'] }),
        unit('Root/Dev', { accounts: [DEV], scps: ['dev'] }),
      ],
      accountScps: { [PAY]: ['own'], [DEV]: ['other'] },
    });
    expect(textsAt('scp', organization, PAY)).toEqual([
      ['Root', ['root']],
      ['Root/Prod', ['prod']],
      ['Root/Prod/Pay', ['pay 1', 'pay 2']],
      [PAY, ['own']],
    ]);
  });

  it('a unit on the way that the world does not list has the default', () => {
    const organization = organizationOf({ units: [unit('Root/Prod', { accounts: [PAY], scps: ['prod'] })] });
    expect(textsAt('scp', organization, PAY)).toEqual([
      ['Root', [FULL_AWS_ACCESS.text]],
      ['Root/Prod', ['prod']],
      [PAY, [FULL_AWS_ACCESS.text]],
    ]);
  });
});

describe('what is there without being listed', () => {
  it('E-004 FullAWSAccess where no list of SCPs is given, nothing beside one that is', () => {
    const organization = organizationOf({
      units: [unit('Root', { scps: [] }), unit('Root/Dev', { accounts: [DEV], scps: null })],
      accountScps: { [DEV]: ['own'] },
    });
    expect(controlPoliciesAt('scp', organization, DEV).map(({ policies }) => policies.length)).toEqual([
      0, 1, 1,
    ]);
    expect(controlPoliciesAt('scp', organization, DEV)[1]).toEqual({
      place: 'Root/Dev',
      policies: [FULL_AWS_ACCESS],
    });
  });

  it('E-003 RCPFullAWSAccess everywhere, before those that are listed', () => {
    const organization = organizationOf({
      units: [unit('Root', { rcps: ['root'] }), unit('Root/Dev', { accounts: [DEV] })],
      accountRcps: { [DEV]: ['own'] },
    });
    expect(textsAt('rcp', organization, DEV)).toEqual([
      ['Root', [RCP_FULL_AWS_ACCESS.text, 'root']],
      ['Root/Dev', [RCP_FULL_AWS_ACCESS.text]],
      [DEV, [RCP_FULL_AWS_ACCESS.text, 'own']],
    ]);
  });
});

describe('E-032 E-041 accounts that control policies do not reach', () => {
  const everywhere = organizationOf({
    units: [unit('Root', { accounts: [MANAGEMENT, DEV], scps: ['root'], rcps: ['root'] })],
    accountScps: { [MANAGEMENT]: ['own'], [OUTSIDE]: ['own'] },
    accountRcps: { [MANAGEMENT]: ['own'], [OUTSIDE]: ['own'] },
  });

  it.each([
    ['the management account', MANAGEMENT, 0],
    ['an account in no unit', OUTSIDE, 0],
    ['a member', DEV, 2],
  ])('%s', (_, accountId, levels) => {
    expect(controlPoliciesAt('scp', everywhere, accountId).length).toBe(levels);
    expect(controlPoliciesAt('rcp', everywhere, accountId).length).toBe(levels);
  });
});

describe('ids', () => {
  const units = [
    unit('Root', { scps: ['same', 'same'], rcps: ['same'] }),
    unit('Root/Dev', { accounts: [DEV], scps: ['same'], rcps: ['same'] }),
  ];
  const organization = organizationOf({
    units,
    accountScps: { [DEV]: ['same'] },
    accountRcps: { [DEV]: ['same'] },
  });
  const custom = [...idsAt('scp', organization, DEV), ...idsAt('rcp', organization, DEV)].filter(
    (id) => id !== RCP_FULL_AWS_ACCESS.id,
  );

  it('have the form of AWS', () => {
    expect(custom.map((id) => /^p-[a-z0-9]{8}$/.test(id))).toEqual(custom.map(() => true));
  });

  it('are distinct by type, place and position, though the texts be the same', () => {
    expect(custom.length).toBe(7);
    expect(new Set(custom).size).toBe(7);
  });

  it('differ from one organization to another', () => {
    const other = idsAt('scp', { ...organization, id: 'o-anotherorgid' }, DEV);
    expect(other.filter((id) => custom.includes(id))).toEqual([]);
  });

  it('stay when a text is edited and when policies are added behind', () => {
    const edited = organizationOf({
      ...organization,
      units: [unit('Root', { scps: ['edited', 'same', 'new'], rcps: ['same'] }), ...units.slice(1)],
    });
    const before = idsAt('scp', organization, DEV);
    const after = idsAt('scp', edited, DEV);
    expect([after[0], after[1], after[3], after[4]]).toEqual(before);
  });
});

describe('F-010 ARNs of control policies', () => {
  it.each([
    ['scp', 'arn:aws:organizations::999900001111:policy/o-exampleorgid/service_control_policy/p-ab12cd34'],
    ['rcp', 'arn:aws:organizations::999900001111:policy/o-exampleorgid/resource_control_policy/p-ab12cd34'],
  ] as const)('%s', (type, arn) => {
    expect(controlPolicyArn(type, organizationOf(), 'p-ab12cd34')).toBe(arn);
  });
});

describe('D-029 who belongs to an organization', () => {
  it.each([
    ['an account in a unit', PAY, true],
    ['the management account, in a unit or not', MANAGEMENT, true],
    ['another account', OUTSIDE, false],
    ['no account', null, false],
  ])('%s', (_, accountId, expected) => {
    expect(isMember(organizationOf(), accountId)).toBe(expected);
    expect(isMember(organizationOf({ units: [unit('Root', { accounts: [PAY] })] }), accountId)).toBe(
      expected,
    );
  });
});

describe('policies that have a name', () => {
  const named = {
    type: 'scp',
    id: 'p-abcd1234',
    name: 'NoIam',
    document: 'no iam',
    targets: ['Root/Prod', PAY],
  } as const;

  it('are at their targets, besides what those list', () => {
    const organization = organizationOf({
      accountScps: { [PAY]: [] },
      policies: [named, { ...named, type: 'rcp', id: 'p-efgh5678', document: 'rcp', targets: ['Root'] }],
    });
    expect([textsAt('scp', organization, PAY), textsAt('rcp', organization, DEV)]).toEqual([
      [
        ['Root', [FULL_AWS_ACCESS.text]],
        ['Root/Prod', [FULL_AWS_ACCESS.text, 'no iam']],
        ['Root/Prod/Pay', [FULL_AWS_ACCESS.text]],
        [PAY, ['no iam']],
      ],
      [
        ['Root', [RCP_FULL_AWS_ACCESS.text, 'rcp']],
        ['Root/Dev', [RCP_FULL_AWS_ACCESS.text]],
        [DEV, [RCP_FULL_AWS_ACCESS.text]],
      ],
    ]);
    expect(idsAt('scp', organization, PAY)).toContain('p-abcd1234');
  });

  it('keep their ids when a list gets another policy in the place where they were', () => {
    const lists = { accountScps: { [PAY]: ['one', 'two'] } };
    const [first = '', second = ''] = idsAt('scp', organizationOf(lists), PAY).slice(-2);
    const moved = organizationOf({ ...lists, policies: [{ ...named, id: first }] });
    const ids = idsAt('scp', moved, PAY).filter((id) => id !== FULL_AWS_ACCESS.id);
    expect(ids).toEqual([first, expect.stringMatching(/^p-[a-z0-9]{8}$/), second, first]);
    expect(ids[1]).not.toBe(first);
  });

  it('change nothing about the ids of those in lists', () => {
    const lists = { accountScps: { [PAY]: ['one', 'two'] } };
    const without = idsAt('scp', organizationOf(lists), PAY);
    expect(idsAt('scp', organizationOf({ ...lists, policies: [named] }), PAY)).toEqual([
      FULL_AWS_ACCESS.id,
      FULL_AWS_ACCESS.id,
      'p-abcd1234',
      FULL_AWS_ACCESS.id,
      ...without.slice(-2),
      'p-abcd1234',
    ]);
  });
});
