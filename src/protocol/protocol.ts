import type { Result } from '../lib/result.ts';
import type { Operation } from '../operations/operation.ts';
import type { Service } from '../operations/service.ts';
import type { DoorError } from '../wording/doorMessages.ts';
import type { AwsAnswer } from '../wording/messages.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import type { Values } from './params.ts';

/** One of AWS's ways to put operations into HTTP. */
export interface Protocol {
  /** Finds the operation that a request names, before anything else about it is judged. */
  readonly operation: (request: HttpRequest, at: Endpoint) => Result<Operation, DoorError>;
  /** Reads its parameters; parameters that the operation does not have are ignored. */
  readonly params: (request: HttpRequest, operation: Operation, at: Endpoint) => Result<Values, DoorError>;
  readonly success: (output: Values, operation: Operation, exchange: Exchange) => HttpResponse;
  readonly failure: (answer: AwsAnswer, exchange: Exchange) => HttpResponse;
}

/** The service that a request came to. */
export interface Endpoint {
  readonly service: Service;
  /** Those of the service that the lab models. */
  readonly operations: readonly Operation[];
  /** Null where the address does not tell. */
  readonly region: string | null;
  /** Whether it is the endpoint that belongs to no Region. */
  readonly isGlobal: boolean;
  /** The bucket that stands in the host; null elsewhere. */
  readonly bucket: string | null;
  /** Whether AWS is known to have an operation of that name. */
  readonly exists: (operation: string) => boolean;
}

/** What an answer is written with. */
export interface Exchange {
  readonly request: HttpRequest;
  readonly service: Service;
  /** A UUID (F-030). */
  readonly requestId: string;
}
