/** What code in the runner may import: the AWS SDK's own clients, nothing else. */
export const PACKAGES = ['@aws-sdk/client-sts', '@aws-sdk/client-s3', '@aws-sdk/client-iam'] as const;

export type PackageName = (typeof PACKAGES)[number];

export const isPackage = (specifier: string): specifier is PackageName =>
  (PACKAGES as readonly string[]).includes(specifier);
