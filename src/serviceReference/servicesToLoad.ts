import { actionName } from './actionName.ts';
import { actionPattern, isEverything } from './actionPattern.ts';
import { nearestService } from './nearestService.ts';
import type { ServiceIndex } from './serviceReference.ts';

/**
 * The prefixes of the services that questions about an action or a pattern need: those it names, or the nearest one for
 * a suggestion. Text without a prefix needs none, but for `*`, which needs all.
 */
export function servicesToLoad(index: ServiceIndex, pattern: string): readonly string[] {
  const prefix = isEverything(pattern) ? '*' : actionName(pattern).prefix;
  if (prefix === null) return [];
  const matches = actionPattern(prefix);
  const named = index.services.map((service) => service.prefix).filter(matches);
  if (named.length > 0) return named;
  const near = nearestService(index, prefix);
  return near === null ? [] : [near];
}
