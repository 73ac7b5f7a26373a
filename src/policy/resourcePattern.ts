import { compileGlob, matchesGlob, type Glob } from './glob.ts';
import type { ResolvedPart } from './template.ts';
import {
  compileWildcards,
  matchesWildcards,
  type WildcardAutomaton,
  type WildcardToken,
} from './wildcardAutomaton.ts';

/**
 * A value of Resource or NotResource. A wildcard stays within its part of the ARN, with one exception: a `*` that ends
 * its part reaches on over the colons that follow, so `arn:aws:s3:*` covers every bucket (C-022; AWS's page on the
 * Resource element). In the last part wildcards stand for anything.
 */
export type ResourcePattern =
  /** Every wildcard reaches over colons: a glob tells. */
  | { readonly kind: 'glob'; readonly glob: Glob }
  | { readonly kind: 'automaton'; readonly automaton: WildcardAutomaton };

/** The part of an ARN, counted from 0, that has no further parts behind it. */
const LAST_PART = 5;

export const compileResourcePattern = (parts: readonly ResolvedPart[]): ResourcePattern =>
  hasConfinedWildcard(parts)
    ? { kind: 'automaton', automaton: compileWildcards(tokensOf(parts)) }
    : { kind: 'glob', glob: compileGlob(parts) };

/** Whether a wildcard has to stay within its part: one before the fifth colon, but for a `*` that ends its part. */
function hasConfinedWildcard(parts: readonly ResolvedPart[]): boolean {
  let colons = 0;
  for (let index = 0; index < parts.length; index++) {
    const { kind = 'text', text = '' } = parts[index] ?? {};
    for (let at = 0; at < text.length; at++) {
      const character = text[at];
      if (character === ':' && ++colons === LAST_PART) return false;
      if (kind !== 'text' || (character !== '*' && character !== '?')) continue;
      const next = at + 1 < text.length ? text[at + 1] : parts[index + 1]?.text[0];
      if (character === '?' || (next !== undefined && next !== ':')) return true;
    }
  }
  return false;
}

/** Whether an ARN matches, with its case (C-021). */
export const matchesResource = (pattern: ResourcePattern, arn: string): boolean =>
  pattern.kind === 'glob' ? matchesGlob(pattern.glob, arn) : matchesWildcards(pattern.automaton, arn);

function tokensOf(parts: readonly ResolvedPart[]): readonly WildcardToken[] {
  const characters = parts.flatMap(({ kind, text }) =>
    Array.from({ length: text.length }, (_, at) => ({ kind, character: text.charAt(at) })),
  );
  let part = 0;
  return characters.map(({ kind, character }, at): WildcardToken => {
    if (character === ':') part++;
    if (kind === 'text' && character === '?') return { kind: 'one', colons: part >= LAST_PART };
    if (kind !== 'text' || character !== '*') return { kind: 'character', code: character.charCodeAt(0) };
    const next = characters[at + 1]?.character;
    return { kind: 'run', colons: part >= LAST_PART || next === undefined || next === ':' };
  });
}
