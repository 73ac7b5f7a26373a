import type { TokenProof } from './tokenProof.ts';

/**
 * One call to an AWS API, as a plain value: who, what, with which parameters and context. Signed requests, cases, forms
 * and services all make one of these.
 */
export interface Call {
  readonly service: string;
  readonly operation: string;
  readonly credentials: CredentialProof;
  /** By the API's own names. */
  readonly params: Readonly<Record<string, unknown>>;
  /** ARN the call acts on, for calls whose resource the parameters do not name. */
  readonly resource: string | null;
  /** Context keys that override what the lab would derive. */
  readonly context: Readonly<Record<string, string | readonly string[]>>;
  /** Region of the endpoint called; `us-east-1` for the global one. */
  readonly region: string;
  /** Whether the call goes to `sts.amazonaws.com`, which belongs to no Region. */
  readonly globalEndpoint: boolean;
  /**
   * Asked for what the policies say, without carrying it out: calls that name their resource instead of the parameters
   * that would. STS is always carried out.
   */
  readonly authorizeOnly: boolean;
  /** What the edge found in the bearer token among the parameters; null for calls that carry none. */
  readonly token: TokenProof | null;
}

/** What the door has proved about the caller; the `authenticate` stage judges it. */
export type CredentialProof =
  | { readonly kind: 'none' }
  /** Signed correctly with the secret of this access key. */
  | { readonly kind: 'accessKey'; readonly accessKeyId: string; readonly sessionToken: string | null }
  | { readonly kind: 'root'; readonly accountId: string }
  | { readonly kind: 'service'; readonly service: string };

/** A call with what most calls leave at its default. A parameter that is null has not been given. */
export const callOf = (call: Pick<Call, 'service' | 'operation' | 'credentials'> & Partial<Call>): Call => ({
  resource: null,
  context: {},
  region: 'us-east-1',
  globalEndpoint: false,
  authorizeOnly: (call.resource ?? null) !== null || call.params === undefined || isEmpty(call.params),
  token: null,
  ...call,
  params: given(call.params ?? {}),
});

const isEmpty = (params: Call['params']): boolean => Object.keys(params).length === 0;

const given = (params: Call['params']): Call['params'] =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null && value !== undefined));
