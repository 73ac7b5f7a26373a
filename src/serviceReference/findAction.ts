import { actionName } from './actionName.ts';
import { findService } from './findService.ts';
import type { Service, ServiceAction, ServiceReference } from './serviceReference.ts';

export interface FoundAction {
  readonly service: Service;
  readonly action: ServiceAction;
}

/** The action of a name such as `s3:GetObject`, in any case (C-019); null when there is none or it is not loaded. */
export function findAction(reference: ServiceReference, text: string): FoundAction | null {
  const { prefix, name } = actionName(text);
  const service = prefix === null ? null : findService(reference, prefix);
  const action = service?.actions.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return service && action ? { service, action } : null;
}
