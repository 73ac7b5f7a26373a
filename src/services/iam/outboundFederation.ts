import * as operations from '../../operations/iam/outboundFederation.ts';
import { outboundIssuer } from '../../sts/outboundClaims.ts';
import { withAccount } from '../../world/change.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { iamOperation } from './iamOperation.ts';
import { answered, refused } from './refused.ts';

const enable = iamOperation(operations.enableOutboundWebIdentityFederation, {
  effect: ({ world, account }) => {
    if (account.outboundFederation) return refused('iamOutboundEnabled');
    const after = withAccount(world, account, { outboundFederation: true });
    return answered(after, { IssuerIdentifier: outboundIssuer(account.id) });
  },
});

const disable = iamOperation(operations.disableOutboundWebIdentityFederation, {
  effect: ({ world, account }) =>
    account.outboundFederation
      ? answered(withAccount(world, account, { outboundFederation: false }))
      : refused('iamOutboundDisabled'),
});

const tell = iamOperation(operations.getOutboundWebIdentityFederationInfo, {
  effect: ({ world, account }) =>
    account.outboundFederation
      ? answered(world, { IssuerIdentifier: outboundIssuer(account.id), JwtVendingEnabled: true })
      : refused('iamOutboundDisabled'),
});

/** The account's switch for tokens that prove its identities outside AWS (B-155). */
export const OUTBOUND_FEDERATION_ENTRIES: readonly ServiceOperation[] = [enable, disable, tell];
