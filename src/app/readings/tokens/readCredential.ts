import { findAccessKey, findSessionByAccessKey } from '../../../world/find.ts';
import type { Session, World } from '../../../world/world.ts';
import { accountName } from '../names.ts';
import { sessionName, sessionOwner } from '../worldSentences.ts';

/** An access key id or a session token, and whose it is in this world. */
export interface CredentialReading {
  readonly kind: 'accessKey' | 'sessionToken';
  readonly id: string;
  /** Whether the id is one that STS gives out. */
  readonly temporary: boolean;
  /** Null for one that nobody in this world has. */
  readonly owner: CredentialOwner | null;
}

export interface CredentialOwner {
  /** `prod/Ana`, `prod/Deploy / release-42` */
  readonly name: string;
  readonly accountId: string;
  /** Of a user's key; null for a session. */
  readonly status: 'Active' | 'Inactive' | null;
  /** Of a session, ISO 8601 in UTC; null for a user's key. */
  readonly expiresAt: string | null;
}

/** Reads an access key id; null for any other text. */
export function readKeyId(text: string, world: World): CredentialReading | null {
  if (!/^A(?:KI|SI)A[A-Z0-9]{8,124}$/.test(text)) return null;
  return {
    kind: 'accessKey',
    id: text,
    temporary: text.startsWith('ASIA'),
    owner: keyOwner(text, world),
  };
}

/** Reads a session token; null for any other text. Nobody but AWS can see into one. */
export function readSessionToken(text: string, world: World): CredentialReading | null {
  const session = world.sessions.find(({ sessionToken }) => sessionToken === text);
  if (!session && !/^(?:IQoJ|FwoG|FQoG)/.test(text)) return null;
  return {
    kind: 'sessionToken',
    id: session?.accessKeyId ?? '',
    temporary: true,
    owner: session ? sessionOwnerOf(session, world) : null,
  };
}

function keyOwner(id: string, world: World): CredentialOwner | null {
  const found = findAccessKey(world, id);
  if (found) {
    const { account, user, key } = found;
    const name = `${accountName(world, account.id)}/${user.name}`;
    return { name, accountId: account.id, status: key.status, expiresAt: null };
  }
  const session = findSessionByAccessKey(world, id);
  return session && sessionOwnerOf(session, world);
}

const sessionOwnerOf = (session: Session, world: World): CredentialOwner => ({
  name: `${accountName(world, session.accountId)}/${session.kind === 'root' ? 'root' : sessionOwner(session)} / ${sessionName(session)}`,
  accountId: session.accountId,
  status: null,
  expiresAt: session.expiresAt,
});
