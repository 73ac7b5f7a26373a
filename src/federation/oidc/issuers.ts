/** An OpenID Connect provider as the token desk offers it: fields of a form, filled with samples. */
export interface Issuer {
  readonly id: string;
  /** The claim `iss`, exactly as the provider writes it. */
  readonly url: string;
  /** What a typical token for AWS has as `aud`. */
  readonly audience: string;
  readonly subject: string;
  /** Claims apart from `iss`, `aud`, `sub` and times, with sample values. */
  readonly claims: readonly SampleClaim[];
  /** Whether STS knows the provider without an IAM OIDC provider in the account (B-102). */
  readonly builtIn: boolean;
  /** Claims on which a trust policy for this provider hangs, the most telling first (B-108 to B-116). */
  readonly telling: readonly string[];
  /** Seconds from issue to expiry that are usual with the provider. */
  readonly lifetime: number;
}

export interface SampleClaim {
  readonly name: string;
  readonly value: string | boolean | readonly string[];
}

const GOOGLE: Issuer = {
  id: 'google',
  url: 'https://accounts.google.com',
  audience: '32555940559-lab.apps.googleusercontent.com',
  subject: '110169484474386276334',
  claims: [
    { name: 'azp', value: '32555940559-lab.apps.googleusercontent.com' },
    { name: 'email', value: 'ana@example.com' },
    { name: 'email_verified', value: true },
    { name: 'hd', value: 'example.com' },
  ],
  builtIn: true,
  telling: ['azp', 'aud', 'sub'],
  lifetime: 3600,
};

/** Without `amr` nobody would know an unauthenticated guest from a user who has logged in (H-017). */
const COGNITO: Issuer = {
  id: 'cognito',
  url: 'https://cognito-identity.amazonaws.com',
  audience: 'eu-central-1:12345678-aaaa-bbbb-cccc-123456790ab',
  subject: 'eu-central-1:0f9e8d7c-1111-2222-3333-abcdefabcdef',
  claims: [{ name: 'amr', value: ['authenticated', 'graph.facebook.com', 'graph.facebook.com:lab:10001'] }],
  builtIn: true,
  telling: ['aud', 'amr', 'sub'],
  lifetime: 600,
};

/** Its subject names repository and branch, environment or pull request (B-113). */
const GITHUB_ACTIONS: Issuer = {
  id: 'githubActions',
  url: 'https://token.actions.githubusercontent.com',
  audience: 'sts.amazonaws.com',
  subject: 'repo:example-org/shop:ref:refs/heads/main',
  claims: [
    { name: 'repository', value: 'example-org/shop' },
    { name: 'repository_id', value: '700100200' },
    { name: 'repository_owner', value: 'example-org' },
    { name: 'ref', value: 'refs/heads/main' },
    { name: 'ref_type', value: 'branch' },
    { name: 'environment', value: 'production' },
    { name: 'actor', value: 'ana' },
    { name: 'actor_id', value: '4200042' },
    { name: 'event_name', value: 'push' },
    { name: 'workflow', value: 'deploy' },
    { name: 'job_workflow_ref', value: 'example-org/shop/.github/workflows/deploy.yml@refs/heads/main' },
  ],
  builtIn: false,
  telling: ['sub', 'aud', 'job_workflow_ref', 'repository', 'ref', 'environment', 'actor'],
  lifetime: 300,
};

/** One issuer for each cluster; the subject is a service account (B-114, H-009). */
const EKS: Issuer = {
  id: 'eks',
  url: 'https://oidc.eks.eu-central-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE',
  audience: 'sts.amazonaws.com',
  subject: 'system:serviceaccount:shop:orders',
  claims: [],
  builtIn: false,
  telling: ['sub', 'aud'],
  lifetime: 86400,
};

const GITLAB: Issuer = {
  id: 'gitlab',
  url: 'https://gitlab.com',
  audience: 'https://gitlab.com',
  subject: 'project_path:example-group/shop:ref_type:branch:ref:main',
  claims: [
    { name: 'namespace_id', value: '72' },
    { name: 'namespace_path', value: 'example-group' },
    { name: 'project_id', value: '20' },
    { name: 'project_path', value: 'example-group/shop' },
    { name: 'ref', value: 'main' },
    { name: 'ref_type', value: 'branch' },
    { name: 'ref_protected', value: 'true' },
    { name: 'user_login', value: 'ana' },
    { name: 'pipeline_source', value: 'push' },
  ],
  builtIn: false,
  telling: ['sub', 'aud', 'namespace_id', 'project_id'],
  lifetime: 3600,
};

const TERRAFORM_CLOUD: Issuer = {
  id: 'terraformCloud',
  url: 'https://app.terraform.io',
  audience: 'aws.workload.identity',
  subject: 'organization:example-org:project:shop:workspace:production:run_phase:apply',
  claims: [
    { name: 'terraform_organization_name', value: 'example-org' },
    { name: 'terraform_project_name', value: 'shop' },
    { name: 'terraform_workspace_name', value: 'production' },
    { name: 'terraform_run_phase', value: 'apply' },
    { name: 'terraform_full_workspace', value: 'organization:example-org:project:shop:workspace:production' },
  ],
  builtIn: false,
  telling: ['sub', 'aud'],
  lifetime: 7200,
};

const CUSTOM: Issuer = {
  id: 'custom',
  url: 'https://login.example.com',
  audience: 'my-app',
  subject: 'user-1001',
  claims: [{ name: 'email', value: 'ana@example.com' }],
  builtIn: false,
  telling: ['aud', 'sub', 'azp', 'amr', 'email'],
  lifetime: 3600,
};

/** Providers that learners meet most; every other is a custom one under its own URL. */
export const ISSUERS: readonly Issuer[] = [
  GITHUB_ACTIONS,
  EKS,
  COGNITO,
  GOOGLE,
  GITLAB,
  TERRAFORM_CLOUD,
  CUSTOM,
];
