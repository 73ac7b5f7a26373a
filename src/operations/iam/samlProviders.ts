import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { listOf, oneOf, structure, text, TIMESTAMP } from '../shapes.ts';
import { newTags } from './parameters.ts';
import { arn } from './shapes.ts';
import { tags } from './structures.ts';

/*
 * Identity providers that speak SAML 2.0. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

const metadata = text(1000, 10000000);
const encryptionMode = oneOf('Required', 'Allowed');
const privateKeyId = text(22, 64, '[A-Z0-9]+');

const toProvider = required('SAMLProviderArn', arn, 'The ARN of the provider.');
const METADATA_SUMMARY = 'The metadata document that the provider publishes, as XML.';
const encryption = optional(
  'AssertionEncryptionMode',
  encryptionMode,
  'Whether assertions must be encrypted or only may be.',
);
const newPrivateKey = optional(
  'AddPrivateKey',
  text(1, 16384, '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+'),
  'A private key that decrypts assertions.',
);

export const createSAMLProvider = iam('CreateSAMLProvider', 'Makes a SAML provider known to the account.', {
  input: [
    required('SAMLMetadataDocument', metadata, METADATA_SUMMARY),
    required('Name', text(1, 128, '[\\w._-]+'), 'A name for the provider, unique in the account.'),
    newTags,
    encryption,
    newPrivateKey,
  ],
  output: [optional('SAMLProviderArn', arn), optional('Tags', tags)],
});

export const getSAMLProvider = iam('GetSAMLProvider', 'Describes a SAML provider, its metadata included.', {
  input: [toProvider],
  output: [
    optional('SAMLProviderUUID', privateKeyId),
    optional('SAMLMetadataDocument', metadata),
    optional('CreateDate', TIMESTAMP),
    optional('ValidUntil', TIMESTAMP),
    optional('Tags', tags),
    optional('AssertionEncryptionMode', encryptionMode),
    optional(
      'PrivateKeyList',
      listOf(structure(optional('KeyId', privateKeyId), optional('Timestamp', TIMESTAMP)), { maximum: 2 }),
    ),
  ],
});

export const listSAMLProviders = iam(
  'ListSAMLProviders',
  'Lists the SAML providers that the account knows.',
  {
    output: [
      optional(
        'SAMLProviderList',
        listOf(
          structure(
            optional('Arn', arn),
            optional('ValidUntil', TIMESTAMP),
            optional('CreateDate', TIMESTAMP),
          ),
        ),
      ),
    ],
  },
);

export const updateSAMLProvider = iam(
  'UpdateSAMLProvider',
  'Replaces the metadata or the keys of a SAML provider.',
  {
    input: [
      optional('SAMLMetadataDocument', metadata, METADATA_SUMMARY),
      toProvider,
      encryption,
      newPrivateKey,
      optional('RemovePrivateKey', privateKeyId, 'The id of a private key to remove.'),
    ],
    output: [optional('SAMLProviderArn', arn)],
  },
);

export const deleteSAMLProvider = iam('DeleteSAMLProvider', 'Deletes a SAML provider.', {
  input: [toProvider],
});
