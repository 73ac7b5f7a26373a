import { parseArn } from '../names.ts';
import { HELD, type Part } from './part.ts';

/** The account that a part is in, or that it is; empty for parts of the organization. */
export function ownerAccount({ kind, owner, name }: Part): string {
  if (kind === 'account') return name;
  return HELD.has(kind) ? (parseArn(owner)?.account ?? '') : owner;
}
