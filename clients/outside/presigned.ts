import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Keys } from './startLab.ts';

/** The presigned address by which somebody proves to a third party who they are, as EKS and Vault have it (B-141). */
export async function presigned(url: string, keys: Keys): Promise<string> {
  const { hostname, port, host } = new URL(url);
  const request = new HttpRequest({
    method: 'GET',
    protocol: 'http:',
    hostname,
    port: Number(port),
    path: '/',
    query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
    headers: { host },
  });
  const signer = new SignatureV4({
    service: 'sts',
    region: 'us-east-1',
    credentials: { ...keys },
    sha256: Sha256,
  });
  const { query } = await signer.presign(request, { expiresIn: 60 });
  return `${url}/?${new URLSearchParams(query as Record<string, string>)}`;
}
