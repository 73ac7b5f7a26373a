import { jsonAt, type Completion } from '../completion.ts';
import type { Asking } from '../asking.ts';
import { statementSnippets } from './snippets.ts';

/** Whole statements of the kinds that the policy is made of. */
export const completeStatement = ({ place, around }: Asking): readonly Completion[] =>
  statementSnippets(around).flatMap(
    ({ code, json }) => jsonAt(place.slot, code, json, { kind: 'snippet', snippet: code }) ?? [],
  );
