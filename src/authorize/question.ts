import type { ContextLookup } from '../policy/template.ts';
import { callerName } from '../world/caller.ts';
import { contextLookup } from './context/contextValues.ts';
import type { AccessRequest } from './request.ts';

/** A request as the statements of policies are held against it: what every one of them looks at, made once. */
export interface Question {
  readonly request: AccessRequest;
  /** In lower case, since action names match ignoring case (C-019). */
  readonly action: string;
  readonly context: ContextLookup;
  /** Unique ids behind the ARNs of the trust policy that is asked; no other policy type has them (C-035). */
  readonly storedIds: Readonly<Record<string, string>>;
  /** What Action, Principal and Resource are compared with, as evidence shows it. */
  readonly found: Readonly<Record<'action' | 'caller' | 'resource', readonly [string]>>;
}

const NO_IDS = {};

export const questionOf = (request: AccessRequest): Question => ({
  request,
  action: request.action.toLowerCase(),
  context: contextLookup(request),
  storedIds: request.resource.policy?.storedIds ?? NO_IDS,
  found: {
    action: [request.action],
    caller: [callerName(request.caller)],
    resource: [request.resource.arn],
  },
});
