import { issuingCall, type Asked, type MadeCall } from '../call/made.ts';
import type { CallStep } from './schema.ts';

/** A call as a step of a case file, without what a case leaves at its default. */
export type WrittenStep = Partial<CallStep> & Pick<CallStep, 'call'>;

export const stepOf = ({
  as,
  call,
  params,
  resource,
  token,
  context,
  omitSessionToken,
  label,
}: Asked): WrittenStep => ({
  as,
  call,
  ...(Object.keys(params).length > 0 && { params }),
  ...(resource !== null && { resource }),
  ...(token !== null && { token }),
  ...(Object.keys(context).length > 0 && { context: withoutReadonly(context) }),
  ...(omitSessionToken && { omitSessionToken }),
  ...(label !== null && { label }),
});

/** The call of a step; one whose caller is left out has a token that speaks for it, and is not signed. */
export const askedOf = ({
  as,
  call,
  params,
  resource,
  token,
  context,
  omitSessionToken,
  label,
}: Omit<CallStep, 'expect'>): Asked => ({
  as: as ?? 'none',
  call,
  params,
  resource: resource ?? null,
  token: token ?? null,
  context,
  omitSessionToken,
  label: label ?? null,
});

/**
 * The calls that issue the session which a call is made with, first of all the one that needs none.
 * @param made calls that were made, oldest first
 * @param offered calls that could be made, in whose order they use each other's sessions
 */
export function issuersOf(
  { as }: Asked,
  made: readonly MadeCall[],
  offered: readonly Asked[],
): readonly Asked[] {
  if (!as.startsWith(SESSION)) return [];
  const label = as.slice(SESSION.length);
  const issuing = issuingCall(made, label);
  // Only calls before it, so that labels that were used again lead to no circle.
  if (issuing) {
    const earlier = made.slice(0, made.indexOf(issuing));
    return [...issuersOf(issuing.asked, earlier, offered), issuing.asked];
  }
  const at = offered.findIndex((each) => each.label === label);
  const could = offered[at];
  return could ? [...issuersOf(could, [], offered.slice(0, at)), could] : [];
}

const SESSION = 'session:';

const withoutReadonly = (context: Asked['context']): CallStep['context'] =>
  Object.fromEntries(
    Object.entries(context).map(([key, value]) => [key, typeof value === 'string' ? value : [...value]]),
  );
