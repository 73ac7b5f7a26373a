import { memoised } from '../../lib/memoised.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Operation } from '../../operations/operation.ts';
import type { DoorError } from '../../wording/doorMessages.ts';
import type { HttpRequest } from '../http.ts';
import type { Endpoint } from '../protocol.ts';
import { fieldsOf, fieldValue } from './fields.ts';

/** The operation that `Action` and `Version` name. */
export function findQueryOperation(request: HttpRequest, at: Endpoint): Result<Operation, DoorError> {
  const fields = fieldsOf(request);
  const name = fieldValue(fields, 'Action');
  if (!name) return err({ message: 'missingAction', params: {} });
  const version = fieldValue(fields, 'Version') || 'NO_VERSION_SPECIFIED';
  if (version === at.service.apiVersion) {
    const found = byName(at.operations).get(name);
    if (found) return ok(found);
    if (at.exists(name)) return err({ message: 'operationNotModelled', params: { operation: name } });
  }
  return err({ message: 'invalidAction', params: { operation: name, version } });
}

const byName = memoised(
  (operations: readonly Operation[]) => new Map(operations.map((operation) => [operation.name, operation])),
);
