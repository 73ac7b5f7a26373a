import { memoised } from '../lib/memoised.ts';
import type { PolicyRef, PolicyType } from '../policy/document.ts';
import {
  accountDocuments,
  endpointPlace,
  identityPlace,
  resourcePlace,
  trustPlace,
} from './accountDocuments.ts';
import type { DocumentPlace } from './documentPlace.ts';
import { controlPolicyPlace, organizationDocuments } from './organizationDocuments.ts';
import type { PolicyText, World } from './world.ts';

/** The text of a policy document of the world; null when there is none of that reference. */
export const readDocument = (world: World, ref: PolicyRef): PolicyText | null =>
  placeOf(world, ref)?.text ?? null;

/** Every policy document of the world that can be edited, account by account, then the organization's. */
export const documentsOf = memoised((world: World): readonly PolicyRef[] => [
  ...world.accounts.flatMap((account) => accountDocuments(world, account)),
  ...(world.organization ? organizationDocuments(world.organization) : []),
]);

/**
 * The world with another text in one document, as it would be once saved: user and role ARNs of a trust policy are
 * bound to the principals of now (C-035). What the document is no part of stays the same value; the same world when
 * there is no such document, or when it has that text already.
 */
export function withDocument(world: World, ref: PolicyRef, text: PolicyText): World {
  const place = placeOf(world, ref);
  return !place || place.text === text ? world : place.put(text);
}

const placeOf = (world: World, ref: PolicyRef): DocumentPlace | null => PLACES[ref.type](world, ref);

/** Boundaries and managed session policies are managed policies, inline session policies belong to a call. */
const PLACES: Readonly<Record<PolicyType, (world: World, ref: PolicyRef) => DocumentPlace | null>> = {
  trust: trustPlace,
  identity: identityPlace,
  resource: resourcePlace,
  endpoint: endpointPlace,
  scp: (world, ref) => controlPolicyPlace('scp', world, ref),
  rcp: (world, ref) => controlPolicyPlace('rcp', world, ref),
  boundary: () => null,
  session: () => null,
};
