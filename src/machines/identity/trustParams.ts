import { policyOf } from '../../policy/compile.ts';

type Params = Readonly<Record<string, unknown>>;

/**
 * Parameters of AssumeRole that plain comparisons in a role's trust policy ask for, such as an external id. What hangs on
 * a policy variable that has no value for the caller is left out.
 * @param userName what `${aws:username}` stands for; null for those who are no user
 */
export function trustParams(trustPolicy: string, userName: string | null): Params {
  const tests = policyOf(trustPolicy)
    .statements.filter(({ effect }) => effect === 'Allow')
    .flatMap(({ syntax }) => syntax.condition?.tests ?? [])
    .filter(({ operator }) => COMPARISONS.has(operator.value.toLowerCase()));
  const params: Record<string, unknown> = {};
  const tags: { Key: string; Value: string }[] = [];
  for (const { key, values } of tests) {
    const value = fitting(values[0]?.value ?? '', userName);
    if (value.includes('${')) continue;
    const parameter = PARAMETERS[key.value.toLowerCase()];
    const tag = /^aws:RequestTag\/(.+)$/i.exec(key.value)?.[1];
    if (parameter !== undefined) params[parameter] = value;
    if (tag !== undefined) tags.push({ Key: tag, Value: value });
  }
  return tags.length > 0 ? { ...params, Tags: tags } : params;
}

/** Whether a trust policy of the role speaks of MFA. */
export const asksForMfa = (trustPolicy: string): boolean =>
  policyOf(trustPolicy).statements.some(({ effect, syntax }) =>
    syntax.condition?.tests.some(
      ({ key, values }) =>
        effect === 'Allow' &&
        (key.value.toLowerCase() === 'aws:multifactorauthage' ||
          (key.value.toLowerCase() === 'aws:multifactorauthpresent' && values[0]?.value === 'true')),
    ),
  );

/** By condition key, in lower case. */
const PARAMETERS: Readonly<Partial<Record<string, string>>> = {
  'sts:externalid': 'ExternalId',
  'sts:rolesessionname': 'RoleSessionName',
  'sts:sourceidentity': 'SourceIdentity',
};

/** Operators that one text can satisfy. */
export const COMPARISONS: ReadonlySet<string> = new Set([
  'stringequals',
  'stringlike',
  'stringequalsignorecase',
]);

/** A text that a pattern matches. */
export const fitting = (pattern: string, userName: string | null = null): string =>
  (userName === null ? pattern : pattern.replaceAll(/\$\{aws:username\}/gi, userName))
    .replaceAll('*', 'x')
    .replaceAll('?', 'x');
