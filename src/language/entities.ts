import { memoised } from '../lib/memoised.ts';
import {
  federatedUserArn,
  groupArn,
  instanceProfileArn,
  oidcProviderArn,
  policyArn,
  roleArn,
  rootArn,
  samlProviderArn,
  sessionArn,
  userArn,
} from '../world/names.ts';
import type { Account, Session, World } from '../world/world.ts';
import type { EntityKind } from './about.ts';

/** Something that has an ARN in this world. */
export interface Entity {
  readonly arn: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Id of its account. */
  readonly account: string;
}

/** Everything of a world that has an ARN: account by account, then the sessions, each once. */
export const entitiesOf = memoised((world: World): readonly Entity[] => {
  const all = [...world.accounts.flatMap(ofAccount), ...world.sessions.flatMap(ofSession)];
  return [...new Map(all.map((entity) => [entity.arn, entity])).values()];
});

const byArn = memoised(
  (world: World): ReadonlyMap<string, Entity> =>
    new Map(entitiesOf(world).map((entity) => [entity.arn, entity])),
);

/** Whose ARN it is; null when nobody's here. */
export const findEntity = (world: World, arn: string): Entity | null => byArn(world).get(arn) ?? null;

/** What an account is called: its alias, else its id. */
export const accountLabel = (world: World, id: string): string =>
  world.accounts.find((account) => account.id === id)?.alias ?? id;

function ofAccount(account: Account): readonly Entity[] {
  const { id } = account;
  const entity = (kind: EntityKind, arn: string, name: string): Entity => ({ arn, kind, name, account: id });
  return [
    entity('account', rootArn(id), account.alias ?? id),
    ...account.users.map((user) => entity('user', userArn(id, user), user.name)),
    ...account.roles.map((role) => entity('role', roleArn(id, role), role.name)),
    ...account.groups.map((group) => entity('group', groupArn(id, group), group.name)),
    ...account.policies.map((policy) => entity('policy', policyArn(id, policy), policy.name)),
    ...account.oidcProviders.map(({ url }) => entity('oidcProvider', oidcProviderArn(id, url), url)),
    ...account.samlProviders.map(({ name }) => entity('samlProvider', samlProviderArn(id, name), name)),
    ...account.instanceProfiles.map((profile) =>
      entity('instanceProfile', instanceProfileArn(id, profile), profile.name),
    ),
    ...account.resources.flatMap(({ arn, objects }) => [
      entity('resource', arn, lastPart(arn)),
      ...Object.keys(objects).map((key) => entity('object', `${arn}/${key}`, key)),
    ]),
  ];
}

function ofSession(session: Session): readonly Entity[] {
  const { accountId: account } = session;
  switch (session.kind) {
    case 'role': {
      const { roleName, sessionName } = session;
      return [
        { arn: sessionArn(account, roleName, sessionName), kind: 'session', name: sessionName, account },
      ];
    }
    case 'federatedUser':
      return [
        {
          arn: federatedUserArn(account, session.name),
          kind: 'federatedUser',
          name: session.name,
          account,
        },
      ];
    default:
      return [];
  }
}

const lastPart = (arn: string): string => arn.slice(arn.lastIndexOf(':') + 1);
