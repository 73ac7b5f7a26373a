import type { World } from '../../../world/world.ts';

/**
 * Values that the trust policies of a world compare a condition key with, in order, for samples that fit. Text that does
 * not parse has none.
 * @param key in any case, such as `token.actions.githubusercontent.com:sub`
 */
export function trustedValues(world: World, key: string): readonly string[] {
  const texts = world.accounts.flatMap(({ roles }) => roles.map(({ trustPolicy }) => trustPolicy));
  return [...new Set(texts.flatMap((text) => valuesIn(text, key.toLowerCase())))];
}

function valuesIn(text: string, key: string): readonly string[] {
  return listOf(membersOf(parsed(text))['Statement'])
    .flatMap((statement) => Object.values(membersOf(membersOf(statement)['Condition'])))
    .flatMap((operator) => Object.entries(membersOf(operator)))
    .filter(([name]) => name.toLowerCase() === key)
    .flatMap(([, values]) => listOf(values))
    .filter((value) => typeof value === 'string');
}

/** Tags that the trust policy of a role asks for, by key: what it compares `aws:RequestTag/<key>` with. */
export function trustedTags(text: string): Readonly<Record<string, string>> {
  const pairs = listOf(membersOf(parsed(text))['Statement'])
    .flatMap((statement) => Object.values(membersOf(membersOf(statement)['Condition'])))
    .flatMap((operator) => Object.entries(membersOf(operator)))
    .flatMap(([name, values]): (readonly [string, string])[] => {
      const [, key] = /^aws:RequestTag\/(.+)$/i.exec(name) ?? [];
      const value = listOf(values)[0];
      return key !== undefined && typeof value === 'string' ? [[key, value]] : [];
    });
  return Object.fromEntries(pairs);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
