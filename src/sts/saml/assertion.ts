import type { Call } from '../../call/call.ts';
import type { SamlAssertion, SubjectConfirmation } from '../../call/tokenProof.ts';
import { findAccount } from '../../world/find.ts';
import type { SamlProvider, World } from '../../world/world.ts';

/** What an assertion says of its bearer, for the provider that the call names. Nothing in it has been judged. */
export interface PresentedAssertion {
  readonly assertion: SamlAssertion;
  readonly providerArn: string;
  /** Account and name of that provider, the value of `saml:doc` (B-090). */
  readonly doc: string;
  readonly recipient: string;
}

/** Reads the assertion of a call; one that has none that can be read presents nobody. */
export function assertionOf({ params, token }: Call): PresentedAssertion {
  const assertion = token?.kind === 'saml' ? token.assertion : NOTHING;
  const providerArn = String(params['PrincipalArn'] ?? '');
  const { accountId, name } = placeOf(providerArn);
  return {
    assertion,
    providerArn,
    doc: `${accountId}/${name}`,
    recipient: assertion.confirmations.find(isComplete)?.recipient ?? '',
  };
}

/** Whether a confirmation says to whom the assertion may be shown, and until when (B-088). */
export const isComplete = ({ recipient, notOnOrAfter }: SubjectConfirmation): boolean =>
  recipient !== null && notOnOrAfter !== null;

/** The SAML provider that a call names; null when there is none. */
export function samlProviderOf(world: World, { params }: Call): SamlProvider | null {
  const { accountId, name } = placeOf(String(params['PrincipalArn'] ?? ''));
  const providers = findAccount(world, accountId)?.samlProviders;
  return providers?.find((provider) => provider.name === name) ?? null;
}

function placeOf(arn: string): { readonly accountId: string; readonly name: string } {
  const [, accountId = '', name = ''] = /^arn:aws:iam::(\d{12}):saml-provider\/(.+)$/.exec(arn) ?? [];
  return { accountId, name };
}

const NOTHING: SamlAssertion = {
  id: '',
  issuer: '',
  issuedAt: null,
  nameId: null,
  nameIdFormat: null,
  confirmations: [],
  audiences: [],
  notBefore: null,
  notOnOrAfter: null,
  sessionNotOnOrAfter: null,
  attributes: {},
};
