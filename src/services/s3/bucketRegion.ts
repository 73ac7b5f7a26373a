import type { Resource } from '../../world/world.ts';

/** The Region whose buckets need no location, where those of a world are that says nothing else. */
export const FIRST_REGION = 'us-east-1';

/** The Region that a location constraint names: S3 still takes the old name of eu-west-1. */
export const regionAt = (location: string): string => (location === 'EU' ? 'eu-west-1' : location);

/** The Region that a bucket is in. */
export const regionOf = ({ region }: Resource): string => region ?? FIRST_REGION;
