import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { fromSmithy, KEY, knocking, NOW, read } from '../fixture.ts';
import { httpRequest, type HttpRequest } from '../http.ts';

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

/** The example by which the documentation of IAM takes a signature apart, with every value on the way. */
export const PUBLISHED = {
  request: httpRequest({
    method: 'GET',
    target: '/?Action=ListUsers&Version=2010-05-08',
    headers: {
      host: 'iam.amazonaws.com',
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'x-amz-date': '20150830T123600Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
    },
    body: new Uint8Array(),
  }),
  at: '2015-08-30T12:36:00Z',
  secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  canonicalHash: 'f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59',
  signingKey: 'c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
  signature: '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
} as const;

/** What AWS says of a signature that is not the one computed. */
export const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
