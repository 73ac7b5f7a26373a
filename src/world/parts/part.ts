/** Kinds of things in a world that can be added, taken away or changed by themselves. */
export type PartKind =
  | 'organization'
  | 'unit'
  | 'account'
  | 'user'
  | 'group'
  | 'role'
  | 'policy'
  | 'oidcProvider'
  | 'samlProvider'
  | 'instanceProfile'
  | 'bucket'
  | 'resource'
  | 'vpcEndpoint'
  | 'inlinePolicy'
  | 'attachedPolicy'
  | 'boundary'
  | 'accessKey'
  | 'resourcePolicy'
  | 'endpointPolicy'
  | 'scp'
  | 'rcp'
  | 'session';

/** Which part of a world is meant; a plain value, equal by its three parts. */
export interface Part {
  readonly kind: PartKind;
  /**
   * Where it is: account id of what accounts list, ARN of the user, group or role that policies and keys belong to, path
   * of the unit or id of the account that an SCP or RCP is attached to; empty for everything else.
   */
  readonly owner: string;
  /** What tells it from its siblings: name, URL, ARN, id, path of a unit. */
  readonly name: string;
}

export const partOf = (kind: PartKind, owner: string, name: string): Part => ({ kind, owner, name });

/** Policies and keys that a user, group or role holds. */
export const HELD: ReadonlySet<PartKind> = new Set([
  'inlinePolicy',
  'attachedPolicy',
  'boundary',
  'accessKey',
]);
