import { describe, expect, test } from 'vitest';
import { answersTo } from './fixture.ts';
import { CATALOGUE } from './fixtureCatalogue.ts';
import { CREDENTIALS } from './fixtureCredentials.ts';
import { DENIALS } from './fixtureDenials.ts';
import { STS } from './fixtureSts.ts';
import { POLICIES } from './fixturePolicies.ts';
import { OTHER_ACTIONS } from './fixtureOtherActions.ts';
import { SAML } from './fixtureSaml.ts';
import { WEB_IDENTITY } from './fixtureWebIdentity.ts';
import { PARAMETERS } from './fixtureParameters.ts';

const TABLES = [
  ...CREDENTIALS,
  ...PARAMETERS,
  ...DENIALS,
  ...STS,
  ...OTHER_ACTIONS,
  ...WEB_IDENTITY,
  ...SAML,
  ...POLICIES,
];

describe('AWS answers', () => {
  test.each(TABLES.map((row) => [row.message, row] as const))('%s', async (_, row) => {
    expect(await answersTo(row)).toEqual({
      before: (row.before ?? []).map(() => 200),
      answer: row.says,
    });
  });
});

/** Those that neither STS nor IAM answers with, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'AccessDenied: VPC endpoint denial caused by an SCP':
    'needs a service behind the policy of an endpoint, which no world of the lab has (F-013)',
  '(console): console switch-role form wrong, or role needs ExternalId/SourceIdentity':
    'a text of the console, not an answer of an API (H-022)',
};

test('no message is left out', () => {
  const accounted = new Set([...TABLES.map(({ message }) => message), ...Object.keys(ELSEWHERE)]);
  expect([...accounted].toSorted()).toEqual(CATALOGUE.toSorted());
});
