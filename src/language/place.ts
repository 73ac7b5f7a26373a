import { findNodeAtLocation, getLocation, parseTree, type JSONPath } from 'jsonc-parser';
import { MAX_POLICY_CHARACTERS } from '../policy/json.ts';
import { slotAt, type Slot } from './slot.ts';

/** What may stand at a place of a policy's text. */
export type PlaceKind =
  /** The whole document: nothing is written yet. */
  | { readonly at: 'document' }
  /** A name in the document: Version, Id, Statement. */
  | { readonly at: 'documentElement' }
  | { readonly at: 'version' }
  /** A statement, in the list or alone. */
  | { readonly at: 'statement' }
  /** A name in a statement: Effect, Action … */
  | { readonly at: 'element' }
  | { readonly at: 'effect' }
  /** The value of Principal as a whole. */
  | { readonly at: 'principal' }
  | { readonly at: 'principalType' }
  | { readonly at: 'principalValue'; readonly type: string }
  | { readonly at: 'action' }
  | { readonly at: 'resource' }
  | { readonly at: 'operator' }
  | { readonly at: 'key'; readonly operator: string }
  | { readonly at: 'value'; readonly operator: string; readonly key: string };

export type Place = PlaceKind & {
  readonly slot: Slot;
  /** Position of the statement in the document, from 0; null outside of statements. */
  readonly statement: number | null;
  /** The names that the object here has besides the one at the place. */
  readonly present: readonly string[];
};

/**
 * What stands, or may stand, at an offset of a policy's text, which may be unfinished. Null where nothing of a policy
 * can, and in texts beyond what the policy reader takes.
 * @param offset UTF-16 units
 */
export function placeAt(text: string, offset: number): Place | null {
  if (text.length > MAX_POLICY_CHARACTERS) return null;
  const location = getLocation(text, offset);
  const slot = slotAt(text, offset, location);
  if (!slot) return null;
  if (text.trim() === '') return { at: 'document', slot, statement: null, present: [] };
  const { path } = location;
  const statement = path[0] === 'Statement' ? (typeof path[1] === 'number' ? path[1] : 0) : null;
  const kind = kindOf(path, slot.isKey);
  return kind && { ...kind, slot, statement, present: slot.isKey ? namesBeside(text, path, slot) : [] };
}

function kindOf(path: JSONPath, isKey: boolean): PlaceKind | null {
  const [first, ...below] = path;
  if (path.length === 1 && isKey) return { at: 'documentElement' };
  if (first === 'Version' && path.length === 1) return { at: 'version' };
  if (first !== 'Statement') return null;
  const inStatement = typeof below[0] === 'number' ? below.slice(1) : below;
  const [element, ...inner] = inStatement;
  if (element === undefined) return isKey ? null : { at: 'statement' };
  return inner.length === 0 && isKey ? { at: 'element' } : kindInElement(element, inner, isKey);
}

function kindInElement(element: JSONPath[number], inner: JSONPath, isKey: boolean): PlaceKind | null {
  const [first, second] = inner.filter((part) => typeof part === 'string');
  const depth = inner.filter((part) => typeof part === 'string').length;
  switch (element) {
    case 'Effect':
      return depth === 0 && !isKey ? { at: 'effect' } : null;
    case 'Principal':
    case 'NotPrincipal':
      if (isKey) return depth === 1 ? { at: 'principalType' } : null;
      return first === undefined ? { at: 'principal' } : { at: 'principalValue', type: first };
    case 'Action':
    case 'NotAction':
      return depth === 0 && !isKey ? { at: 'action' } : null;
    case 'Resource':
    case 'NotResource':
      return depth === 0 && !isKey ? { at: 'resource' } : null;
    case 'Condition':
      if (isKey && depth === 1) return { at: 'operator' };
      if (first === undefined) return null;
      if (isKey) return depth === 2 ? { at: 'key', operator: first } : null;
      return second === undefined ? null : { at: 'value', operator: first, key: second };
    default:
      return null;
  }
}

/** The names of the object that the place is in, without the one that stands there. */
function namesBeside(text: string, path: JSONPath, slot: Slot): readonly string[] {
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, path.slice(0, -1));
  return (node?.children ?? []).flatMap(({ children }) => {
    const [key] = children ?? [];
    return key && typeof key.value === 'string' && key.offset + 1 !== slot.start ? [key.value] : [];
  });
}
