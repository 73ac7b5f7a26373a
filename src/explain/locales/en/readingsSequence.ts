import { joined } from './lists.ts';
import { say, words, type Phrase } from '../../phrase.ts';

/** Words of the sequence diagram. */
export const SEQUENCE = {
  title: 'Who sends what to whom',
  lanes: 'Who takes part',
  lane: {
    user: 'User',
    root: 'Root user',
    roleSession: 'Session of a role',
    federatedUser: 'Federated user',
    federated: 'With a token',
    service: 'AWS service',
    anonymous: 'Nobody known',
    keyOnly: 'Access key',
    workload: 'Workload',
    browser: 'Browser',
    identityProvider: 'Identity provider',
    awsService: 'AWS service',
    account: 'Account',
  },
  nobody: 'no credentials',
  route: (from: string, to: string) => `${from} → ${to}`,
  own: (who: string) => `${who}, by itself`,
  token: {
    webIdentity: say`Here is a token about you, signed by me.`,
    saml: say`Here is an assertion about you, signed by me. Take it to AWS.`,
    opaque: say`Here is an access token. Only I know what it means.`,
  },
  request: (operation: string): Phrase => say`Please do ${operation}.`,
  passed: (gates: readonly string[]): Phrase =>
    say`Looked at and found good: ${joined(gates.map((gate) => words(gate.toLowerCase())))}.`,
  answer: {
    credentials: say`Here are temporary credentials. They come as three parts, and work only together.`,
    response: say`Done. Here is the answer.`,
    error: say`No. Here is an error.`,
    unmodelled: say`The lab does not say what AWS would answer.`,
  },
  earlier: (count: number) =>
    count === 1
      ? 'The call before, which gave the caller its session'
      : `${count} calls before, which led to the caller’s session`,
  earlierOne: (title: string, at: string) => `${title}, at ${at}`,
  now: 'The call itself',
};
