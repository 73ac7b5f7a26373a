import {
  AppWindow,
  Building2,
  Cog,
  Crown,
  Ghost,
  KeyRound,
  Landmark,
  Server,
  Ticket,
  UserRound,
  Workflow,
  type LucideIcon,
} from 'lucide-react';
import type { LaneKind } from '../../../explain/sequence/message.ts';

export const LANE_ICON: Readonly<Record<LaneKind, LucideIcon>> = {
  user: UserRound,
  root: Crown,
  roleSession: Ticket,
  federatedUser: Ticket,
  federated: Ticket,
  service: Cog,
  anonymous: Ghost,
  keyOnly: KeyRound,
  workload: Workflow,
  browser: AppWindow,
  identityProvider: Landmark,
  awsService: Server,
  account: Building2,
};
