import type { LabActors } from '../actors.ts';

export default function ChartsPart(_: { readonly actors: LabActors }) {
  return null;
}
