import { err, ok, type Result } from '../../lib/result.ts';
import type { Operation } from '../../operations/operation.ts';
import type { DoorError } from '../../wording/doorMessages.ts';
import { decodePercent, headerOf, queryValue, type HttpRequest } from '../http.ts';
import { wireNameOf } from '../params.ts';
import type { Endpoint } from '../protocol.ts';
import { pathOf, templateOf, type UriTemplate } from './uri.ts';

/**
 * The operation of S3 that method, path and query string stand for; of several that fit, the one with the most to fit.
 * A subresource that no operation of the lab takes is never passed over.
 */
export function findRestOperation(request: HttpRequest, at: Endpoint): Result<Operation, DoorError> {
  const path = pathOf(request, at);
  const [best] = at.operations
    .flatMap((operation) => {
      const template = templateOf(operation);
      return template && fits(request, path, operation, template) ? [{ operation, template }] : [];
    })
    .toSorted((a, b) => b.template.literals.length - a.template.literals.length);
  const foreign = best
    ? unknownPart(request, best.operation, best.template)
    : unknownPart(request, null, null);
  if (foreign !== null) {
    return err({
      message: 'operationNotModelled',
      params: { operation: `${request.method} with ${foreign}` },
    });
  }
  if (best) return ok(best.operation);
  return err(
    METHODS.has(request.method)
      ? { message: 'operationNotModelled', params: { operation: `${request.method} of such a path` } }
      : { message: 'methodNotAllowed', params: {} },
  );
}

const METHODS = new Set(['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'OPTIONS']);

const fits = (request: HttpRequest, path: string, { http }: Operation, template: UriTemplate): boolean =>
  http?.method === request.method &&
  template.path.test(path) &&
  template.literals.every(([name, value]) => {
    const given = queryValue(request, name);
    return value === '' ? given !== null : given === value;
  });

/** What in a request asks for another operation than the one found; null when nothing does. */
function unknownPart(
  request: HttpRequest,
  operation: Operation | null,
  template: UriTemplate | null,
): string | null {
  if (headerOf(request, 'x-amz-copy-source') !== null && request.method === 'PUT') return 'x-amz-copy-source';
  const known = new Set([
    ...(template?.literals ?? []).map(([name]) => name),
    ...(operation?.input ?? []).filter(({ location }) => location === 'query').map(wireNameOf),
  ]);
  const names = request.query.map(([name]) => decodePercent(name));
  return names.find((name) => SUBRESOURCES.has(name) && !known.has(name)) ?? null;
}

/** Query parameters that make a request of S3 another operation, or that change what is read. */
const SUBRESOURCES = new Set(
  'accelerate acl analytics attributes cors delete encryption intelligent-tiering inventory legal-hold lifecycle location logging metadataConfiguration metadataTable metrics notification object-lock ownershipControls partNumber policy policyStatus publicAccessBlock rename replication requestPayment restore retention select session tagging torrent uploadId uploads versionId versioning versions website'.split(
    ' ',
  ),
);
