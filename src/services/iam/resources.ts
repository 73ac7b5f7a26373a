import type { RequestedResource } from '../../authorize/request.ts';
import { plainResource } from '../serviceOperation.ts';
import type { Account, Tags } from '../../world/world.ts';

/** A resource of IAM, with the tags that policies may ask for. IAM's resources have no policies of their own here. */
export const iamResource = ({ id }: Account, arn: string, tags: Tags = NO_TAGS): RequestedResource => ({
  arn,
  accountId: id,
  tags,
  policy: null,
});

const NO_TAGS: Tags = {};

/** A resource of the account that nothing is known about, by what its ARN says after the account. */
export const namedResource = ({ id }: Account, named: string): RequestedResource =>
  plainResource(`arn:aws:iam::${id}:${named}`, id);
