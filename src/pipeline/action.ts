import type { World } from '../world/world.ts';
import type { AnyStage, Stages } from './stage.ts';

/** What a granted call does: the world after it, and the service's answer. */
export interface Issued {
  readonly world: World;
  /** By the API's own names; null for calls that the lab authorizes without carrying them out. */
  readonly response: Readonly<Record<string, unknown>> | null;
  /** A token that the edge signs and puts into the response: signing is asynchronous. */
  readonly sign?: TokenToSign;
}

export interface TokenToSign {
  /** Of the response. */
  readonly member: string;
  readonly algorithm: 'RS256' | 'ES384';
  readonly claims: Readonly<Record<string, unknown>> & { readonly iss: string };
}

/** An operation of a service as the lab runs it: the stages that decide, and what follows when all pass. */
export interface Action {
  /** `service:Action`. */
  readonly name: string;
  readonly stages: readonly AnyStage[];
  readonly issue: (at: unknown) => Issued;
}

export const defineAction = <End>(name: string, stages: Stages<End>, issue: (at: End) => Issued): Action => ({
  name,
  stages: stages.list,
  issue: issue as (at: unknown) => Issued,
});
