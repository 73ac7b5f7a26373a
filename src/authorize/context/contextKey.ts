import type { AccessRequest } from '../request.ts';

/** A condition key: where its values come from when the call does not give them. */
export interface ContextKey {
  /** What caller, session, resource, organization and clock give; undefined when they have nothing. */
  readonly value: (request: AccessRequest) => ContextValue;
  /** Whether AWS may have the key in such a request although the lab has no value for it. Left out: never. */
  readonly unseen?: ((request: AccessRequest) => boolean) | undefined;
}

/** Keys that share a prefix and name the rest themselves: `aws:PrincipalTag/team`. */
export interface ContextKeyFamily {
  /** @param name what follows the slash, in lower case */
  readonly value: (request: AccessRequest, name: string) => ContextValue;
  readonly unseen?: ((request: AccessRequest) => boolean) | undefined;
}

export type ContextValue = string | readonly string[] | undefined;

/** A key that only the call itself can give. */
export const givenOnly = (unseen?: ContextKey['unseen']): ContextKey & ContextKeyFamily => ({
  value: () => undefined,
  unseen,
});

/** The first value that the call gives to a key, by its lower-case name. */
export const givenValue = ({ given }: AccessRequest, key: string): string | undefined => given.get(key)?.[0];
