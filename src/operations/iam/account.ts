import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { integer, listOf, mapOf, oneOf, text } from '../shapes.ts';
import { page, pageAnswer } from './parameters.ts';

/*
 * The account itself: its alias, its numbers, its settings. Source: IAM API model 2010-05-08 (rule A-053).
 */

const iam = ofService('iam');

const alias = text(3, 63, '^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$');

export const listAccountAliases = iam('ListAccountAliases', 'Returns the alias of the account, if any.', {
  input: [...page],
  output: [required('AccountAliases', listOf(alias)), ...pageAnswer],
});

export const createAccountAlias = iam('CreateAccountAlias', 'Gives the account an alias for signing in.', {
  input: [required('AccountAlias', alias, 'The alias, unique in all of AWS.')],
});

export const deleteAccountAlias = iam('DeleteAccountAlias', 'Takes the alias from the account.', {
  input: [required('AccountAlias', alias, 'The alias that the account has.')],
});

export const getAccountSummary = iam(
  'GetAccountSummary',
  'Counts what the account holds, and tells its quotas.',
  { output: [optional('SummaryMap', mapOf(integer()))] },
);

export const setSecurityTokenServicePreferences = iam(
  'SetSecurityTokenServicePreferences',
  'Chooses the version of the session tokens that the global STS endpoint issues.',
  {
    input: [
      required(
        'GlobalEndpointTokenVersion',
        oneOf('v1Token', 'v2Token'),
        'Only version 2 is valid in Regions that must be opted into.',
      ),
    ],
  },
);
