import type { PolicyRef } from '../policy/document.ts';
import type { Step } from '../trace/step.ts';
import { parseArn } from '../world/names.ts';

/** A statement of a policy, as readers know it: which policy, which position from 0, which Sid. */
export interface StatementPlace {
  readonly policy: PolicyRef;
  readonly statement: number;
  readonly sid: string | null;
}

/** The statement that a step speaks of; null when it speaks of none. */
export function placeOf(step: Pick<Step, 'evidence'>): StatementPlace | null {
  const { evidence } = step;
  return evidence === null || evidence.statement === null
    ? null
    : { policy: evidence.policy, statement: evidence.statement, sid: evidence.sid };
}

/** What an ARN names, as far as sentences tell things apart; `name` comes without path. */
export interface Named {
  readonly kind:
    | 'root'
    | 'user'
    | 'role'
    | 'group'
    | 'managedPolicy'
    | 'session'
    | 'federatedUser'
    | 'provider'
    | 'bucket'
    | 'other';
  readonly name: string;
}

const IAM_KINDS: Readonly<Record<string, Named['kind']>> = {
  user: 'user',
  role: 'role',
  group: 'group',
  policy: 'managedPolicy',
  'assumed-role': 'session',
  'federated-user': 'federatedUser',
  'oidc-provider': 'provider',
  'saml-provider': 'provider',
};

/** Reads a name off an ARN: `arn:aws:iam::111122223333:role/team/Audit` is the role `Audit`. */
export function namedBy(arn: string): Named {
  const parsed = parseArn(arn);
  if (!parsed) return { kind: 'other', name: arn };
  const { service, resource } = parsed;
  if (service === 's3' && !resource.includes('/')) return { kind: 'bucket', name: resource };
  if (service !== 'iam' && service !== 'sts') return { kind: 'other', name: arn };
  if (resource === 'root') return { kind: 'root', name: parsed.account };
  const parts = resource.split('/');
  const kind = IAM_KINDS[parts[0] ?? ''];
  if (kind === undefined) return { kind: 'other', name: arn };
  // The URL of a provider can have slashes.
  if (kind === 'provider') return { kind, name: parts.slice(1).join('/') };
  return { kind, name: (kind === 'session' ? parts[1] : parts.at(-1)) ?? arn };
}

/** Whether a principal is an identity provider: one of IAM's by its ARN, or one that AWS knows by its host (B-102). */
export const isProvider = (principal: string): boolean =>
  BUILT_IN_PROVIDERS.has(principal) || namedBy(principal).kind === 'provider';

const BUILT_IN_PROVIDERS: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'cognito-identity.amazonaws.com',
  'graph.facebook.com',
  'www.amazon.com',
]);

/** The account an ARN belongs to; null when it does not say, as for buckets. */
export function accountIn(arn: string): string | null {
  const account = parseArn(arn)?.account ?? '';
  return /^\d{12}$/.test(account) ? account : null;
}

/** One of AWS's own policies: it can be attached and detached, never edited. */
export const isAwsManaged = ({ owner, name }: PolicyRef): boolean =>
  owner.startsWith('arn:aws:iam::aws:policy/') || AWS_CONTROL_POLICIES.has(name ?? '');

const AWS_CONTROL_POLICIES: ReadonlySet<string> = new Set(['p-FullAWSAccess', 'p-RCPFullAWSAccess']);
