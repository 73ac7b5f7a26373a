import { actionName } from './actionName.ts';
import { nearest } from './nearest.ts';
import type { ServiceReference } from './serviceReference.ts';

/**
 * The loaded action that looks most like a misspelt one, with its prefix; null when none does. Names are compared
 * without prefix and wildcards: `servicesToLoad` has picked the services that may be meant.
 */
export function nearestAction({ services }: ServiceReference, text: string): string | null {
  const wanted = actionName(text).name.replaceAll(/[*?]/g, '');
  const names = [...services.values()].flatMap(({ actions }) => actions.map(({ name }) => name));
  const name = nearest(wanted, names);
  const service = [...services.values()].find(({ actions }) =>
    actions.some((action) => action.name === name),
  );
  return service && name !== null ? `${service.prefix}:${name}` : null;
}
