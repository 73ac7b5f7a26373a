import type { AccessRequest } from '../request.ts';
import type { ContextKey } from './contextKey.ts';
import { organizationOf } from './organization.ts';
import { tagValue } from './tagValue.ts';

/** Keys about the resource and its owner. */
export const resourceKeys: Readonly<Record<string, ContextKey>> = {
  // D-051
  'aws:ResourceAccount': ({ resource }) => resource.accountId ?? undefined,
  'aws:ResourceOrgID': ({ world, resource }) => organizationOf(world, resource.accountId)?.id,
};

/** D-052: for AssumeRole the resource is the role. */
export const resourceTag = ({ resource }: AccessRequest, name: string): string | undefined =>
  tagValue(resource.tags, name);
