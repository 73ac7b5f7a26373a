import type { Resource } from '../../world/world.ts';

/** The Region whose buckets need no location, where those of a world are that says nothing else. */
export const FIRST_REGION = 'us-east-1';

/** The Region that a location constraint names: S3 still takes the old name of eu-west-1. */
export const regionAt = (location: string): string => (location === 'EU' ? 'eu-west-1' : location);

/** What a location constraint can say; us-east-1 is where none is said. Source: Amazon S3 API model 2006-03-01. */
export const LOCATIONS: ReadonlySet<string> = new Set(
  'af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 EU eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-2 us-west-1 us-west-2'.split(
    ' ',
  ),
);

/** The Region that a bucket is in. */
export const regionOf = ({ region }: Resource): string => region ?? FIRST_REGION;
