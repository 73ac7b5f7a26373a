import { actionName } from './actionName.ts';
import { actionPattern, isEverything } from './actionPattern.ts';
import type { ServiceReference } from './serviceReference.ts';

/**
 * The loaded actions that a pattern of an Action element stands for, with their prefixes, in order (C-019, C-020). A
 * pattern without a service prefix stands for none, but for `*` (C-016).
 */
export function actionsMatching({ services }: ServiceReference, pattern: string): readonly string[] {
  const { prefix, name } = isEverything(pattern) ? { prefix: '*', name: '*' } : actionName(pattern);
  if (prefix === null) return [];
  const isOfService = actionPattern(prefix);
  const isOfName = actionPattern(name);
  return [...services.values()]
    .filter((service) => isOfService(service.prefix))
    .flatMap((service) =>
      service.actions
        .filter((action) => isOfName(action.name))
        .map((action) => `${service.prefix}:${action.name}`),
    );
}
