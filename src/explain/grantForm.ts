import { GRANT_FORMS, type GrantForm } from '../policy/grantForm.ts';
import type { Step } from '../trace/step.ts';
import type { CallerFacts } from './callFacts.ts';
import { namedBy } from './places.ts';

/** The strongest form in which an Allow of the trust or resource policy names the caller; null when none does. */
export function grantFormIn(
  trace: readonly Step[],
  type: 'trust' | 'resource',
  caller: CallerFacts,
): GrantForm | null {
  const forms = trace
    .filter(({ reason, evidence }) => reason.code === 'statement.allows' && evidence?.policy.type === type)
    .flatMap(({ id }) =>
      formOf(
        trace.filter(({ parentId }) => parentId === id),
        caller,
      ),
    );
  return GRANT_FORMS.findLast((form) => forms.includes(form)) ?? null;
}

/** The form in which a statement with these elements names the caller; an empty list when it does not. */
export function formOf(elements: readonly Step[], caller: CallerFacts): readonly GrantForm[] {
  return elements.flatMap(({ evidence, reason }) => {
    if (reason.code === 'element.notExcluded' && evidence?.element === 'NotPrincipal') return ['anyone'];
    return reason.code === 'element.matches' && evidence?.element === 'Principal'
      ? [formOfValue(reason.params.matched ?? '', caller)]
      : [];
  });
}

/** The form in which the caller is named once its own principal stands in a policy. */
export const ownForm = (caller: CallerFacts): GrantForm => formOfValue(caller.principal, caller);

function formOfValue(value: string, caller: CallerFacts): GrantForm {
  if (value === '*') return 'anyone';
  const { kind } = namedBy(value);
  if (kind === 'root' || /^\d{12}$/.test(value)) return 'account';
  if (kind === 'federatedUser') return kind;
  if (kind === 'session') return 'roleSession';
  // Unique ids stand for whoever has them.
  switch (caller.kind) {
    case 'roleSession':
      return 'role';
    case 'federatedUser':
      return 'issuingUser';
    case 'user':
    case 'federated':
      return caller.kind;
    default:
      return 'service';
  }
}
