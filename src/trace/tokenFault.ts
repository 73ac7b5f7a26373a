/** What is wrong with a bearer token, of whichever kind; the element of `decidedBy` says where in it. */
export type TokenFault =
  /** No token of the kind that the operation takes. */
  | 'unreadable'
  /** The account has no identity provider of that name or issuer. */
  | 'noProvider'
  /** `ProviderId` names nobody whose access tokens STS takes (B-100). */
  | 'providerId'
  /** The provider does not know the access token. */
  | 'accessToken'
  | 'providerUnreachable'
  | 'providerKeysUnusable'
  | 'providerCertificateChanged'
  | 'providerRejectsToken'
  /** AWS made it for the outside (B-119). */
  | 'outbound'
  /** Not issued by the provider that the call names. */
  | 'issuer'
  | 'unknownKey'
  | 'algorithm'
  | 'signature'
  /** A time that is missing, or no integer (B-101). */
  | 'timestamp'
  | 'expired'
  /** Not redeemed in time (B-094). */
  | 'tooOld'
  | 'notYetValid'
  | 'audience'
  | 'subject'
  /** Not exactly one confirmation with a recipient and an end (B-088). */
  | 'confirmation'
  | 'roleNotListed'
  /** A role that only IAM Identity Center may give out (B-097). */
  | 'reservedRole'
  | 'sessionNameMissing'
  | 'sessionName'
  | 'sourceIdentity'
  | 'tags';
