import { accountPaths } from '../world/organizationIds.ts';
import type { Account, Tags, World } from '../world/world.ts';
import type { EntityKind, ValueSource } from './about.ts';
import { entitiesOf, type Entity } from './entities.ts';
import { SERVICE_PRINCIPALS } from './servicePrincipals.ts';
import type { PolicySubject } from './subject.ts';
import { tagsIn } from './tagsIn.ts';

/** A value that a condition key can have. */
export interface KnownValue {
  readonly value: string;
  readonly from: ValueSource;
  /** What it is the ARN of. */
  readonly entity?: Entity;
}

/** What a key can be in this world, or by AWS's own list; none for keys that are free text. */
export function knownValues(key: string, { world }: PolicySubject): readonly KnownValue[] {
  const name = key.toLowerCase();
  const values = VALUES[name];
  if (values) return values(world);
  const tag = /^(?:aws:(?:principal|resource|request)tag|iam:resourcetag)\/(.+)$/.exec(name)?.[1];
  if (tag !== undefined) return fromWorld(tagValues(world, tag));
  return name.endsWith(':aud') ? audiences(world, name.slice(0, -':aud'.length)) : [];
}

type ValuesOf = (world: World) => readonly KnownValue[];

const from =
  (source: ValueSource) =>
  (values: readonly string[]): readonly KnownValue[] =>
    values.map((value) => ({ value, from: source }));

const fromWorld = from('world');

const arns =
  (...kinds: readonly EntityKind[]): ValuesOf =>
  (world) =>
    entitiesOf(world)
      .filter(({ kind }) => kinds.includes(kind))
      .map((entity) => ({ value: entity.arn, from: 'world', entity }));

const fixed =
  (...values: readonly string[]): ValuesOf =>
  () =>
    from('fixed')(values);

const examples =
  (...values: readonly string[]): ValuesOf =>
  () =>
    from('example')(values);

const perAccount =
  (values: (account: Account) => readonly string[]): ValuesOf =>
  ({ accounts }) =>
    fromWorld(accounts.flatMap(values));

const accounts = perAccount(({ id }) => [id]);
const organization: ValuesOf = ({ organization: found }) => fromWorld(found ? [found.id] : []);
const paths: ValuesOf = ({ organization: found }) =>
  fromWorld(found ? [...new Set([...accountPaths(found).values()].flat())] : []);
const endpoints = perAccount(({ vpcEndpoints }) => vpcEndpoints.map(({ id }) => id));
const services = fixed(...SERVICE_PRINCIPALS);
const regions = fixed('us-east-1', 'us-east-2', 'us-west-2', 'eu-west-1', 'eu-central-1', 'ap-southeast-2');
const policies = arns('policy');

const tagValues = ({ accounts: all }: World, tag: string): readonly string[] => {
  const holders: readonly { readonly tags: Tags }[] = all.flatMap(({ users, roles, resources }) => [
    ...users,
    ...roles,
    ...resources,
  ]);
  const values = holders.flatMap(({ tags }) =>
    Object.entries(tags).flatMap(([key, value]) => (key.toLowerCase() === tag ? [value] : [])),
  );
  return [...new Set(values)];
};

/** The client ids that a provider of this world takes (B-108). */
const audiences = ({ accounts: all }: World, host: string): readonly KnownValue[] =>
  fromWorld([
    ...new Set(
      all.flatMap(({ oidcProviders }) =>
        oidcProviders
          .filter(({ url }) => url.replace(/^https:\/\//, '').toLowerCase() === host)
          .flatMap(({ clientIds }) => clientIds),
      ),
    ),
  ]);

/** By the key in lower case. Rules D-027 to D-063. */
const VALUES: Readonly<Partial<Record<string, ValuesOf>>> = {
  'aws:principalarn': arns('user', 'role', 'account', 'federatedUser'),
  'aws:principalaccount': accounts,
  'aws:resourceaccount': accounts,
  'aws:sourceaccount': accounts,
  'aws:vpceaccount': accounts,
  'aws:principalorgid': organization,
  'aws:resourceorgid': organization,
  'aws:sourceorgid': organization,
  'aws:vpceorgid': organization,
  'aws:principalorgpaths': paths,
  'aws:resourceorgpaths': paths,
  'aws:sourceorgpaths': paths,
  'aws:vpceorgpaths': paths,
  'aws:principaltype': fixed('User', 'AssumedRole', 'Account', 'FederatedUser', 'Anonymous'),
  'aws:username': perAccount(({ users }) => users.map(({ name }) => name)),
  'aws:sourceidentity': perAccount(({ users }) => users.map(({ name }) => name)),
  'aws:multifactorauthage': examples('3600'),
  'aws:tokenissuetime': ({ clock }) => fromWorld([clock]),
  'aws:currenttime': ({ clock }) => fromWorld([clock]),
  'aws:sourceip': examples('203.0.113.0/24'),
  'aws:vpcsourceip': examples('10.0.0.0/16'),
  'aws:sourcevpce': endpoints,
  'aws:calledvia': services,
  'aws:calledviafirst': services,
  'aws:calledvialast': services,
  'aws:principalservicename': services,
  'aws:principalservicenameslist': services,
  'aws:sourcearn': arns('resource'),
  'aws:requestedregion': regions,
  'aws:tagkeys': (world) => fromWorld(tagsIn(world)),
  'sts:transitivetagkeys': (world) => fromWorld(tagsIn(world)),
  'aws:federatedprovider': arns('oidcProvider', 'samlProvider'),
  'sts:rolesessionname': fixed('${aws:username}'),
  'sts:sourceidentity': fixed('${aws:username}'),
  'sts:durationseconds': examples('900', '3600'),
  'sts:signingalgorithm': fixed('RS256', 'ES384'),
  'iam:passedtoservice': services,
  'iam:awsservicename': services,
  'iam:permissionsboundary': policies,
  'iam:policyarn': policies,
  'iam:associatedresourcearn': arns('resource'),
  'saml:aud': fixed('https://signin.aws.amazon.com/saml'),
  'saml:sub_type': fixed('persistent', 'transient'),
};
