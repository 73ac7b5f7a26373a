import { ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { IAM_MESSAGES } from '../../trace/messageIds/iam.ts';
import type { World } from '../../world/world.ts';
import { QUOTAS, type Quota } from './quotas.ts';

/** The half of a result that refuses. */
export type Refused = Extract<Result<never, AwsError>, { readonly ok: false }>;

/** One of IAM's own refusals. */
export const refused = (
  message: (typeof IAM_MESSAGES)[number],
  params: AwsError['params'] = {},
): Refused => ({ ok: false, error: { message, params } });

/** A quota that the call would exceed, by AWS's name for it (I-004, I-007, A-028). */
export const overQuota = (quota: Quota): Refused => ({
  ok: false,
  error: { message: 'quotaExceeded', params: { quota, limit: QUOTAS[quota] } },
});

/** What an operation of IAM did: the world after it, and its answer. */
export const answered = (world: World, response: Issued['response'] = {}): Result<Issued, never> =>
  ok({ world, response });
