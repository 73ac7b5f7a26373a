import type { RoleSession } from '../world/world.ts';
import { hostOf } from './endpoint.ts';
import { ec2Parameters } from './ec2Members.ts';
import { textParam, type Logged } from './logged.ts';
import { loggedMembers } from './members.ts';

type Members = Readonly<Record<string, unknown>>;

/** What the call asked for; null when it had no parameters (G-033). */
export function requestParameters(logged: Logged): Members | null {
  const { call } = logged;
  if (call.service === 's3') return s3Parameters(logged);
  if (call.service === 'ec2') return ec2Parameters(call, logged.operation.input);
  const members = loggedMembers(call.params, logged.operation.input);
  if (call.service !== 'sts') return members;
  const more = { ...incomingTags(logged), ...fromToken(logged) };
  return Object.keys(more).length === 0 ? members : { ...members, ...more };
}

/** The tags that a chained session inherits (G-029). */
function incomingTags({ call, caller }: Logged): Members {
  if (call.operation !== 'AssumeRole' || caller.kind !== 'roleSession') return {};
  const { tags, transitiveTagKeys } = caller.session;
  const incoming = Object.entries(tags).filter(([key]) => transitiveTagKeys.includes(key));
  return incoming.length === 0 ? {} : { incomingTransitiveTags: Object.fromEntries(incoming) };
}

/** What the token says in place of parameters (G-018); tags as the session has them, so none when it was refused. */
function fromToken({ call: { token }, caller, error, after }: Logged): Members {
  if (caller.kind !== 'federated') return {};
  const last = error ? undefined : after.sessions.at(-1);
  return {
    ...(token?.kind === 'saml' && { sAMLAssertionID: token.assertion.id }),
    ...(last?.kind === 'role' && sessionMembers(last)),
  };
}

const sessionMembers = ({ sessionName, tags, transitiveTagKeys, sourceIdentity }: RoleSession): Members => ({
  roleSessionName: sessionName,
  ...(Object.keys(tags).length > 0 && { principalTags: tags }),
  ...(transitiveTagKeys.length > 0 && { transitiveTagKeys }),
  ...(sourceIdentity !== null && { sourceIdentity }),
});

/** S3 logs bucket, host and the words of the query, such as `policy`; and a policy as what its text says. */
function s3Parameters(logged: Logged): Members {
  const { call, operation } = logged;
  const bucket = textParam(logged, 'Bucket');
  const [, query = ''] = operation.http?.uri.split('?') ?? [];
  const { CreateBucketConfiguration: configuration } = call.params;
  const policy = textParam(logged, 'Policy');
  return {
    ...(bucket !== '' && { bucketName: bucket }),
    Host: hostOf(logged),
    ...(query !== '' && { [query]: '' }),
    ...(policy !== '' && { bucketPolicy: parsed(policy) }),
    ...(configuration !== undefined && { CreateBucketConfiguration: configuration }),
  };
}

/** The document that a text holds; a text that is none, or that no policy would look like, stays a text. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isPlain(value, DEEPEST) ? value : text;
  } catch {
    return text;
  }
}

/** Policies nest a handful of levels. */
const DEEPEST = 16;

function isPlain(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0 || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((inner) => isPlain(inner, levels - 1));
}
