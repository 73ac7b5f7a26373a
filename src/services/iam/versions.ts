import type { ManagedPolicy, PolicyVersion } from '../../world/world.ts';
import { madeAt } from './describe.ts';

/** The version of a managed policy that is in force. */
export const defaultVersionOf = (policy: ManagedPolicy): PolicyVersion => ({
  id: policy.versionId ?? 'v1',
  document: policy.document,
  createdAt: policy.defaultCreatedAt ?? madeAt(policy),
});

/** All versions of a managed policy, newest first. */
export const versionsOf = (policy: ManagedPolicy): readonly PolicyVersion[] =>
  [defaultVersionOf(policy), ...(policy.otherVersions ?? [])].toSorted(
    (one, other) => numberOf(other) - numberOf(one),
  );

/** The highest number that a version of the policy has had: none is given twice. */
export const newestNumber = (policy: ManagedPolicy): number =>
  Math.max(policy.versionsMade ?? 1, ...versionsOf(policy).map(numberOf));

const numberOf = ({ id }: PolicyVersion): number => Number(id.slice(1));
