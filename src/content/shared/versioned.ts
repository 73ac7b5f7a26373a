import { err, type Result } from '../../lib/result.ts';
import { packText, unpackText, type UnpackFault } from './packed.ts';

/** Why there is no text in a link. */
export type VersionedFault =
  /** It has no version and text: `1.` and what is packed. */
  | { readonly code: 'form' }
  | { readonly code: 'oversized'; readonly length: number; readonly limit: number }
  /** Of a lab that is newer, or of a version that never was. */
  | { readonly code: 'version'; readonly version: number; readonly newest: number }
  | UnpackFault;

interface VersionedLimits {
  /** Characters of a link's text that are taken. */
  readonly length: number;
  /** Bytes that it may unpack to. */
  readonly bytes: number;
}

/** The end of a link's address, `VERSION.TEXT`. */
export const packVersioned = (version: number, content: unknown): string =>
  `${version}.${packText(JSON.stringify(content))}`;

/** The text that a link of that version carries; nothing in it is checked. */
export function unpackVersioned(
  link: string,
  newest: number,
  { length, bytes }: VersionedLimits,
): Result<string, VersionedFault> {
  if (link.length > length) return err({ code: 'oversized', length: link.length, limit: length });
  const [, version, packed] = /^(\d{1,6})\.(.+)$/s.exec(link) ?? [];
  if (version === undefined || packed === undefined) return err({ code: 'form' });
  return Number(version) === newest
    ? unpackText(packed, bytes)
    : err({ code: 'version', version: Number(version), newest });
}
