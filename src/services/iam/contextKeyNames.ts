import { memoised } from '../../lib/memoised.ts';
import type { ListSyntax, PolicySyntax } from '../../policy/syntax.ts';

/** The condition keys that policies ask about, in conditions and as variables, each once and as first written (C-026). */
export function contextKeyNames(policies: readonly PolicySyntax[]): readonly string[] {
  const names = new Map<string, string>();
  for (const name of policies.flatMap(namesIn)) {
    const key = name.toLowerCase();
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

const namesIn = memoised(({ version, statements }: PolicySyntax): readonly string[] => {
  const hasVariables = version?.value === '2012-10-17';
  return statements.flatMap(({ condition, resource, notResource }) => {
    const tests = condition?.tests ?? [];
    const values = [
      ...textsOf(resource),
      ...textsOf(notResource),
      ...tests.flatMap((test) => test.values.map(({ value }) => value)),
    ];
    return [
      ...tests.map(({ key }) => key.value),
      ...(hasVariables ? values.flatMap((value) => variablesIn(value)) : []),
    ];
  });
});

const textsOf = (list: ListSyntax | null): readonly string[] => list?.values.map(({ value }) => value) ?? [];

/** `${aws:username}` and `${aws:PrincipalTag/team, 'none'}`; `${*}` and its like are no keys. */
const variablesIn = (value: string): readonly string[] =>
  [...value.matchAll(/\$\{([^},*?$]+)/g)].map(([, name = '']) => name.trim());
