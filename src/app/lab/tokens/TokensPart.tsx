import type { LabActors } from '../actors.ts';

export default function TokensPart(_: { readonly actors: LabActors }) {
  return null;
}
