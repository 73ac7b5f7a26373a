import {
  Building2,
  Crown,
  Globe,
  Server,
  ShieldCheck,
  ShieldHalf,
  UserRound,
  UserRoundX,
  type LucideIcon,
} from 'lucide-react';
import { NODE_ICON } from '../world/nodeIcon.ts';
import type { MapNodeKind } from './map.ts';

/** The sign of each kind of node: that of the world's tree, where it has one. */
export const MAP_ICON: Readonly<Record<MapNodeKind, { readonly icon: LucideIcon; readonly look: string }>> = {
  account: NODE_ICON.account,
  scp: { icon: ShieldHalf, look: 'text-ink-muted' },
  rcp: { icon: ShieldCheck, look: 'text-ink-muted' },
  root: { icon: Crown, look: 'text-ink' },
  user: NODE_ICON.user,
  role: NODE_ICON.role,
  session: NODE_ICON.session,
  provider: NODE_ICON.provider,
  bucket: NODE_ICON.bucket,
  resource: NODE_ICON.resource,
  service: { icon: Server, look: 'text-ink' },
  outsideAccount: { icon: Building2, look: 'text-ink' },
  outsidePrincipal: { icon: UserRound, look: 'text-ink' },
  gone: { icon: UserRoundX, look: 'text-ink-muted' },
  anyone: { icon: Globe, look: 'text-ink' },
};
