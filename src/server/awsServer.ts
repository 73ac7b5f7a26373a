import type { Call } from '../call/call.ts';
import type { TokenProof } from '../call/tokenProof.ts';
import type { Committed } from '../engine/engine.ts';
import { makeOutboundToken } from '../federation/oidc/makeOutboundToken.ts';
import { proveWebIdentityToken } from '../federation/oidc/proveWebIdentityToken.ts';
import { proveOpaqueToken } from '../federation/opaque/proveOpaqueToken.ts';
import { proveToken } from '../federation/proveToken.ts';
import { OPERATIONS } from '../operations/operations.ts';
import { SERVICES } from '../operations/services.ts';
import { openDoor, type CallAnswer, type Door, type Heard, type Household } from '../protocol/door.ts';
import type { Hashing } from '../protocol/sigv4/hashing.ts';
import { findAccessKey, findSamlProvider, findSessionByAccessKey } from '../world/find.ts';
import type { World } from '../world/world.ts';

/** Where the world that is served is kept. */
export interface WorldHolder {
  /** The world as it is now, at the time that it has now. */
  readonly world: () => World;
  /** Decides a call on the world as it is now, carries it out when it is allowed, and keeps what came of it. */
  readonly carryOut: (call: Call) => Committed;
}

export interface AwsServerOptions extends WorldHolder {
  /** The computer's time, ISO 8601 in UTC: signatures are judged by it, expiry by the world's clock. */
  readonly now: () => string;
  /** A UUID for each request. */
  readonly requestId: () => string;
  /** Whether AWS has an action of that name, `service:Action`, whether the lab models it or not. */
  readonly exists: (action: string) => boolean;
  /** Told what the check of a request's signature came to. */
  readonly checked?: NonNullable<Household['checked']>;
  /** Told what was thrown while a request was answered: the lab's own mistake. Who knocks is told of a failure. */
  readonly failed?: (error: unknown) => void;
  /** The platform's own hash functions; left out: those that run everywhere. */
  readonly hashing?: Hashing;
}

/**
 * An AWS in memory: signed requests in, answers out, over one world. A call is carried out without a pause, so each comes
 * upon the world that the one before left, however many clients there are.
 */
export const awsServer = ({ world, carryOut, ...edge }: AwsServerOptions): Door =>
  openDoor({
    services: SERVICES,
    operations: OPERATIONS,
    ...edge,
    exists: (action) => !isPermissionOnly(action) && edge.exists(action),
    secretOf: (accessKeyId, sessionToken) => secretOf(world(), accessKeyId, sessionToken),
    proveToken: (operation, params) => tokenProof(world(), operation, params),
    answer: (call, heard) => answerOf(carryOut(asHeard(call, heard))),
  });

/**
 * Names in policies that nobody can call: those of STS that are none of its operations, all of which the lab has (B-080),
 * and iam:PassRole (E-053).
 */
const isPermissionOnly = (action: string): boolean => action.startsWith('sts:') || action === 'iam:PassRole';

/** What the edge knows of a request and the call does not say: the client's name for itself (D-055). */
const asHeard = (call: Call, { userAgent }: Heard): Call => ({
  ...call,
  authorizeOnly: false,
  context: userAgent === null ? call.context : { ...call.context, 'aws:UserAgent': userAgent },
});

async function answerOf({ decision, response, sign }: Committed): Promise<CallAnswer> {
  if (decision.outcome === 'unmodelled') return { kind: 'unmodelled', what: decision.notModelled };
  if (decision.error) return { kind: 'refused', error: decision.error };
  const output = response ?? {};
  if (!sign) return { kind: 'success', output };
  const token = await makeOutboundToken(sign.claims, sign.algorithm);
  return { kind: 'success', output: { ...output, [sign.member]: token } };
}

/**
 * Of credentials that AWS would not take, whatever the signature, there is no secret: an inactive key, a temporary key
 * without its token, a long-term one with a token.
 */
function secretOf(
  world: World,
  accessKeyId: string,
  sessionToken: string | null,
): { readonly secret: string } | null {
  const key = findAccessKey(world, accessKeyId)?.key;
  if (key) return key.status === 'Active' && sessionToken === null ? { secret: key.secret } : null;
  const session = findSessionByAccessKey(world, accessKeyId);
  return session?.sessionToken === sessionToken ? { secret: session?.secretAccessKey ?? '' } : null;
}

type Params = Readonly<Record<string, unknown>>;

/** What the edge finds in the token of a call, if its operation takes one. */
async function tokenProof(world: World, operation: string, params: Params): Promise<TokenProof | null> {
  switch (operation) {
    case 'AssumeRole': {
      const contexts = params['ProvidedContexts'];
      const [first] = Array.isArray(contexts) ? (contexts as readonly Params[]) : [];
      return first ? proveWebIdentityToken(String(first['ContextAssertion'])) : null;
    }
    case 'GetDelegatedAccessToken':
      return typeof params['TradeInToken'] === 'string' ? proveOpaqueToken(params['TradeInToken']) : null;
    default: {
      const found = findSamlProvider(world, String(params['PrincipalArn']));
      return proveToken({ operation, params, certificate: found?.provider.certificate ?? null });
    }
  }
}
