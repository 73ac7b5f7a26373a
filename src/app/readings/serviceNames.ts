/** Services by their action prefix, as AWS and its SDKs write their names where that is not the prefix. */
export const SERVICE_NAMES: Readonly<Partial<Record<string, string>>> = {
  sts: 'STS',
  iam: 'IAM',
  s3: 'S3',
  ec2: 'EC2',
  organizations: 'Organizations',
  cloudtrail: 'CloudTrail',
};
