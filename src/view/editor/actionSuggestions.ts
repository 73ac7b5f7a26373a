import { actionName } from '../../serviceReference/actionName.ts';
import type { ServiceReferenceSource } from '../../serviceReference/source.ts';

/** Something that may stand in an Action element. */
export interface ActionSuggestion {
  /** The whole value: `s3:GetObject`, or `s3:` for a service. */
  readonly text: string;
  readonly kind: 'service' | 'action';
  /** The service's name, or the action's access level. */
  readonly detail: string;
  readonly description: string | null;
}

/**
 * What may come of the beginning of an action: services up to the colon, then the actions of the service. Rejects when
 * the source does.
 */
export async function actionSuggestions(
  source: ServiceReferenceSource,
  typed: string,
): Promise<readonly ActionSuggestion[]> {
  const { prefix } = actionName(typed);
  if (prefix === null) {
    const { services } = await source.index();
    return services.map((service) => ({
      text: `${service.prefix}:`,
      kind: 'service',
      detail: service.name,
      description: null,
    }));
  }
  const service = await source.service(prefix);
  return (service?.actions ?? []).map(({ name, accessLevel, description }) => ({
    text: `${prefix}:${name}`,
    kind: 'action',
    detail: accessLevel,
    description,
  }));
}
