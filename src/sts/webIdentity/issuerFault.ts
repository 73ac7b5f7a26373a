import type { AwsMessageId } from '../../trace/awsError.ts';
import type { RuleId } from '../../trace/step.ts';
import type { TokenFault } from '../../trace/tokenFault.ts';
import type { Fault, World } from '../../world/world.ts';
import { refusalAt, type TokenRefusal } from '../federatedRoleRefusal.ts';

type Answer = readonly [message: AwsMessageId, rule: RuleId];

type IssuerFault = Extract<Fault['kind'], TokenFault>;

/** What STS answers to the troubles of identity providers (B-105 to B-107). */
const ANSWERS: Readonly<Record<IssuerFault, Answer>> = {
  providerUnreachable: ['providerUnreachable', 'B-105'],
  providerKeysUnusable: ['verificationKeyNotRetrieved', 'B-105'],
  providerCertificateChanged: ['thumbprintMismatch', 'B-105'],
  providerRejectsToken: ['providerRejectedClaim', 'B-107'],
};

/** The first trouble that the world has put on this provider, with or without `https://`; null when it has none. */
export function issuerFault({ faults }: World, issuer: string): TokenRefusal | null {
  for (const { kind, on } of faults) {
    if (!isOfIssuers(kind) || hostOf(on) !== hostOf(issuer)) continue;
    const [message, rule] = ANSWERS[kind];
    return refusalAt('Token:iss', rule)(message, kind, issuer);
  }
  return null;
}

const isOfIssuers = (kind: Fault['kind']): kind is IssuerFault => kind in ANSWERS;

const hostOf = (address: string): string => address.replace(/^https:\/\//, '');
