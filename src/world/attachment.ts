import { memoised } from '../lib/memoised.ts';
import type { PolicyRef } from '../policy/document.ts';
import { UNATTACHED, type Attachment, type InlineAttachment } from '../policy/validate/attachment.ts';
import { withoutSpace } from '../policy/validate/sizeQuota.ts';
import { inlinePoliciesOf } from './accountDocuments.ts';
import { parseArn } from './names.ts';
import type { PolicyText, World } from './world.ts';

/** As what a document is stored: identity policies are managed, or share their holder's quota for inline ones (I-005). */
export function attachmentOf(world: World, ref: PolicyRef): Attachment {
  if (ref.type !== 'identity') return UNATTACHED;
  if (ref.name === null) return { managed: true, inline: null };
  const [type = '', name] = /^([^/]*).*\/([^/]+)$/.exec(parseArn(ref.owner)?.resource ?? '')?.slice(1) ?? [];
  if (!isHolder(type) || name === undefined) return UNATTACHED;
  const { total, each } = sizesOf(inlinePoliciesOf(world, ref.owner));
  return { managed: false, inline: { holder: type, name, others: total - (each.get(ref.name) ?? 0) } };
}

/** Characters of inline policies, white space left out: of all together, and by name. */
const sizesOf = memoised((policies: Readonly<Record<string, PolicyText>>) => {
  const each = new Map(Object.entries(policies).map(([name, text]) => [name, withoutSpace(text)]));
  return { total: [...each.values()].reduce((sum, size) => sum + size, 0), each };
});

const isHolder = (type: string): type is InlineAttachment['holder'] =>
  type === 'user' || type === 'group' || type === 'role';
