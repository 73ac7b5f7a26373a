import type { LabActors } from '../actors.ts';

export default function ClockPart(_: { readonly actors: LabActors }) {
  return null;
}
