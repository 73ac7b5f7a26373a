import type { PolicyType } from '../../policy/document.ts';
import type { EntityKind } from '../about.ts';
import { jsonAt, memberAt, valueAt, type Completion } from '../completion.ts';
import type { Asking } from '../asking.ts';
import { entitiesOf, type Entity } from '../entities.ts';
import { SERVICE_PRINCIPALS } from '../servicePrincipals.ts';
import { accountOf } from '../subject.ts';

/** The whole value: everybody, or an object that says who by type. */
export function completePrincipal({ place, around }: Asking): readonly Completion[] {
  const { slot } = place;
  const types = typesFor(around.type).flatMap((type) => {
    const json = `{ "${type}": "|" }`;
    const made = jsonAt(slot, `{ "${type}": … }`, json, { kind: 'principalType', type });
    return made ? { ...made, again: true } : [];
  });
  return [...types, valueAt(slot, '*', { kind: 'anyone' })];
}

/** C-027, C-041. */
export const completePrincipalType = ({ place, around }: Asking): readonly Completion[] =>
  typesFor(around.type)
    .filter((type) => !place.present.includes(type))
    .map((type) => memberAt(place.slot, type, '"|"', { kind: 'principalType', type }, true));

/** Who may be named under a type: principals of this world, services of AWS, identity providers. */
export function completePrincipalValue({ place, around }: Asking<'principalValue'>): readonly Completion[] {
  const { slot, type } = place;
  switch (type) {
    case 'AWS':
      return [
        ...byKind(entitiesOf(around.world), AWS_KINDS).map((entity) => named(slot, entity)),
        valueAt(slot, '*', { kind: 'anyone' }),
      ];
    case 'Service':
      return SERVICE_PRINCIPALS.map((service) =>
        valueAt(slot, service, { kind: 'servicePrincipal', service }),
      );
    case 'Federated': {
      const home = accountOf(around);
      const own = entitiesOf(around.world).filter(({ account }) => home === null || account === home);
      return byKind(own, PROVIDER_KINDS).map((entity) => named(slot, entity));
    }
    default:
      return [];
  }
}

const named = (slot: Parameters<typeof valueAt>[0], { arn, kind, name, account }: Entity): Completion =>
  valueAt(slot, arn, { kind: 'entity', entity: kind, name, account });

/** Of these kinds, kind by kind. */
const byKind = (entities: readonly Entity[], kinds: readonly EntityKind[]): readonly Entity[] =>
  kinds.flatMap((kind) => entities.filter((entity) => entity.kind === kind));

/** C-032: groups and instance profiles are none. */
const AWS_KINDS: readonly EntityKind[] = ['account', 'user', 'role', 'session', 'federatedUser'];
const PROVIDER_KINDS: readonly EntityKind[] = ['oidcProvider', 'samlProvider'];

/** C-041: federated principals stand in trust policies only; E-042: an RCP speaks of everybody. */
function typesFor(type: PolicyType): readonly string[] {
  if (type === 'rcp') return [];
  return type === 'trust' ? ['AWS', 'Service', 'Federated'] : ['AWS', 'Service'];
}
