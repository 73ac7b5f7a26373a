import { err, ok, type Result } from '../../lib/result.ts';
import { memoised } from '../../lib/memoised.ts';
import type { Operation } from '../../operations/operation.ts';
import type { DoorError } from '../../wording/doorMessages.ts';
import { queryPairs, type HttpRequest, type QueryPair } from '../http.ts';
import type { Endpoint } from '../protocol.ts';

/** An operation's template of method and URI, such as `GET /{Bucket}?list-type=2`, ready to be matched. */
export interface UriTemplate {
  readonly path: RegExp;
  /** Names of the labels, in the order of the expression's groups. */
  readonly labels: readonly string[];
  /** Pairs of the query string that must be there. */
  readonly literals: readonly QueryPair[];
}

/** The template of an operation; null for one that is not of a REST protocol. */
export const templateOf = memoised(({ http }: Operation): UriTemplate | null => {
  if (!http) return null;
  const [path = '', queryString = ''] = http.uri.split('?');
  const labels: string[] = [];
  const segments = path.split('/').filter((segment) => segment !== '');
  const pattern = segments.map((segment) => {
    const label = /^\{(\w+)(\+?)\}$/.exec(segment);
    if (!label) return `/${segment.replaceAll(/\W/g, String.raw`\$&`)}`;
    labels.push(label[1] ?? '');
    return label[2] ? '/(.+)' : '/([^/]+)';
  });
  const isGreedy = path.endsWith('+}');
  return {
    path: new RegExp(`^${pattern.join('')}${isGreedy ? '' : '/?'}$`, 's'),
    labels,
    literals: queryPairs(queryString).filter(([name]) => name !== 'x-id'),
  };
});

/** The path with its bucket in it, whether the host or the path named it. */
export const pathOf = ({ path }: HttpRequest, { bucket }: Endpoint): string =>
  bucket === null ? path : `/${encodeURIComponent(bucket)}${path}`;

/** The labels of a path, decoded. */
export function readLabels(
  path: string,
  template: UriTemplate,
): Result<ReadonlyMap<string, string>, DoorError> {
  const values = template.path.exec(path)?.slice(1) ?? [];
  const labels = new Map<string, string>();
  for (const [index, label] of template.labels.entries()) {
    try {
      labels.set(label, decodeURIComponent(values[index] ?? ''));
    } catch {
      return err({ message: 'invalidUri', params: {} });
    }
  }
  return ok(labels);
}
