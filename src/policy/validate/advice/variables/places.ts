import type { Located } from '../../../span.ts';
import type { ReviewedPolicy } from '../reviewedPolicy.ts';

/** A value of a policy that has `${`, and from where on variables are replaced in it; null when they never are. */
export interface VariablePlace {
  readonly located: Located<string>;
  /** The element or operator that it stands under. */
  readonly element: string;
  readonly from: number | null;
}

/** Every value with `${` among resources, actions and conditions (C-047, C-049). */
export const variablePlaces = ({ statements }: ReviewedPolicy): readonly VariablePlace[] =>
  statements
    .flatMap(({ syntax, tests }) => [
      ...of('Resource', syntax.resource?.values, resourceTail),
      ...of('NotResource', syntax.notResource?.values, resourceTail),
      ...of('Action', syntax.action?.values, () => null),
      ...of('NotAction', syntax.notAction?.values, () => null),
      ...tests.flatMap((test) =>
        of(test.syntax.operator.value, test.syntax.values, () => (test.operator.variables ? 0 : null)),
      ),
    ])
    .filter(({ located }) => located.value.includes('${'));

const of = (
  element: string,
  values: readonly Located<string>[] = [],
  fromOf: (value: string) => number | null,
): readonly VariablePlace[] => values.map((located) => ({ located, element, from: fromOf(located.value) }));

/** Behind the fifth colon. */
const resourceTail = (value: string): number | null => /^(?:[^:]*:){5}/.exec(value)?.[0].length ?? null;
