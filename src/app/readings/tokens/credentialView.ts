import type { Interface } from '../../../explain/interface.ts';
import type { DecodedView } from '../../../view/tokens/Decoded.tsx';
import { secondsBetween } from '../../../world/clock.ts';
import type { CredentialReading } from './readCredential.ts';

/** An access key id or a session token in words: what kind it is, and whose in this world. */
export function credentialView(
  { kind, id, temporary, owner }: CredentialReading,
  words: Interface['tokensTool'],
  clock: string,
): DecodedView {
  const { credential, kind: titles } = words.decode;
  const status = owner?.status === 'Active' ? credential.active : credential.inactive;
  return {
    title: titles[kind],
    notes: [
      {
        standing: 'plain',
        text:
          kind === 'sessionToken'
            ? credential.opaque
            : temporary
              ? credential.temporary
              : credential.longTerm,
      },
      ...(owner ? [] : [{ standing: 'bad' as const, text: credential.unknown }]),
    ],
    times: owner?.expiresAt
      ? [
          {
            name: credential.ends,
            kind: 'end',
            at: owner.expiresAt,
            seconds: secondsBetween(clock, owner.expiresAt),
          },
        ]
      : null,
    parts: owner
      ? [
          {
            name: credential.owner,
            read: null,
            notes: [],
            code: null,
            facts: [
              { name: credential.owner, value: owner.name },
              { name: credential.account, value: owner.accountId },
              ...(owner.status === null ? [] : [{ name: credential.status, value: status }]),
              ...(kind === 'sessionToken' ? [{ name: titles.accessKey, value: id }] : []),
            ],
          },
        ]
      : [],
  };
}
