/**
 * OIDC providers that many organizations share, by their URL, and the condition keys of which a trust policy has to test
 * one, so that not every customer of the provider gets in (B-111). Providers whose URL changes with their releases are
 * left out.
 */
export const SHARED_OIDC_PROVIDERS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['agent.buildkite.com', 'sub'],
    ['api.pulumi.com/oidc', 'aud'],
    ['app.terraform.io', 'sub'],
    ['cognito-identity.amazonaws.com', 'aud'],
    ['gitlab.com', 'sub'],
    ['oidc-configuration.audit-log.githubusercontent.com', 'sub'],
    ['oidc.codefresh.io', 'sub'],
    ['oidc.vercel.com', 'aud'],
    ['proidc.upbound.io', 'sub'],
    ['sandboxes.cloud', 'aud'],
    ['scalr.io', 'sub'],
    ['studio.datachain.ai/api', 'sub'],
    ['token.actions.githubusercontent.com', 'sub', 'job_workflow_ref'],
    ['tokens.cloud.shisho.dev', 'sub'],
    ['vstoken.actions.githubusercontent.com', 'sub'],
  ].map(([url = '', ...claims]) => [url, claims.map((claim) => `${url}:${claim}`)] as const),
);
