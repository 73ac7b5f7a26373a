import { hasWildcard } from '../serviceReference/actionPattern.ts';
import { conditionKeysOf } from '../serviceReference/conditionKeysOf.ts';
import { findAction } from '../serviceReference/findAction.ts';
import { actionName } from '../serviceReference/actionName.ts';
import type { Service } from '../serviceReference/serviceReference.ts';
import { GLOBAL_KEYS } from '../policy/keys/globalKeys.ts';
import { keyFacts, withoutPlace, type KeyFacts } from './keyFacts.ts';
import { providerKeys } from './providerKeys.ts';
import type { StatementHere } from './statementHere.ts';
import type { Surroundings } from './subject.ts';
import { tagsIn } from './tagsIn.ts';

/**
 * The condition keys that a statement may ask for, likeliest first: those of its providers' tokens, those that AWS's
 * reference lists for its actions, then the global ones. Each once.
 */
export async function keysFor(statement: StatementHere, around: Surroundings): Promise<readonly KeyFacts[]> {
  const services = await servicesOf(statement.actions, around);
  const all = [
    ...providerKeys(statement.providers, around),
    ...services.flatMap((service) => keysOfActions(service, statement.actions)),
    ...tagsIn(around.world).flatMap((name) => keyFacts(`aws:PrincipalTag/${name}`) ?? []),
    ...globalKeys(statement.actions),
  ];
  return [...new Map(all.map((key) => [key.name.toLowerCase(), key])).values()];
}

/** Services of a statement's actions, as far as they name one. */
async function servicesOf(
  actions: readonly string[],
  { reference }: Surroundings,
): Promise<readonly Service[]> {
  const prefixes = new Set(actions.flatMap((action) => actionName(action).prefix ?? []));
  const named = [...prefixes].filter((prefix) => !hasWildcard(prefix)).slice(0, MOST_SERVICES);
  const services = await Promise.all(named.map(async (prefix) => (await reference?.service(prefix)) ?? null));
  return services.flatMap((service) => service ?? []);
}

/** So many services of one statement are asked. */
const MOST_SERVICES = 6;

function keysOfActions(service: Service, actions: readonly string[]): readonly KeyFacts[] {
  const reference = {
    index: { services: [], globalConditionKeys: [] },
    services: new Map([[service.prefix, service]]),
  };
  const own = actions.filter((action) => actionName(action).prefix === service.prefix);
  const found = own.map((action) => findAction(reference, action));
  const names = found.includes(null)
    ? service.conditionKeys.map(({ name }) => name)
    : found.flatMap((action) => (action ? conditionKeysOf(action) : []));
  return [...new Set(names)].flatMap((name) => {
    const listed = service.conditionKeys.find((key) => key.name === name) ?? null;
    const begun = withoutPlace(name);
    const global = GLOBAL_KEYS.find((key) => key.name.toLowerCase() === begun.toLowerCase());
    return global ? familyFacts(global.name) : (keyFacts(begun, listed) ?? []);
  });
}

/** Keys of `aws:` for every statement, those of STS and IAM for theirs, and keys of sessions that carry their service's name. */
const globalKeys = (actions: readonly string[]): readonly KeyFacts[] =>
  GLOBAL_KEYS.filter(({ name }) => {
    const prefix = actionName(name).prefix ?? '';
    return !OF_ACTIONS.has(prefix) || actions.some((action) => isOf(action, prefix));
  }).flatMap(({ name }) => familyFacts(name));

const OF_ACTIONS: ReadonlySet<string> = new Set(['sts', 'iam']);

const isOf = (action: string, prefix: string): boolean =>
  action === '*' || action.toLowerCase().startsWith(`${prefix}:`);

/** Keys of tags are told by their family: the tag is still to be named. */
function familyFacts(name: string): readonly KeyFacts[] {
  if (!name.endsWith('/')) return [keyFacts(name)].flatMap((key) => key ?? []);
  const facts = keyFacts(`${name}x`);
  return facts ? [{ ...facts, name }] : [];
}
