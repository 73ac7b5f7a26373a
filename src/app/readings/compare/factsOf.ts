import type { Interface } from '../../../explain/interface.ts';
import type { FactView } from '../../../view/decision/compare/compare.ts';
import type { Compared } from './compared.ts';

type Words = Interface['readings']['compare'];

/** Everything that two calls say of themselves: who, what, when, each parameter, claim and context key. */
export function factsOf(one: Compared, other: Compared, words: Words): readonly FactView[] {
  const [first, second] = [factMap(one, words), factMap(other, words)];
  return [...new Set([...first.keys(), ...second.keys()])].map((name) => {
    const [a = null, b = null] = [first.get(name), second.get(name)];
    return { name, one: a, other: b, differs: a !== b };
  });
}

function factMap({ asked, caller, at }: Compared, words: Words): ReadonlyMap<string, string> {
  const { as, call, resource, omitSessionToken, params, token, context } = asked;
  return new Map([
    [words.caller, caller],
    [words.action, call],
    ...(resource === null ? [] : [[words.target, resource] as const]),
    [words.time, at],
    ...(as.startsWith('session:')
      ? [[words.sessionToken, omitSessionToken ? words.leftOut : words.sent] as const]
      : []),
    ...texts(params),
    ...texts(token ?? {}),
    ...texts(context),
  ]);
}

const texts = (values: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]);
