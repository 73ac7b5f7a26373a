/** Operations that no session of any kind may call (B-003, B-004). */
export const KEYS_ALONE: ReadonlySet<string> = new Set(['sts:GetFederationToken', 'sts:GetSessionToken']);

/** Actions of policies that nobody can call: a call needs them besides its own (B-080). */
export const PERMISSION_ONLY: ReadonlySet<string> = new Set([
  'sts:SetContext',
  'sts:SetSourceIdentity',
  'sts:TagGetWebIdentityToken',
  'sts:TagSession',
]);

/** The policies that AssumeRoot takes as its task, by ARN. */
export const ROOT_TASKS: readonly string[] = [
  'IAMAuditRootUserCredentials',
  'IAMCreateRootUserPassword',
  'IAMDeleteRootUserCredentials',
  'S3UnlockBucketPolicy',
  'SQSUnlockQueuePolicy',
].map((name) => `arn:aws:iam::aws:policy/root-task/${name}`);
