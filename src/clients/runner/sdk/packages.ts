import * as iam from '@aws-sdk/client-iam';
import * as s3 from '@aws-sdk/client-s3';
import * as sts from '@aws-sdk/client-sts';
import type { PackageName } from '../packages.ts';

/** The SDK's packages as they are published, but for their defaults and their XML parser, which the build puts in. */
export const SDK: Readonly<Record<PackageName, object>> = {
  '@aws-sdk/client-sts': sts,
  '@aws-sdk/client-s3': s3,
  '@aws-sdk/client-iam': iam,
};
