import type { FoundAction } from './findAction.ts';
import type { ResourceType } from './serviceReference.ts';

/** The resource types that a statement about the action may name, with the form of their ARNs; none: only `*`. */
export const resourcesOf = ({ service, action }: FoundAction): readonly ResourceType[] =>
  service.resourceTypes.filter(({ name }) => action.resourceTypes.includes(name));
