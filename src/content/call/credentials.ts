import type { CredentialProof } from '../../call/call.ts';
import type { Actor } from './actor.ts';

/** Where the keys of those who call are found. */
export interface KeyRing {
  /** The access key that the user of an ARN signs with; null when there is none. */
  readonly keyOf: (userArn: string) => string | null;
  /** The session that was issued under a label; null when none was. */
  readonly sessionOf: (
    label: string,
  ) => { readonly accessKeyId: string; readonly sessionToken: string } | null;
}

export type Credentials =
  | { readonly kind: 'proof'; readonly proof: CredentialProof }
  | { readonly kind: 'noKey' }
  | { readonly kind: 'noSession'; readonly label: string };

/**
 * What somebody signs a call with.
 * @param omitSessionToken whether to leave the token of a session out, as learners do by mistake
 */
export function credentialsOf(actor: Actor, ring: KeyRing, omitSessionToken: boolean): Credentials {
  switch (actor.kind) {
    case 'none':
    case 'root':
    case 'service':
      return { kind: 'proof', proof: actor };
    case 'user': {
      const accessKeyId = ring.keyOf(actor.arn);
      return accessKeyId === null
        ? { kind: 'noKey' }
        : { kind: 'proof', proof: { kind: 'accessKey', accessKeyId, sessionToken: null } };
    }
    case 'session': {
      const session = ring.sessionOf(actor.label);
      if (!session) return { kind: 'noSession', label: actor.label };
      const sessionToken = omitSessionToken ? null : session.sessionToken;
      return { kind: 'proof', proof: { kind: 'accessKey', accessKeyId: session.accessKeyId, sessionToken } };
    }
  }
}
