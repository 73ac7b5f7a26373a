import {
  Archive,
  Box,
  Building2,
  Cable,
  Cpu,
  Drama,
  FileText,
  Fence,
  Folder,
  KeyRound,
  Landmark,
  Link2,
  Network,
  Ticket,
  UserRound,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import type { WorldNodeKind } from './node.ts';

/** The sign of each kind of thing. */
export const NODE_ICON: Readonly<
  Record<WorldNodeKind, { readonly icon: LucideIcon; readonly look: string }>
> = {
  organization: { icon: Network, look: 'text-ink-muted' },
  unit: { icon: Folder, look: 'text-ink-muted' },
  account: { icon: Building2, look: 'text-accent' },
  folder: { icon: Folder, look: 'text-ink-muted' },
  user: { icon: UserRound, look: 'text-ink' },
  group: { icon: UsersRound, look: 'text-ink' },
  role: { icon: Drama, look: 'text-accent' },
  session: { icon: Ticket, look: 'text-accent' },
  policy: { icon: FileText, look: 'text-ink-muted' },
  provider: { icon: Landmark, look: 'text-ink' },
  bucket: { icon: Archive, look: 'text-ink' },
  resource: { icon: Box, look: 'text-ink' },
  endpoint: { icon: Cable, look: 'text-ink' },
  instanceProfile: { icon: Cpu, look: 'text-ink' },
  attachment: { icon: Link2, look: 'text-ink-muted' },
  boundary: { icon: Fence, look: 'text-ink-muted' },
  accessKey: { icon: KeyRound, look: 'text-ink-muted' },
};
