import { expect, test } from 'vitest';
import { whoAmI } from '../../content/call/whoAmI.ts';
import { makeCall } from '../../content/call/made.ts';
import { INTERFACES } from '../../explain/interface.ts';
import { plain } from '../../explain/phrase.ts';
import { ANA, twoAccounts } from '../../machines/fixture.ts';
import { responseView } from './responseView.ts';

test('an answer is told by its operation', () => {
  const headline = (call: string) => {
    const made = makeCall({ world: twoAccounts(), calls: [] }, { ...whoAmI(ANA), call })?.calls[0];
    return made && plain(responseView(made, twoAccounts(), INTERFACES.en).headline);
  };
  expect([headline('sts:GetCallerIdentity'), headline('sts:GetSessionToken')]).toEqual([
    'STS says whose credentials these are.',
    'sts:GetSessionToken was carried out, and answers:',
  ]);
});
