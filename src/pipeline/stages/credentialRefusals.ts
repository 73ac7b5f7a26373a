import type { AwsMessageId } from '../../trace/awsError.ts';
import type { Reason } from '../../trace/reason.ts';
import type { RuleId } from '../../trace/step.ts';
import type { AnonymousCaller, Caller, FederatedCaller } from '../../world/caller.ts';

/** Why credentials are not taken, and what AWS says to it. */
export interface CredentialRefusal {
  readonly message: AwsMessageId;
  readonly reason: Reason;
  readonly rules: readonly RuleId[];
}

/** A caller with credentials. */
export type SigningCaller = Exclude<Caller, AnonymousCaller | FederatedCaller>;

/** Whose credentials they are, or why nobody's. */
export type Identified = { readonly caller: SigningCaller } | { readonly refusal: CredentialRefusal };

/** Most refusals share one text, which tells nothing of the reason. */
export const invalidToken = (
  reason: Reason,
  ...rules: readonly RuleId[]
): { readonly refusal: CredentialRefusal } => ({
  refusal: { message: 'invalidClientTokenId', reason, rules },
});

export const unknownKey = (accessKeyId: string) =>
  invalidToken({ code: 'credentials.unknownKey', params: { accessKeyId } }, 'A-030');

export const wrongToken = (accessKeyId: string) =>
  invalidToken({ code: 'credentials.tokenWrong', params: { accessKeyId } }, 'A-030');
