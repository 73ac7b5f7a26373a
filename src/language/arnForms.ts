import { compileGlob, matchesGlob, type Glob } from '../policy/glob.ts';
import { actionName } from '../serviceReference/actionName.ts';
import { actionPattern, hasWildcard } from '../serviceReference/actionPattern.ts';
import type { Service } from '../serviceReference/serviceReference.ts';
import type { Surroundings } from './subject.ts';

/**
 * The forms of the ARNs that AWS's reference lists for these actions; null where it does not tell, so that any ARN may
 * be meant.
 */
export async function arnForms(
  actions: readonly string[],
  { reference }: Surroundings,
): Promise<readonly string[] | null> {
  if (reference === null || actions.length === 0) return null;
  const forms = await Promise.all(
    actions.slice(0, MOST_ACTIONS).map(async (action) => {
      const { prefix, name } = actionName(action);
      if (prefix === null || hasWildcard(prefix)) return null;
      const service = await reference.service(prefix);
      return service ? formsOf(service, name) : null;
    }),
  );
  return forms.includes(null) ? null : [...new Set(forms.flatMap((form) => form ?? []))];
}

/** So many actions of one statement are asked about. */
const MOST_ACTIONS = 40;

function formsOf({ actions, resourceTypes }: Service, pattern: string): readonly string[] {
  const isMeant = actionPattern(pattern);
  const types = new Set(
    actions.filter(({ name }) => isMeant(name)).flatMap((action) => action.resourceTypes),
  );
  return resourceTypes.filter(({ name }) => types.has(name)).map(({ arn }) => arn);
}

/** Whether an ARN has a form such as `arn:${Partition}:s3:::${BucketName}`; no slash stands in the name of a bucket. */
export const fitsForm = (form: string, arn: string): boolean =>
  matchesGlob(globOf(form), arn) && (!form.endsWith('${BucketName}') || !arn.includes('/'));

const globs = new Map<string, Glob>();

/** AWS's forms are a few thousand at most. */
function globOf(form: string): Glob {
  const known = globs.get(form);
  if (known) return known;
  const made = compileGlob([{ kind: 'text', text: form.replaceAll(/\$\{[^}]*\}/g, '*') }]);
  globs.set(form, made);
  return made;
}
