import { oidcProviderArn, roleArn, rootArn, samlProviderArn, userArn } from '../../../world/names.ts';
import { resourceKind } from '../../../world/parts/partsIn.ts';
import type { Account } from '../../../world/world.ts';
import type { MapNodeKind } from '../../../view/map/map.ts';
import { drawnResources } from './drawnResources.ts';
import { isDrawn } from './scope.ts';
import { rootSessions, sessionItems, type HungSessions } from './sessionItems.ts';
import type { Sketching, SketchItem } from './sketching.ts';

/** What stands in an account, from top to bottom; sessions hang below whom they belong to. */
export function accountItems(sketching: Sketching, account: Account): readonly SketchItem[] {
  const { words, scope, caller } = sketching;
  const { id, alias } = account;
  const place = alias ?? id;
  const itemOf = (
    kind: MapNodeKind,
    arn: string,
    label: string,
    detail: string | null = null,
  ): SketchItem => ({
    id: arn,
    kind,
    label,
    detail,
    name: words.map.node(kind, label, place, detail),
    left: null,
    hangsOn: null,
  });
  const withSessions = (kind: MapNodeKind, arn: string, label: string, { items, more }: HungSessions) => [
    itemOf(kind, arn, label, more > 0 ? words.map.moreSessions(more) : null),
    ...items,
  ];
  const ofRoot = rootSessions(sketching, account);
  const root = rootArn(id);
  return [
    ...(ofRoot.items.length > 0 || caller === root ? withSessions('root', root, words.map.root, ofRoot) : []),
    ...account.users
      .filter((user) => isDrawn(scope, userArn(id, user)))
      .flatMap((user) =>
        withSessions(
          'user',
          userArn(id, user),
          user.name,
          sessionItems(sketching, userArn(id, user), user.id),
        ),
      ),
    ...account.oidcProviders.map(({ url }) =>
      itemOf('provider', oidcProviderArn(id, url), url.replace(/^https:\/\//, ''), 'OIDC'),
    ),
    ...account.samlProviders.map(({ name }) => itemOf('provider', samlProviderArn(id, name), name, 'SAML')),
    ...account.roles
      .filter((role) => isDrawn(scope, roleArn(id, role)))
      .flatMap((role) =>
        withSessions(
          'role',
          roleArn(id, role),
          role.name,
          sessionItems(sketching, roleArn(id, role), role.id),
        ),
      ),
    ...drawnResources(scope, account).map(({ arn }) =>
      itemOf(resourceKind(arn), arn, resourceLabel(arn), resourceService(arn)),
    ),
  ];
}

const resourceLabel = (arn: string): string => arn.split(':').slice(5).join(':');

const resourceService = (arn: string): string | null =>
  resourceKind(arn) === 'bucket' ? null : (arn.split(':')[2] ?? null);
