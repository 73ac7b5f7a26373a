import type { PolicyType } from '../document.ts';
import type { Attachment, InlineAttachment } from './attachment.ts';
import { broken, type GrammarRule } from './rule.ts';

/**
 * How long a policy may be. C-014, I-003 for trust policies; I-005 for managed policies and for all inline policies of
 * a holder together; B-035 for session policies; I-017 and I-018 for those of Organizations; 20,480 characters for
 * those of VPC endpoints. White space is free with IAM and counts with STS, Organizations and VPC endpoints (C-018);
 * that it is free in trust policies is our best reading.
 */
export const sizeQuota: GrammarRule = ({ text }, kind, attachment) => {
  const quota = quotaOf(kind, attachment);
  if (!quota) return [];
  const own = quota.spaces === 'free' ? withoutSpace(text) : text.length;
  const characters = own + (quota.inline?.others ?? 0);
  if (characters <= quota.limit) return [];
  const { name, limit, spaces, inline, source } = quota;
  const holder = inline ? { holder: inline.holder, name: inline.name } : {};
  const params = { quota: name, characters, limit, spaces, ...holder };
  return [broken('grammar.quota', source, { start: 0, end: 1 }, params)];
};

/** Characters that count where white space does not. */
export const withoutSpace = (text: string): number => text.replaceAll(/\s+/g, '').length;

interface Quota {
  readonly name: string;
  readonly limit: number;
  readonly spaces: 'free' | 'counted';
  readonly source: string;
  readonly inline?: InlineAttachment;
}

const MANAGED: Quota = { name: 'PolicySize', limit: 6144, spaces: 'free', source: 'I-005' };

const OF_KIND: Readonly<Partial<Record<PolicyType, Quota>>> = {
  trust: { name: 'ACLSizePerRole', limit: 2048, spaces: 'free', source: 'C-014' },
  boundary: MANAGED,
  session: { name: 'SessionPolicy', limit: 2048, spaces: 'counted', source: 'B-035' },
  endpoint: { name: 'VpcEndpoint', limit: 20_480, spaces: 'counted', source: 'C-018' },
  scp: { name: 'SCP', limit: 10_240, spaces: 'counted', source: 'I-017' },
  rcp: { name: 'RCP', limit: 5120, spaces: 'counted', source: 'I-018' },
};

const INLINE: Readonly<Record<InlineAttachment['holder'], number>> = {
  user: 2048,
  group: 5120,
  role: 10_240,
};

function quotaOf(kind: PolicyType, { managed, inline }: Attachment): Quota | null {
  if (kind !== 'identity') return OF_KIND[kind] ?? null;
  if (managed) return MANAGED;
  return inline && { name: 'inline', limit: INLINE[inline.holder], spaces: 'free', source: 'I-005', inline };
}
