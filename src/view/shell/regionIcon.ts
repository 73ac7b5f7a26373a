import {
  BookOpen,
  Boxes,
  Braces,
  Clock,
  FileText,
  Grid3x3,
  KeySquare,
  Map as MapIcon,
  Route,
  ScrollText,
  Send,
  SquareTerminal,
  Ticket,
  Workflow,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import type { RegionName } from './Region.tsx';

/** The sign of each part of the workbench. */
export const REGION_ICON: Readonly<Record<RegionName, LucideIcon>> = {
  lesson: BookOpen,
  request: Send,
  decision: Route,
  policies: FileText,
  world: Boxes,
  matrix: Grid3x3,
  terminal: SquareTerminal,
  code: Braces,
  trail: ScrollText,
  sessions: Ticket,
  map: MapIcon,
  tokens: KeySquare,
  clock: Clock,
  charts: Workflow,
  tools: Wrench,
};
