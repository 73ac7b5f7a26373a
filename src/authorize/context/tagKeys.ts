import { memoised } from '../../lib/memoised.ts';
import type { Tags } from '../../world/world.ts';
import type { AccessRequest } from '../request.ts';
import { givenOnly, type ContextKeyFamily } from './contextKey.ts';
import { isForeign } from './organization.ts';

/** Families of keys, by the prefix that their names share. */
export const tagKeys: Readonly<Record<string, ContextKeyFamily>> = {
  // D-030
  'aws:PrincipalTag/': { value: principalTag },
  // D-052: for AssumeRole the resource is the role.
  'aws:ResourceTag/': {
    value: ({ resource }, name) => tagValue(resource.tags, name),
    unseen: ({ world, resource }) => isForeign(world, resource.accountId),
  },
  // D-063: IAM's own name of the same tags, for resources of IAM alone.
  'iam:ResourceTag/': {
    value: (request, name) => (isOfIam(request) ? tagValue(request.resource.tags, name) : undefined),
    unseen: (request) => isOfIam(request) && isForeign(request.world, request.resource.accountId),
  },
  // D-053: STS's own operations give the tags that they are sent; so does a call that gives aws:TagKeys.
  'aws:RequestTag/': givenOnly(
    ({ action, given }) => !action.startsWith('sts:') && !given.has('aws:tagkeys'),
  ),
  // D-061
  'sts:RequestContext/': givenOnly(),
};

/** Session tags win over those of the role (B-061), or of the user who asked for a federated user's session. */
function principalTag({ caller }: AccessRequest, name: string): string | undefined {
  switch (caller.kind) {
    case 'user':
      return tagValue(caller.user.tags, name);
    case 'roleSession':
      return tagValue(caller.session.tags, name) ?? tagValue(caller.role.tags, name);
    case 'federatedUser':
      return (
        tagValue(caller.session.tags, name) ?? (caller.user ? tagValue(caller.user.tags, name) : undefined)
      );
    default:
      return undefined;
  }
}

const isOfIam = ({ resource }: AccessRequest): boolean => /^arn:[^:]*:iam:/.test(resource.arn);

/** The value of a tag; its key matches ignoring case (C-026). */
const tagValue = (tags: Tags, name: string): string | undefined => byLowerCase(tags).get(name);

const byLowerCase = memoised(
  (tags: Tags): ReadonlyMap<string, string> =>
    new Map(Object.entries(tags).map(([key, value]) => [key.toLowerCase(), value])),
);
