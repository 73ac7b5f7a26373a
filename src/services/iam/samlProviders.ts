import { ok, type Result } from '../../lib/result.ts';
import * as operations from '../../operations/iam/samlProviders.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { withAccount } from '../../world/change.ts';
import { samlProviderArn } from '../../world/names.ts';
import type { Account, SamlProvider } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { madeAt } from './describe.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { givenText, textOf } from './params.ts';
import { QUOTAS } from './quotas.ts';
import { answered, overQuota, refused } from './refused.ts';
import { iamResource } from './resources.ts';
import { metadataOf, metadataParts } from './samlMetadata.ts';
import { requestTagKeys, tagPermission, tagsMember, withGivenTags } from './tags.ts';

const createSAMLProvider = iamOperation(operations.createSAMLProvider, {
  resource: ({ account, params }) =>
    iamResource(account, samlProviderArn(account.id, textOf(params, 'Name'))),
  keys: ({ params }) => requestTagKeys(params),
  permissions: (call) => tagPermission('iam:TagSAMLProvider', call),
  effect: ({ world, account, params }) => {
    const name = textOf(params, 'Name');
    const { samlProviders } = account;
    const metadata = textOf(params, 'SAMLMetadataDocument');
    const parts = metadataParts(metadata);
    if (!parts) return refused('iamInvalidMetadata');
    if (samlProviders.some((each) => each.name === name)) return refused('iamSamlProviderExists', { name });
    if (samlProviders.length >= QUOTAS.SAMLProvidersPerAccount) return overQuota('SAMLProvidersPerAccount');
    const tags = withGivenTags({}, params, 'other');
    if (!tags.ok) return tags;
    const provider: SamlProvider = {
      name,
      ...parts,
      metadata,
      ...(Object.keys(tags.value).length > 0 && { tags: tags.value }),
      createdAt: world.clock,
    };
    return answered(withAccount(world, account, { samlProviders: [...samlProviders, provider] }), {
      SAMLProviderArn: samlProviderArn(account.id, name),
      ...tagsMember(tags.value),
    });
  },
});

const getSAMLProvider = iamOperation(operations.getSAMLProvider, {
  resource: providerResource,
  effect: (call) => {
    const provider = namedProvider(call);
    if (!provider.ok) return provider;
    return answered(call.world, {
      SAMLMetadataDocument: provider.value.metadata ?? metadataOf(provider.value),
      CreateDate: madeAt(provider.value),
      ...tagsMember(provider.value.tags),
    });
  },
});

const listSAMLProviders = iamOperation(operations.listSAMLProviders, {
  effect: ({ world, account }) =>
    answered(world, {
      SAMLProviderList: account.samlProviders.map((provider) => ({
        Arn: samlProviderArn(account.id, provider.name),
        CreateDate: madeAt(provider),
      })),
    }),
});

const updateSAMLProvider = iamOperation(operations.updateSAMLProvider, {
  resource: providerResource,
  effect: (call) => {
    const provider = namedProvider(call);
    if (!provider.ok) return provider;
    const { world, account, params } = call;
    const answer = { SAMLProviderArn: textOf(params, 'SAMLProviderArn') };
    const metadata = givenText(params, 'SAMLMetadataDocument');
    if (metadata === null) return answered(world, answer);
    const parts = metadataParts(metadata);
    if (!parts) return refused('iamInvalidMetadata');
    const samlProviders = account.samlProviders.map((each) =>
      each === provider.value ? { ...each, ...parts, metadata } : each,
    );
    return answered(withAccount(world, account, { samlProviders }), answer);
  },
});

const deleteSAMLProvider = iamOperation(operations.deleteSAMLProvider, {
  resource: providerResource,
  effect: (call) => {
    const provider = namedProvider(call);
    if (!provider.ok) return provider;
    const samlProviders = call.account.samlProviders.filter((each) => each !== provider.value);
    return answered(withAccount(call.world, call.account, { samlProviders }));
  },
});

const providerWith = ({ id, samlProviders }: Account, arn: string): SamlProvider | null =>
  samlProviders.find(({ name }) => samlProviderArn(id, name) === arn) ?? null;

function namedProvider({ account, params }: IamCall): Result<SamlProvider, AwsError> {
  const arn = textOf(params, 'SAMLProviderArn');
  const provider = providerWith(account, arn);
  return provider ? ok(provider) : refused('iamNoSuchSamlProvider', { arn });
}

function providerResource({ account, params }: IamCall) {
  const arn = textOf(params, 'SAMLProviderArn');
  return iamResource(account, arn, providerWith(account, arn)?.tags);
}

/** Identity providers that speak SAML 2.0 (A-011, I-008). Encrypted assertions are not modelled: their keys are not kept. */
export const SAML_PROVIDER_ENTRIES: readonly ServiceOperation[] = [
  createSAMLProvider,
  getSAMLProvider,
  listSAMLProviders,
  updateSAMLProvider,
  deleteSAMLProvider,
];
