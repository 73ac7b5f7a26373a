import { ok, type Result } from '../../lib/result.ts';
import * as operations from '../../operations/iam/openIDConnectProviders.ts';
import type { Operation } from '../../operations/operation.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { withAccount } from '../../world/change.ts';
import { oidcProviderArn } from '../../world/names.ts';
import type { Account, OidcProvider, World } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { madeAt } from './describe.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { textOf, textsOf } from './params.ts';
import { QUOTAS } from './quotas.ts';
import { answered, overQuota, refused, type Refused } from './refused.ts';
import { iamResource } from './resources.ts';
import { requestTagKeys, tagPermission, tagsMember, withGivenTags } from './tags.ts';

const MOST_THUMBPRINTS = 5;

const createOpenIDConnectProvider = iamOperation(operations.createOpenIDConnectProvider, {
  resource: ({ account, params }) => iamResource(account, oidcProviderArn(account.id, textOf(params, 'Url'))),
  keys: ({ params }) => requestTagKeys(params),
  permissions: (call) => tagPermission('iam:TagOpenIDConnectProvider', call),
  effect: ({ world, account, params }) => {
    const url = textOf(params, 'Url');
    if (!/^https:\/\/[\x21-\x7e]{1,247}$/.test(url)) return refused('iamInvalidUrl');
    const isKnown = account.oidcProviders.some((each) => each.url.toLowerCase() === url.toLowerCase());
    if (isKnown) return refused('iamOidcProviderExists', { url });
    if (account.oidcProviders.length >= QUOTAS.OpenIdConnectProvidersPerAccount) {
      return overQuota('OpenIdConnectProvidersPerAccount');
    }
    const clientIds = [...new Set(textsOf(params, 'ClientIDList'))];
    const thumbprints = textsOf(params, 'ThumbprintList');
    const fault = clientIdsFault(clientIds) ?? thumbprintFault(thumbprints);
    if (fault) return fault;
    const tags = withGivenTags({}, params, 'other');
    if (!tags.ok) return tags;
    const provider: OidcProvider = {
      url,
      clientIds,
      ...(thumbprints.length > 0 && { thumbprints }),
      ...(Object.keys(tags.value).length > 0 && { tags: tags.value }),
      createdAt: world.clock,
    };
    const after = withAccount(world, account, { oidcProviders: [...account.oidcProviders, provider] });
    return answered(after, {
      OpenIDConnectProviderArn: oidcProviderArn(account.id, url),
      ...tagsMember(tags.value),
    });
  },
});

/** The address is told without its scheme, as in the ARN. */
const getOpenIDConnectProvider = iamOperation(operations.getOpenIDConnectProvider, {
  resource: providerResource,
  effect: (call) => {
    const provider = namedProvider(call);
    if (!provider.ok) return provider;
    const { url, clientIds, thumbprints = [], tags } = provider.value;
    return answered(call.world, {
      Url: url.replace(/^https:\/\//, ''),
      ClientIDList: clientIds,
      ThumbprintList: thumbprints,
      CreateDate: madeAt(provider.value),
      ...tagsMember(tags),
    });
  },
});

const listOpenIDConnectProviders = iamOperation(operations.listOpenIDConnectProviders, {
  effect: ({ world, account }) =>
    answered(world, {
      OpenIDConnectProviderList: account.oidcProviders.map(({ url }) => ({
        Arn: oidcProviderArn(account.id, url),
      })),
    }),
});

const deleteOpenIDConnectProvider = iamOperation(operations.deleteOpenIDConnectProvider, {
  resource: providerResource,
  effect: (call) => {
    const provider = namedProvider(call);
    if (!provider.ok) return provider;
    const oidcProviders = call.account.oidcProviders.filter((each) => each !== provider.value);
    return answered(withAccount(call.world, call.account, { oidcProviders }));
  },
});

/** Adding a client that is there and removing one that is not change nothing, and succeed. */
const changeProvider = (
  operation: Operation,
  change: (provider: OidcProvider, params: IamCall['params']) => Result<Partial<OidcProvider>, AwsError>,
): ServiceOperation =>
  iamOperation(operation, {
    resource: providerResource,
    effect: (call) => {
      const provider = namedProvider(call);
      if (!provider.ok) return provider;
      const changed = change(provider.value, call.params);
      if (!changed.ok) return changed;
      return answered(withProvider(call, provider.value, changed.value));
    },
  });

const addClientId = changeProvider(
  operations.addClientIDToOpenIDConnectProvider,
  ({ clientIds: before }, params) => {
    const clientIds = [...new Set([...before, textOf(params, 'ClientID')])];
    return clientIdsFault(clientIds) ?? ok({ clientIds });
  },
);

const removeClientId = changeProvider(
  operations.removeClientIDFromOpenIDConnectProvider,
  ({ clientIds }, params) => {
    const removed = textOf(params, 'ClientID');
    return ok({ clientIds: clientIds.filter((each) => each !== removed) });
  },
);

const updateThumbprints = changeProvider(operations.updateOpenIDConnectProviderThumbprint, (_, params) => {
  const thumbprints = textsOf(params, 'ThumbprintList');
  return thumbprintFault(thumbprints) ?? ok({ thumbprints });
});

const clientIdsFault = (clientIds: readonly string[]): Refused | null =>
  clientIds.length > QUOTAS.ClientIdsPerOpenIdConnectProvider
    ? overQuota('ClientIdsPerOpenIdConnectProvider')
    : null;

function thumbprintFault(thumbprints: readonly string[]): Refused | null {
  if (thumbprints.length > MOST_THUMBPRINTS) return refused('iamThumbprintLimit');
  return thumbprints.every((each) => /^[0-9A-Fa-f]{40}$/.test(each)) ? null : refused('iamInvalidThumbprint');
}

const providerWith = ({ id, oidcProviders }: Account, arn: string): OidcProvider | null =>
  oidcProviders.find(({ url }) => oidcProviderArn(id, url) === arn) ?? null;

function namedProvider({ account, params }: IamCall): Result<OidcProvider, AwsError> {
  const arn = textOf(params, 'OpenIDConnectProviderArn');
  const provider = providerWith(account, arn);
  return provider ? ok(provider) : refused('iamNoSuchOidcProvider', { arn });
}

function providerResource({ account, params }: IamCall) {
  const arn = textOf(params, 'OpenIDConnectProviderArn');
  return iamResource(account, arn, providerWith(account, arn)?.tags);
}

const withProvider = (
  { world, account }: IamCall,
  provider: OidcProvider,
  changed: Partial<OidcProvider>,
): World =>
  withAccount(world, account, {
    oidcProviders: account.oidcProviders.map((each) => (each === provider ? { ...each, ...changed } : each)),
  });

/** Identity providers that speak OpenID Connect (A-011, I-008). */
export const OIDC_PROVIDER_ENTRIES: readonly ServiceOperation[] = [
  createOpenIDConnectProvider,
  getOpenIDConnectProvider,
  listOpenIDConnectProviders,
  deleteOpenIDConnectProvider,
  addClientId,
  removeClientId,
  updateThumbprints,
];
