import type { Keys } from './startLab.ts';

/** Keys under the names by which AWS's clients look for them in the environment. */
export const inEnvironment = ({
  accessKeyId,
  secretAccessKey,
  sessionToken,
}: Keys): Record<string, string> => ({
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  ...(sessionToken !== undefined && { AWS_SESSION_TOKEN: sessionToken }),
});
