import { createHash, createHmac } from 'node:crypto';
import { request, type Agent } from 'node:http';

/** Keys of a user, and where the call goes. */
export interface Caller {
  readonly url: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const REGION = 'us-east-1';
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const known = new Map<string, Buffer>();

/** The key of a day, derived once, as clients do. */
function signingKey(secret: string, day: string): Buffer {
  const name = `${day} ${secret}`;
  const key =
    known.get(name) ?? [day, REGION, 'sts', 'aws4_request'].reduce(hmac, Buffer.from(`AWS4${secret}`));
  known.set(name, key);
  return key;
}

/** Headers that sign a form to STS by Signature Version 4, at this moment. */
export function signedHeaders(
  { url, accessKeyId, secretAccessKey }: Caller,
  body: string,
): Record<string, string> {
  const time = `${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const day = time.slice(0, 8);
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    host: new URL(url).host,
    'x-amz-date': time,
  };
  const names = Object.keys(headers).join(';');
  const canonical = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const scope = `${day}/${REGION}/sts/aws4_request`;
  const asked = hash(`POST\n/\n\n${canonical.join('')}\n${names}\n${hash(body)}`);
  const key = signingKey(secretAccessKey, day);
  const signature = createHmac('sha256', key)
    .update(`AWS4-HMAC-SHA256\n${time}\n${scope}\n${asked}`)
    .digest('hex');
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

/** Sends a signed form, and gives the status and the length of the answer. Connections are kept. */
export const call = (
  agent: Agent,
  caller: Caller,
  body: string,
): Promise<{ status: number; length: number }> =>
  new Promise((resolve, reject) => {
    const headers = signedHeaders(caller, body);
    const sent = request(caller.url, { method: 'POST', agent, headers }, (response) => {
      let length = 0;
      response.on('data', (part: Buffer) => (length += part.length));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, length }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
