/** What a request says about its signature, none of it checked. */
export interface Signing {
  /** `query`: a presigned URL. */
  readonly form: 'header' | 'query';
  readonly scope: CredentialScope;
  /** Lower case, in the order given. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** `YYYYMMDDTHHMMSSZ`. */
  readonly date: string;
  /** Seconds that a presigned URL holds; null where it does not say. */
  readonly expires: number | null;
  readonly sessionToken: string | null;
}

/** The parts of `Credential`. */
export interface CredentialScope {
  readonly accessKeyId: string;
  /** `YYYYMMDD`. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly terminator: string;
}

/** Reads `keyid/date/region/service/aws4_request`; null when it has not these five parts. */
export function readCredential(text: string): CredentialScope | null {
  const [accessKeyId, date, region, service, terminator, ...more] = text.split('/');
  if (!accessKeyId || date === undefined || region === undefined) return null;
  if (service === undefined || terminator === undefined || more.length > 0) return null;
  return { accessKeyId, date, region, service, terminator };
}

/** `date/region/service/aws4_request`, the scope that is signed. */
export const scopeText = ({ date, region, service, terminator }: CredentialScope): string =>
  `${date}/${region}/${service}/${terminator}`;

/** Names of signed headers, as both forms write them. */
export const readSignedHeaders = (text: string): readonly string[] => text.toLowerCase().split(';');
