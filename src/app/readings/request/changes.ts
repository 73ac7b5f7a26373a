import type { Asked, MadeCall } from '../../../content/call/made.ts';
import type { Operation } from '../../../operations/operation.ts';
import { findOperation } from '../../../operations/operations.ts';
import type { World } from '../../../world/world.ts';
import { tokenParameterOf } from '../../../content/call/tokenParameter.ts';

/** The operation of `service:Action`; null for an action that the lab can only authorize. */
export const operationOf = (call: string): Operation | null => {
  const [service = '', name = ''] = call.split(':');
  return findOperation(service, name);
};

/**
 * The request with another operation: parameters that both have stay, and so do who calls and the context. The ARN acted
 * on stays where no parameters can name it; the label where the operation issues a session.
 * @param world has the provider whose claims a token starts from
 */
export function withOperation(asked: Asked, call: string, world: World): Asked {
  if (asked.call === call) return asked;
  const operation = operationOf(call);
  const known = new Set(operation?.input.map(({ name }) => name));
  const place = tokenParameterOf(call);
  return {
    ...asked,
    as: operation?.unsigned ? 'none' : asked.as,
    call,
    params: Object.fromEntries(Object.entries(asked.params).filter(([name]) => known.has(name))),
    resource: operation ? null : asked.resource,
    token: place && firstClaims(call, world),
    label: issuesSession(operation) ? asked.label : null,
  };
}

/**
 * The request as the form asks it: an operation that the lab has is carried out where it is given no parameters, too.
 * STS is carried out anyway.
 */
export function carriedOut(form: Asked): Asked {
  const { carryOut: _, ...asked } = form;
  const operation = operationOf(asked.call);
  const isBare = asked.resource === null && Object.keys(asked.params).length === 0;
  return operation && operation.service !== 'sts' && isBare ? { ...asked, carryOut: true } : asked;
}

/** Whether an operation hands out credentials, which the lab can go on with under a label. */
export const issuesSession = (operation: Operation | null): boolean =>
  operation?.service === 'sts' && operation.output.some(({ name }) => name === 'Credentials');

/** The request with a parameter set, in the order of the operation's own; undefined takes it away. */
export function withParam(asked: Asked, name: string, value: unknown): Asked {
  const params: Asked['params'] = { ...asked.params, [name]: value };
  const order = operationOf(asked.call)?.input.map((each) => each.name) ?? [];
  const names = [
    ...order.filter((each) => each in params),
    ...Object.keys(params).filter((each) => !order.includes(each)),
  ];
  return {
    ...asked,
    params: Object.fromEntries(
      names.flatMap((each) => (params[each] === undefined ? [] : [[each, params[each]]])),
    ),
  };
}

/** The request with the values of a context key; undefined takes the key out of the request's own context. */
export function withContext(asked: Asked, key: string, values: readonly string[] | undefined): Asked {
  const { [key]: _, ...others } = asked.context;
  if (values === undefined) return { ...asked, context: others };
  const [only] = values;
  const value = values.length === 1 && only !== undefined ? only : values;
  return { ...asked, context: { ...asked.context, [key]: value } };
}

/**
 * The request with a token that the lab makes for it, or with the text of one among its parameters.
 * @param world has the provider whose claims it starts from
 */
export function withToken(asked: Asked, made: boolean, world: World): Asked {
  const place = tokenParameterOf(asked.call);
  if (!place) return asked;
  if (!made) return { ...asked, token: null };
  const { [place.parameter]: _, ...params } = asked.params;
  return { ...asked, params, token: firstClaims(asked.call, world) };
}

/** Contents that the first provider of the world would vouch for. */
function firstClaims(call: string, world: World): Asked['token'] {
  if (call !== 'sts:AssumeRoleWithWebIdentity') return {};
  const [provider] = world.accounts.flatMap(({ oidcProviders }) => oidcProviders);
  return provider ? { iss: provider.url, aud: provider.clientIds[0] ?? '', sub: 'learner' } : {};
}

/** The request with a label where it issues a session that would have none: the lab goes on with sessions by label. */
export function labelled(asked: Asked, calls: readonly MadeCall[]): Asked {
  if (asked.label !== null || !issuesSession(operationOf(asked.call))) return asked;
  return { ...asked, label: freshLabel(new Set(calls.map((made) => made.asked.label))) };
}

/** A label that no call has: `session-1`. */
function freshLabel(taken: ReadonlySet<string | null>): string {
  for (let number = 1; ; number++) {
    const label = `session-${number}`;
    if (!taken.has(label)) return label;
  }
}
