import { callOf, type Call } from '../../../call/call.ts';
import type { TokenProof } from '../../../call/tokenProof.ts';
import { proveToken } from '../../../federation/proveToken.ts';
import { findSamlProvider } from '../../../world/find.ts';
import type { World } from '../../../world/world.ts';

/** A token and what it is to be traded for. */
export interface Trade {
  readonly kind: 'jwt' | 'saml';
  /** The text as it would be sent. */
  readonly token: string;
  readonly roleArn: string;
  /** Of the session; an assertion names its own. */
  readonly sessionName: string;
  /** The SAML provider that the call names; empty for a JWT. */
  readonly providerArn: string;
}

/** Name and parameters of the operation that takes the token. */
export const operationFor = ({ kind, token, roleArn, sessionName, providerArn }: Trade) =>
  kind === 'jwt'
    ? ({
        operation: 'AssumeRoleWithWebIdentity',
        params: { RoleArn: roleArn, RoleSessionName: sessionName, WebIdentityToken: token },
      } as const)
    : ({
        operation: 'AssumeRoleWithSAML',
        params: { RoleArn: roleArn, PrincipalArn: providerArn, SAMLAssertion: token },
      } as const);

/** What the edge finds in the token, as it would in a request: signatures are verified here, nothing is judged. */
export const proveTrade = (trade: Trade, certificate: string | null): Promise<TokenProof | null> =>
  proveToken({ ...operationFor(trade), certificate });

/** The certificate that a provider's signatures are verified with; null for the lab's own, and for a JWT. */
export const certificateFor = ({ providerArn }: Trade, world: World): string | null =>
  findSamlProvider(world, providerArn)?.provider.certificate ?? null;

/** The call with the token as it is, for the engine to judge. */
export const tradeCall = (trade: Trade, proof: TokenProof | null): Call =>
  callOf({ service: 'sts', ...operationFor(trade), credentials: { kind: 'none' }, token: proof });
