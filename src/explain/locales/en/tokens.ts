import type { SentencesOf } from '../../catalogue.ts';
import { say } from '../../phrase.ts';
import { tokenFaults } from './tokenFaults.ts';

export const tokens: SentencesOf<'token'> = {
  'token.accepted': ({ provider, subject }) =>
    say`The token is good: ${provider} vouches for you as ${subject}. AWS credentials are not needed.`,
  'token.notLookedAt': () =>
    say`The token has not been looked at: parameters that break the constraints of the API are refused first.`,
  'token.refused': ({ what, detail }) => tokenFaults[what].sentence(detail),
};
