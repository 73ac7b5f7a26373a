import { parseOperator } from '../policy/conditions/operators.ts';
import { principalPattern } from '../policy/principal.ts';
import type { Span } from '../policy/span.ts';
import { actionName } from '../serviceReference/actionName.ts';
import { hasWildcard } from '../serviceReference/actionPattern.ts';
import { actionsMatching } from '../serviceReference/actionsMatching.ts';
import { findAction } from '../serviceReference/findAction.ts';
import { loadReference } from '../serviceReference/loadReference.ts';
import { resourcesOf } from '../serviceReference/resourcesOf.ts';
import { parseArn, rootArn } from '../world/names.ts';
import type { World } from '../world/world.ts';
import type { About, ElementCode } from './about.ts';
import { findEntity } from './entities.ts';
import { keyFacts } from './keyFacts.ts';
import { keysFor } from './keysFor.ts';
import { placeAt, type Place } from './place.ts';
import { statementAt } from './statementHere.ts';
import type { Surroundings } from './subject.ts';

export interface Hover {
  /** Of the name or value, without its quotes. */
  readonly span: Span;
  readonly about: About;
}

/** What there is to say of what stands at an offset; null for what says nothing. Rejects when the reference does. */
export async function hoverAt(text: string, offset: number, around: Surroundings): Promise<Hover | null> {
  const place = placeAt(text, offset);
  if (!place || !place.slot.quoted || place.slot.written === '') return null;
  const { start, end } = place.slot;
  const about = await aboutPlace(text, place, around);
  return about && { span: { start, end }, about };
}

async function aboutPlace(text: string, place: Place, around: Surroundings): Promise<About | null> {
  const { written } = place.slot;
  switch (place.at) {
    case 'documentElement':
    case 'element':
      return ELEMENTS.has(written) ? { kind: 'element', element: written as ElementCode } : null;
    case 'version':
      return { kind: 'version', version: written };
    case 'effect':
      return written === 'Allow' || written === 'Deny' ? { kind: 'effect', effect: written } : null;
    case 'principalType':
      return { kind: 'principalType', type: written };
    case 'principal':
      return written === '*' ? { kind: 'anyone' } : null;
    case 'principalValue':
      return aboutPrincipal(place.type, written, around.world);
    case 'action':
      return await aboutAction(written, around);
    case 'resource':
      return aboutArn(written, around.world);
    case 'operator': {
      const parsed = parseOperator(written);
      if (!parsed) return null;
      const { set, ifExists, operator } = parsed;
      return { kind: 'operator', operator: { name: operator.name, type: operator.type, set, ifExists } };
    }
    case 'key':
      return await aboutKey(text, place, around);
    case 'value':
      return aboutArn(written, around.world);
    default:
      return null;
  }
}

const ELEMENTS: ReadonlySet<string> = new Set<ElementCode>([
  'Version',
  'Id',
  'Statement',
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]);

async function aboutKey(text: string, place: Place, around: Surroundings): Promise<About> {
  const { written } = place.slot;
  const known = keyFacts(written);
  if (known) return { kind: 'key', key: known };
  const keys = await keysFor(statementAt(text, place.statement), around);
  const key = keys.find(({ name }) => name.toLowerCase() === written.toLowerCase());
  return key ? { kind: 'key', key } : { kind: 'unknownKey', name: written };
}

/** Who a principal is (C-027, C-028). */
function aboutPrincipal(type: string, written: string, world: World): About | null {
  const pattern = principalPattern(type, written);
  switch (pattern.form) {
    case 'anyone':
      return { kind: 'anyone' };
    case 'account':
      return aboutArn(rootArn(pattern.accountId), world);
    case 'service':
      return { kind: 'servicePrincipal', service: pattern.service };
    case 'user':
    case 'role':
    case 'roleSession':
    case 'federatedUser':
      return aboutArn(pattern.arn, world);
    case 'federated':
      return aboutArn(pattern.provider, world);
    case 'malformed':
      return { kind: 'noEntity', arn: written, why: 'malformed' };
    default:
      return null;
  }
}

/** What an ARN names in this world; null for patterns and for texts that are no ARNs. */
function aboutArn(written: string, world: World): About | null {
  if (written === '*') return { kind: 'everything' };
  const entity = findEntity(world, written);
  if (entity) return { kind: 'entity', entity: entity.kind, name: entity.name, account: entity.account };
  const arn = parseArn(written);
  if (!arn || /[*?]|\$\{/.test(written)) return null;
  if (arn.service !== 'iam' && arn.service !== 'sts') return null;
  const isHere = world.accounts.some(({ id }) => id === arn.account);
  return { kind: 'noEntity', arn: written, why: isHere ? 'missing' : 'outside' };
}

/** What AWS's reference says of an action, or which actions a pattern stands for (C-020); null for what it does not have. */
async function aboutAction(written: string, { reference }: Surroundings): Promise<About | null> {
  const { prefix } = actionName(written);
  if (written === '*') return { kind: 'everything' };
  if (!reference || prefix === null || hasWildcard(prefix)) return null;
  const loaded = await loadReference(reference, written);
  const found = findAction(loaded, written);
  if (found) {
    const arns = resourcesOf(found).map(({ arn }) => arn);
    return { kind: 'action', prefix: found.service.prefix, action: found.action, arns };
  }
  const names = actionsMatching(loaded, written);
  if (names.length === 0) return null;
  return { kind: 'actions', names: names.slice(0, MOST), more: Math.max(0, names.length - MOST) };
}

/** So many actions of a pattern are listed. */
const MOST = 12;
