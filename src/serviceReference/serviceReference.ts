/** What AWS publishes about its services in the Service Authorization Reference, as far as the lab reads it. */

/** How AWS classes what an action does. */
export type AccessLevel = 'List' | 'Read' | 'Write' | 'Permissions management' | 'Tagging';

/** The type of a condition key's values; `ArrayOf…` are multivalued keys. */
export type ConditionKeyType =
  | 'String'
  | 'ArrayOfString'
  | 'ARN'
  | 'ArrayOfARN'
  | 'Bool'
  | 'ArrayOfBool'
  | 'Numeric'
  | 'Date'
  | 'IPAddress';

export interface ConditionKey {
  /** As AWS spells it: `s3:prefix`, `aws:RequestTag/${TagKey}`. */
  readonly name: string;
  readonly type: ConditionKeyType;
}

export interface ResourceType {
  readonly name: string;
  /** The form of its ARNs, with places to fill in: `arn:${Partition}:s3:::${BucketName}`. */
  readonly arn: string;
  readonly conditionKeys: readonly string[];
}

export interface ServiceAction {
  /** Without the service prefix, spelled as AWS does. */
  readonly name: string;
  readonly accessLevel: AccessLevel;
  /** What it permits, in AWS's words, without a full stop. */
  readonly description: string;
  /** Names of the service's resource types that a policy may name for it; none: only `*`. */
  readonly resourceTypes: readonly string[];
  readonly conditionKeys: readonly string[];
}

/** One service: all that is known of it, in order of name. */
export interface Service {
  /** What its actions begin with, in lower case: `s3`. */
  readonly prefix: string;
  readonly name: string;
  readonly actions: readonly ServiceAction[];
  readonly resourceTypes: readonly ResourceType[];
  readonly conditionKeys: readonly ConditionKey[];
}

/** Which services there are, in order of prefix, and the condition keys that belong to none. */
export interface ServiceIndex {
  readonly services: readonly Pick<Service, 'prefix' | 'name'>[];
  readonly globalConditionKeys: readonly ConditionKey[];
}

/** The index and those services that were loaded to answer a question. */
export interface ServiceReference {
  readonly index: ServiceIndex;
  /** By prefix, in lower case. */
  readonly services: ReadonlyMap<string, Service>;
}

export const serviceReference = (index: ServiceIndex, services: readonly Service[]): ServiceReference => ({
  index,
  services: new Map(services.map((service) => [service.prefix, service])),
});
