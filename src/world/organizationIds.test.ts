import { describe, expect, it } from 'vitest';
import { accountPaths, entityPath, unitId } from './organizationIds.ts';
import type { Organization, OrganizationalUnit } from './world.ts';

const unit = (path: string, accounts: readonly string[]): OrganizationalUnit => ({
  path,
  accounts,
  scps: null,
  rcps: [],
});

const organization = (units: readonly OrganizationalUnit[]): Organization => ({
  id: 'o-exampleorg1',
  managementAccount: '111111111111',
  units,
  accountScps: {},
  accountRcps: {},
  centralizedRootAccess: false,
});

describe('D-029 ids of the root and of units', () => {
  it.each([
    ['Root', 'r-b2xg'],
    ['Root/Prod', 'ou-b2xg-vunln8yq'],
    ['Root/Prod/Pay', 'ou-b2xg-ytg3wm1b'],
    ['Root/Pay', 'ou-b2xg-jh7ow5i2'],
  ])('%s', (path, id) => {
    expect(unitId('o-exampleorg1', path)).toBe(id);
  });

  it('are others in another organization', () => {
    expect([unitId('o-exampleorg2', 'Root'), unitId('o-exampleorg2', 'Root/Prod')]).toEqual([
      'r-puv9',
      'ou-puv9-0pgdnkn4',
    ]);
  });

  it('are unlike for many units', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => unitId('o-exampleorg1', `Root/Unit ${index}`));
    expect(new Set(ids).size).toBe(5000);
    expect(ids.filter((id) => !/^ou-b2xg-[a-z0-9]{8}$/.test(id))).toEqual([]);
  });
});

describe('D-029 the path that leads to a unit', () => {
  it.each([
    ['Root', 'o-exampleorg1/r-b2xg/'],
    ['Root/Prod', 'o-exampleorg1/r-b2xg/ou-b2xg-vunln8yq/'],
    ['Root/Prod/Pay', 'o-exampleorg1/r-b2xg/ou-b2xg-vunln8yq/ou-b2xg-ytg3wm1b/'],
  ])('%s', (unitPath, path) => {
    expect(entityPath('o-exampleorg1', unitPath)).toBe(path);
  });
});

describe('D-029 the path of every account', () => {
  it('the management account is at the root unless a unit lists it', () => {
    const root = entityPath('o-exampleorg1', 'Root');
    const prod = entityPath('o-exampleorg1', 'Root/Prod');
    expect([...accountPaths(organization([unit('Root/Prod', ['222222222222', '333333333333'])]))]).toEqual([
      ['111111111111', [root]],
      ['222222222222', [prod]],
      ['333333333333', [prod]],
    ]);
    expect([...accountPaths(organization([unit('Root/Prod', ['111111111111'])]))]).toEqual([
      ['111111111111', [prod]],
    ]);
  });
});
