import { compileGlob, matchesGlob, type Glob } from './glob.ts';
import type { ResolvedPart } from './template.ts';

/** An ARN with wildcards: six globs, one for each part between colons, or `any` for a lone `*`. */
export type ArnPattern = { readonly any: true } | { readonly any: false; readonly globs: readonly Glob[] };

const PARTS = 6;

/**
 * Prepares an ARN pattern. A `*` never crosses a colon of the first five parts; the sixth keeps further colons and
 * slashes (C-022, D-017, D-018, D-019). Null when the text has fewer than six parts and is not a lone `*`.
 */
export function compileArnPattern(parts: readonly ResolvedPart[]): ArnPattern | null {
  if (parts.length === 1 && parts[0]?.kind === 'text' && /^\*+$/.test(parts[0].text)) return { any: true };
  const segments: ResolvedPart[][] = [[]];
  for (const part of parts) {
    let rest = part.text;
    for (let colon = rest.indexOf(':'); colon >= 0 && segments.length < PARTS; colon = rest.indexOf(':')) {
      segments.at(-1)?.push({ kind: part.kind, text: rest.slice(0, colon) });
      segments.push([]);
      rest = rest.slice(colon + 1);
    }
    segments.at(-1)?.push({ kind: part.kind, text: rest });
  }
  return segments.length === PARTS ? { any: false, globs: segments.map(compileGlob) } : null;
}

/** Whether an ARN matches, part by part and case-sensitively (C-021). A value that is no ARN matches a lone `*` only. */
export function matchesArn(pattern: ArnPattern, value: string): boolean {
  if (pattern.any) return true;
  const parts = splitArn(value);
  return parts !== null && pattern.globs.every((glob, index) => matchesGlob(glob, parts[index] ?? ''));
}

/** The six parts of an ARN, the last with whatever colons it has; null when there are fewer. */
export function splitArn(value: string): readonly string[] | null {
  const parts: string[] = [];
  let from = 0;
  while (parts.length < PARTS - 1) {
    const colon = value.indexOf(':', from);
    if (colon < 0) return null;
    parts.push(value.slice(from, colon));
    from = colon + 1;
  }
  parts.push(value.slice(from));
  return parts;
}
