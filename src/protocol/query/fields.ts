import { memoised } from '../../lib/memoised.ts';
import { decodePercent, headerOf, queryPairs, textOf, type HttpRequest, type QueryPair } from '../http.ts';

/** What a form names, by the parts between the dots of its names. */
export interface Fields {
  readonly value: string | null;
  readonly children: ReadonlyMap<string, Fields>;
}

/** No parameter has more parts in its name. */
const DEEPEST = 20;

/**
 * The fields of a request, out of its query string and of the form in its body. The first value of a repeated name wins
 * (A-045).
 */
export const fieldsOf = memoised((request: HttpRequest): Fields => {
  const root = emptyField();
  for (const [name, value] of formPairs(request)) {
    const parts = decodeField(name).split('.', DEEPEST);
    let at = root;
    for (const part of parts) {
      const next = at.children.get(part) ?? emptyField();
      at.children.set(part, next);
      at = next;
    }
    at.value ??= decodeField(value);
  }
  return root;
});

/** The value of a field whose name has no dot, such as `Action`. */
export const fieldValue = ({ children }: Fields, name: string): string | null =>
  children.get(name)?.value ?? null;

export const isForm = (request: HttpRequest): boolean =>
  request.method === 'POST' && (headerOf(request, 'content-type') ?? FORM).toLowerCase().startsWith(FORM);

const FORM = 'application/x-www-form-urlencoded';

const formPairs = (request: HttpRequest): readonly QueryPair[] =>
  isForm(request) ? [...request.query, ...queryPairs(textOf(request.body))] : request.query;

const decodeField = (text: string): string => decodePercent(text.replaceAll('+', ' '));

interface GrowingField {
  value: string | null;
  readonly children: Map<string, GrowingField>;
}

const emptyField = (): GrowingField => ({ value: null, children: new Map() });
