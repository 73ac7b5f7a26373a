import { STSClient, type Credentials } from '@aws-sdk/client-sts';
import type { Keys, Lab } from './startLab.ts';

/** Settings of a client of the AWS SDK for JavaScript that calls the lab, once. */
export const clientOf = ({ url }: Pick<Lab, 'url'>, keys: Keys) => ({
  region: 'us-east-1',
  endpoint: url,
  credentials: { ...keys },
  maxAttempts: 1,
});

export const stsClient = (lab: Pick<Lab, 'url'>, keys: Keys): STSClient => new STSClient(clientOf(lab, keys));

/** The keys of an answer of STS. */
export const keysIn = ({ Credentials }: { readonly Credentials?: Credentials | undefined }): Keys => ({
  accessKeyId: Credentials?.AccessKeyId ?? '',
  secretAccessKey: Credentials?.SecretAccessKey ?? '',
  sessionToken: Credentials?.SessionToken ?? '',
});

/** An error of the SDK as name, message and HTTP status. */
export const refusalOf = async (call: Promise<unknown>): Promise<unknown> => {
  try {
    return { answered: await call };
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return [name, message, $metadata?.httpStatusCode ?? null];
  }
};
