import type { PolicyRef } from '../../../policy/document.ts';
import type { LabActors } from '../actors.ts';

interface MapPartProps {
  readonly actors: LabActors;
  /** Key of the policy that was opened last. */
  readonly selected: string | null;
  readonly onOpen: (ref: PolicyRef) => void;
}

export default function MapPart(_: MapPartProps) {
  return null;
}
