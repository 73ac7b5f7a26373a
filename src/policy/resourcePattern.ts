import { compileGlob, matchesGlob, type Glob } from './glob.ts';
import type { ResolvedPart } from './template.ts';

/**
 * A value of Resource or NotResource. A wildcard stays within its part of the ARN, with one exception: a `*` that ends
 * its part reaches on over the colons that follow, so `arn:aws:s3:*` covers every bucket (C-022; AWS's page on the
 * Resource element). In the last part wildcards stand for anything.
 */
export type ResourcePattern =
  /** Every wildcard reaches over colons: one glob tells. */
  | { readonly kind: 'glob'; readonly glob: Glob }
  | { readonly kind: 'tokens'; readonly tokens: readonly Token[] };

/** One character; any one character, colons or not; any run of characters, colons or not. */
type Token =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'one'; readonly colons: boolean }
  | { readonly kind: 'run'; readonly colons: boolean };

/** The part of an ARN, counted from 0, that has no further parts behind it. */
const LAST_PART = 5;

export function compileResourcePattern(parts: readonly ResolvedPart[]): ResourcePattern {
  const tokens = tokensOf(parts);
  return tokens.every((token) => token.kind === 'character' || token.colons)
    ? { kind: 'glob', glob: compileGlob(parts) }
    : { kind: 'tokens', tokens };
}

/** Whether an ARN matches, with its case (C-021). Time: length of the pattern times length of the ARN at most. */
export const matchesResource = (pattern: ResourcePattern, arn: string): boolean =>
  pattern.kind === 'glob' ? matchesGlob(pattern.glob, arn) : matchesTokens(pattern.tokens, arn);

function tokensOf(parts: readonly ResolvedPart[]): readonly Token[] {
  const characters = parts.flatMap(({ kind, text }) =>
    Array.from({ length: text.length }, (_, at) => ({ kind, character: text.charAt(at) })),
  );
  let part = 0;
  return characters.map(({ kind, character }, at): Token => {
    if (character === ':') part++;
    if (kind === 'text' && character === '?') return { kind: 'one', colons: part >= LAST_PART };
    if (kind !== 'text' || character !== '*') return { kind: 'character', character };
    const next = characters[at + 1]?.character;
    return { kind: 'run', colons: part >= LAST_PART || next === undefined || next === ':' };
  });
}

/** Follows every way through the pattern at once, one character of the ARN at a time. */
function matchesTokens(tokens: readonly Token[], arn: string): boolean {
  let reached = skipRuns(tokens, new Set([0]));
  for (let at = 0; at < arn.length && reached.size > 0; at++) {
    const character = arn.charAt(at);
    const next = new Set<number>();
    for (const place of reached) {
      const token = tokens[place];
      if (!token) continue;
      if (token.kind === 'character') {
        if (token.character === character) next.add(place + 1);
      } else if (token.colons || character !== ':') {
        next.add(token.kind === 'run' ? place : place + 1);
      }
    }
    reached = skipRuns(tokens, next);
  }
  return reached.has(tokens.length);
}

/** A run may be empty. */
function skipRuns(tokens: readonly Token[], places: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(places);
  for (const place of all) if (tokens[place]?.kind === 'run') all.add(place + 1);
  return all;
}
