import { actionName } from './actionName.ts';
import { findAction } from './findAction.ts';
import { findService } from './findService.ts';
import type { ServiceReference } from './serviceReference.ts';

/** `notLoaded`: there is such a service, but this reference does not hold its actions. */
export type ActionExistence = 'yes' | 'noSuchService' | 'noSuchAction' | 'notLoaded';

/**
 * Whether AWS has an action of that name, in any case (C-019). Wildcards are characters like others here.
 * @param text with its service prefix: `s3:GetObject`
 */
export function actionExists(reference: ServiceReference, text: string): ActionExistence {
  if (findAction(reference, text)) return 'yes';
  const { prefix } = actionName(text);
  if (!reference.index.services.some((service) => service.prefix === prefix)) return 'noSuchService';
  return findService(reference, prefix ?? '') ? 'noSuchAction' : 'notLoaded';
}
