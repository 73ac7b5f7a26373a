/** Issuers of ID tokens that STS knows without an IAM provider, by host (B-102). */
export const BUILT_IN_ISSUERS: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'cognito-identity.amazonaws.com',
]);

/** Names of the condition keys for what such a provider says about an access token. */
interface AccessTokenKeys {
  readonly application: string;
  readonly user: string;
}

/** Providers that STS asks about OAuth 2.0 access tokens, by `ProviderId` (B-100, B-110). */
export const ACCESS_TOKEN_PROVIDERS: ReadonlyMap<unknown, AccessTokenKeys> = new Map([
  ['www.amazon.com', { application: 'app_id', user: 'user_id' }],
  ['graph.facebook.com', { application: 'app_id', user: 'id' }],
]);

/** Of the tokens that AWS makes for the outside (B-119, B-158). */
export const isOutboundIssuer = (host: string): boolean =>
  /^[^./]+\.tokens\.sts\.global\.api\.aws$/.test(host);

interface ProviderClaims {
  readonly host: RegExp;
  readonly claims: readonly string[];
}

const GITHUB = [
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
];

const BUILDKITE = [
  'build_branch',
  'cluster_id',
  'cluster_name',
  'organization_id',
  'organization_slug',
  'pipeline_id',
  'pipeline_slug',
];

const GITLAB = [
  'namespace_id',
  'pipeline_source',
  'project_id',
  'ref_protected',
  'runner_environment',
  'user_access_level',
  'user_email',
  'user_id',
  'user_login',
];

/**
 * Claims that STS reads of some providers besides the common ones (B-109); source: the Service Authorization Reference,
 * condition keys of sts:AssumeRoleWithWebIdentity.
 */
const PROVIDER_CLAIMS: readonly ProviderClaims[] = [
  { host: /^token\.actions\.githubusercontent\.com$|^github\.com\/enterprises\/[^/]+$/, claims: GITHUB },
  { host: /^agent\.(?:buildkite\.com|[^./]+\.buildkite\.(?:dev|site))$/, claims: BUILDKITE },
  { host: /^gitlab\.com$/, claims: GITLAB },
  { host: /^accounts\.google\.com$/, claims: ['google/organization_number'] },
  { host: /^oidc\.circleci\.com\/org\/[^/]+$/, claims: ['oidc.circleci.com/project-id'] },
  { host: /^idcs-[^./]+\.identity\.oraclecloud\.com$/, claims: ['rpst_id'] },
];

/** Names of the claims that become condition keys only with this provider. */
export const claimsOfProvider = (host: string): readonly string[] =>
  PROVIDER_CLAIMS.find((provider) => provider.host.test(host))?.claims ?? [];
