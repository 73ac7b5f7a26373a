import type { PolicyRef } from '../policy/document.ts';
import type { Caller } from '../world/caller.ts';
import { callerAccount } from '../world/caller.ts';
import type { PolicyText, Tags, World } from '../world/world.ts';

/** One question to the policies: may this caller perform this action on this resource, in this context? */
export interface AccessRequest {
  readonly world: World;
  readonly caller: Caller;
  /** `service:Action`, as AWS spells it. */
  readonly action: string;
  readonly resource: RequestedResource;
  readonly region: string;
  /** Context keys (lower case) that the call itself gives; they come before what the world gives. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** The caller's own side has to allow too, however directly the guard of the resource names the caller (B-075). */
  readonly ofBothSides?: boolean;
}

/** What the call acts on. */
export interface RequestedResource {
  /** `*` for actions that name no resource. */
  readonly arn: string;
  /** The account that owns it; null when the world does not say. */
  readonly accountId: string | null;
  readonly tags: Tags;
  /** The role's trust policy or the resource's own policy. */
  readonly policy: ResourcePolicy | null;
  /**
   * Another account's, and yet only the caller's own side has to allow: the root user of a member account, whose sessions
   * STS gives the management account (B-150). RCPs guard it like anything else of its account (E-040).
   */
  readonly leftToCaller?: true;
}

export interface ResourcePolicy {
  readonly ref: PolicyRef;
  readonly text: PolicyText;
  /** Unique ids stored for the user and role ARNs that a trust policy names (C-035); empty elsewhere. */
  readonly storedIds: Readonly<Record<string, string>>;
}

/** Whether caller and resource belong to different accounts. A resource of unknown owner counts as the caller's own. */
export function isCrossAccount({ caller, resource }: AccessRequest): boolean {
  const account = callerAccount(caller);
  return (
    account !== null &&
    resource.accountId !== null &&
    resource.accountId !== account &&
    resource.leftToCaller !== true
  );
}
