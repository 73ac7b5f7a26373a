import * as operations from '../../operations/iam/account.ts';
import { withAccount } from '../../world/change.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { accountSummary } from './accountSummary.ts';
import { iamOperation } from './iamOperation.ts';
import { pagedList } from './pagedList.ts';
import { textOf } from './params.ts';
import { answered, refused } from './refused.ts';

const listAccountAliases = iamOperation(operations.listAccountAliases, {
  effect: (call) => {
    const { alias } = call.account;
    return pagedList(call, 'AccountAliases', alias === null ? [] : [alias], String, String);
  },
});

/** An account has one alias at most: a new one takes the place of the old. */
const createAccountAlias = iamOperation(operations.createAccountAlias, {
  effect: ({ world, account, params }) => {
    const alias = textOf(params, 'AccountAlias');
    if (world.accounts.some((each) => each.alias === alias)) return refused('iamAliasExists', { alias });
    return answered(withAccount(world, account, { alias }));
  },
});

const deleteAccountAlias = iamOperation(operations.deleteAccountAlias, {
  effect: ({ world, account, params }) => {
    const alias = textOf(params, 'AccountAlias');
    if (account.alias !== alias) return refused('iamNoSuchAlias', { alias });
    return answered(withAccount(world, account, { alias: null }));
  },
});

const getAccountSummary = iamOperation(operations.getAccountSummary, {
  effect: ({ world, account }) => answered(world, { SummaryMap: accountSummary(account) }),
});

/** */
const setSecurityTokenServicePreferences = iamOperation(operations.setSecurityTokenServicePreferences, {
  effect: ({ world, account, params }) => {
    const globalTokenVersion = textOf(params, 'GlobalEndpointTokenVersion') === 'v1Token' ? 1 : 2;
    return answered(withAccount(world, account, { sts: { ...account.sts, globalTokenVersion } }));
  },
});

/** The account itself. */
export const ACCOUNT_ENTRIES: readonly ServiceOperation[] = [
  listAccountAliases,
  createAccountAlias,
  deleteAccountAlias,
  getAccountSummary,
  setSecurityTokenServicePreferences,
];
