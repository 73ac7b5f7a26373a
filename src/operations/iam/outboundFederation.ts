import { optional } from '../members.ts';
import { ofService } from '../ofService.ts';
import { BOOLEAN, text } from '../shapes.ts';

/*
 * The account's switch for tokens that prove its identities outside AWS. Source: IAM API model 2010-05-08 (rule B-155).
 */

const iam = ofService('iam');

export const enableOutboundWebIdentityFederation = iam(
  'EnableOutboundWebIdentityFederation',
  'Lets the account issue tokens that prove its identities outside AWS.',
  { output: [optional('IssuerIdentifier', text())] },
);

export const disableOutboundWebIdentityFederation = iam(
  'DisableOutboundWebIdentityFederation',
  'Stops the account from issuing tokens for use outside AWS.',
);

export const getOutboundWebIdentityFederationInfo = iam(
  'GetOutboundWebIdentityFederationInfo',
  'Tells whether the account issues tokens for use outside AWS, and under which issuer.',
  { output: [optional('IssuerIdentifier', text()), optional('JwtVendingEnabled', BOOLEAN)] },
);
