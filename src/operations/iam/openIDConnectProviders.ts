import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { listOf, structure, text, TIMESTAMP } from '../shapes.ts';
import { newTags } from './parameters.ts';
import { arn } from './shapes.ts';
import { tags } from './structures.ts';

/*
 * Identity providers that speak OpenID Connect. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

const url = text(1, 255);
const clientId = text(1, 255);
const thumbprints = listOf(text(40, 40));

const toProvider = required('OpenIDConnectProviderArn', arn, 'The ARN of the provider.');
const whichClient = required('ClientID', clientId, 'A client id, which tokens name as their audience.');

export const createOpenIDConnectProvider = iam(
  'CreateOpenIDConnectProvider',
  'Makes an OpenID Connect provider known to the account.',
  {
    input: [
      required('Url', url, "The provider's URL, which tokens name as their issuer."),
      optional('ClientIDList', listOf(clientId), 'The audiences that tokens may name.'),
      optional('ThumbprintList', thumbprints, "Thumbprints of the provider's certificates."),
      newTags,
    ],
    output: [optional('OpenIDConnectProviderArn', arn), optional('Tags', tags)],
  },
);

export const getOpenIDConnectProvider = iam(
  'GetOpenIDConnectProvider',
  'Describes an OpenID Connect provider.',
  {
    input: [toProvider],
    output: [
      optional('Url', url),
      optional('ClientIDList', listOf(clientId)),
      optional('ThumbprintList', thumbprints),
      optional('CreateDate', TIMESTAMP),
      optional('Tags', tags),
    ],
  },
);

export const listOpenIDConnectProviders = iam(
  'ListOpenIDConnectProviders',
  'Lists the OpenID Connect providers that the account knows.',
  { output: [optional('OpenIDConnectProviderList', listOf(structure(optional('Arn', arn))))] },
);

export const deleteOpenIDConnectProvider = iam(
  'DeleteOpenIDConnectProvider',
  'Deletes an OpenID Connect provider.',
  { input: [toProvider] },
);

export const addClientIDToOpenIDConnectProvider = iam(
  'AddClientIDToOpenIDConnectProvider',
  'Lets tokens of a provider name one more audience.',
  { input: [toProvider, whichClient] },
);

export const removeClientIDFromOpenIDConnectProvider = iam(
  'RemoveClientIDFromOpenIDConnectProvider',
  'Takes an audience from those that tokens of a provider may name.',
  { input: [toProvider, whichClient] },
);

export const updateOpenIDConnectProviderThumbprint = iam(
  'UpdateOpenIDConnectProviderThumbprint',
  'Replaces the certificate thumbprints of a provider.',
  {
    input: [
      toProvider,
      required('ThumbprintList', thumbprints, 'All thumbprints that are to hold from now on.'),
    ],
  },
);
