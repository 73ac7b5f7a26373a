import { actionOf, type Operation } from '../operations/operation.ts';
import type { RequestedResource } from '../authorize/request.ts';
import type { Result } from '../lib/result.ts';
import { defineAction, type Action, type Issued } from '../pipeline/action.ts';
import { stagesOf, type Stage, type StageResult } from '../pipeline/stage.ts';
import {
  askPolicies,
  NO_KEYS,
  type GivenKeys,
  type Permission,
  type Resolved,
} from '../pipeline/stages/askPolicies.ts';
import { authenticate, type Authenticated } from '../pipeline/stages/authenticate.ts';
import { authenticateOrServe } from '../pipeline/stages/authenticateOrServe.ts';
import { receive } from '../pipeline/stages/receive.ts';
import { validate, type Rules } from '../pipeline/stages/validate.ts';
import type { AwsError } from '../trace/awsError.ts';
import { callerAccount, type Caller } from '../world/caller.ts';
import type { Reason } from '../trace/reason.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import { s3Violation } from './s3/violation.ts';

/** An operation of a service around STS: one declarative entry, from which the lab makes its stages. */
export interface ServiceOperation {
  readonly operation: Operation;
  /** The action that policies name, where it is not the operation's own name: S3's ListBuckets is `s3:ListAllMyBuckets`. */
  readonly action?: string;
  /** What the call acts on, whether it exists or not: policies are asked before anything is looked up. */
  readonly resource: (at: Authenticated) => RequestedResource;
  /** Condition keys that the parameters set. */
  readonly keys?: (at: Resolved) => GivenKeys;
  /** Permissions besides the action itself, such as `iam:PassRole`. */
  readonly permissions?: (at: Resolved) => readonly Permission[];
  /** The action instead of the usual one, where the parameters ask for another: of S3, a version of an object. */
  readonly actionFor?: (at: Authenticated) => string | null;
  /** Refuses before any policy is asked: a bucket that does not exist has none. */
  readonly refusedFirst?: (at: Authenticated) => AwsError | null;
  /** Parameters whose values the lab has no model of. */
  readonly notModelled?: (params: Authenticated['call']['params']) => readonly string[];
  /** What an allowed call does: the world after it and the answer, or the service's refusal. Pure. */
  readonly effect: (at: Resolved) => Result<Issued, AwsError>;
}

interface Done {
  readonly issued: Issued;
}

/** The stages of a service's operation. */
export function serviceAction(entry: ServiceOperation): Action {
  const { operation, action = actionOf(operation) } = entry;
  return defineAction(
    action,
    stagesOf(receive(true))
      .next(operation.service === 's3' ? authenticateOrServe : authenticate)
      .next(validate(operation, { notModelled: entry.notModelled, inOwnWords: OWN_WORDS[operation.service] }))
      .next(resolveBy(entry))
      .next(authorizeBy(entry))
      .next(carryOut(entry)),
    ({ issued }) => issued,
  );
}

/** For what the world has nothing about: `*`, or an ARN of an account. */
export const plainResource = (arn: string, accountId: string | null): RequestedResource => ({
  arn,
  accountId,
  tags: {},
  policy: null,
});

/** Services that do not refuse parameters in the words of all. */
const OWN_WORDS: Readonly<Record<string, Rules['inOwnWords']>> = { s3: s3Violation };

const resolveBy = ({
  resource,
  refusedFirst,
  actionFor,
}: ServiceOperation): Stage<Authenticated, Resolved> => ({
  name: 'resolve',
  run: (at) => {
    const refusal = refusedFirst?.(at);
    if (refusal) return refusedBy(at.action, refusal);
    const { world, call, caller } = at;
    const action = actionFor?.(at) ?? at.action;
    const found = resource(at);
    return {
      outcome: 'pass',
      at: { world, call, action, caller, resource: found },
      step: () => ({
        outcome: 'pass',
        reason: reasonOf(found, caller),
      }),
    };
  },
});

function reasonOf({ arn, accountId, policy }: RequestedResource, caller: Caller): Reason {
  if (arn === '*') return { code: 'resource.none', params: {} };
  if (accountId === null) return { code: 'resource.named', params: { resource: arn } };
  const own = callerAccount(caller);
  const params = {
    resource: arn,
    accountId,
    hasPolicy: policy !== null,
    crossAccount: own !== null && own !== accountId,
  };
  return { code: 'resource.found', params };
}

const authorizeBy = ({
  keys = () => NO_KEYS,
  permissions = () => [],
}: ServiceOperation): Stage<Resolved, Resolved> => ({
  name: 'authorize',
  run: (at) => askPolicies(at, keys(at), () => null, permissions(at)),
});

/** The service itself: it refuses, or does what is asked. */
const carryOut = ({ effect }: ServiceOperation): Stage<Resolved, Done> => ({
  name: 'limit',
  run: (at) => {
    const result = effect(at);
    if (!result.ok) return refusedBy(at.action, result.error);
    return {
      outcome: 'pass',
      at: { issued: result.value },
      step: () => ({
        outcome: 'pass',
        reason: { code: 'service.done', params: { action: at.action } },
      }),
    };
  },
});

const refusedBy = (action: string, error: AwsError): StageResult<never> => ({
  outcome: 'stop',
  error,
  decidedBy: decidedByProtocol('Credentials'),
  step: () => ({
    outcome: 'stop',
    reason: { code: 'service.refused', params: { action, message: error.message } },
    decisive: true,
  }),
});
