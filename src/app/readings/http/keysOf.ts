import type { CredentialProof } from '../../../call/call.ts';
import type { Keys } from '../../../clients/shell/aws/wire/sign.ts';
import { findAccessKey, findSessionByAccessKey } from '../../../world/find.ts';
import type { World } from '../../../world/world.ts';

/** Why there are no keys: AWS calls itself, the lab keeps none of a root user, or the key is gone from the world. */
export type NoKeys = 'service' | 'root' | 'gone';

/** What somebody signs with; null keys for a call that is made without any. */
export function keysOf(
  credentials: CredentialProof,
  world: World,
): { readonly keys: Keys | null } | { readonly why: NoKeys } {
  switch (credentials.kind) {
    case 'none':
      return { keys: null };
    case 'service':
    case 'root':
      return { why: credentials.kind };
    case 'accessKey': {
      const { accessKeyId, sessionToken } = credentials;
      const secretAccessKey =
        findAccessKey(world, accessKeyId)?.key.secret ??
        findSessionByAccessKey(world, accessKeyId)?.secretAccessKey;
      return secretAccessKey === undefined
        ? { why: 'gone' }
        : { keys: { accessKeyId, secretAccessKey, sessionToken } };
    }
  }
}
