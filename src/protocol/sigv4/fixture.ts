import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { fromSmithy, KEY, knocking, NOW, read } from '../fixture.ts';
import type { HttpRequest } from '../http.ts';

/*
 * Requests to STS that the SDK's signer has signed, to be spoilt by tests.
 */

export interface Signed {
  readonly service?: string;
  readonly region?: string;
  readonly at?: string;
  readonly key?: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  readonly host?: string;
}

export const BODY = 'Action=GetCallerIdentity&Version=2011-06-15';

export const request = (host: string): SmithyRequest =>
  new SmithyRequest({
    method: 'POST',
    hostname: host,
    path: '/',
    headers: { host, 'content-type': 'application/x-www-form-urlencoded' },
    body: BODY,
  });

export const signer = ({ service = 'sts', region = 'us-east-1', key = KEY }: Signed): SignatureV4 =>
  new SignatureV4({ service, region, credentials: key, sha256: Sha256 });

export async function signed(how: Signed = {}): Promise<HttpRequest> {
  const sent = await signer(how).sign(request(how.host ?? 'sts.amazonaws.com'), {
    signingDate: new Date(how.at ?? NOW),
  });
  return fromSmithy(sent as SmithyRequest);
}

export const withHeaders = (
  sent: HttpRequest,
  headers: Readonly<Record<string, string | null>>,
): HttpRequest => ({
  ...sent,
  headers: Object.fromEntries(
    Object.entries({ ...sent.headers, ...headers }).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  ),
});

export const authorization = (sent: HttpRequest, change: (text: string) => string): HttpRequest =>
  withHeaders(sent, { authorization: change(sent.headers['authorization'] ?? '') });

const UNESCAPED = { '&apos;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

export async function answerTo(
  sent: HttpRequest,
): Promise<{ status: number; code: string | undefined; message: unknown }> {
  const { status, body } = read(await knocking().door(sent));
  const message = /<Message>(.*)<\/Message>/s.exec(body)?.[1];
  return {
    status,
    code: /<Code>(.*)<\/Code>/.exec(body)?.[1],
    message: Object.entries(UNESCAPED).reduce((text, [from, to]) => text?.replaceAll(from, to), message),
  };
}

/** What AWS says of a signature that is not the one computed. */
export const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
