import { epochSeconds } from '../../../world/clock.ts';
import type { World } from '../../../world/world.ts';
import { keysOf } from '../../../federation/keys/issuerKeys.ts';
import { hostOf, knownIssuer, type IssuerOption } from './providers.ts';
import { trustedValues } from './trustedValues.ts';

type Claims = Readonly<Record<string, unknown>>;

/** Kinds of tokens that an issuer gives out; the interface has a name for each. */
export type JwtPresetId =
  'branch' | 'environment' | 'pullRequest' | 'stranger' | 'serviceAccount' | 'defaultAccount' | 'sample';

export interface JwtPreset {
  readonly id: JwtPresetId;
  /** Of which branch, pod or user the token is. */
  readonly subject: string;
  readonly claims: Claims;
}

/** Tokens that an issuer would give out, as they fit the trust policies of a world; times are left out. */
export function jwtPresets(issuer: IssuerOption, world: World): readonly JwtPreset[] {
  const known = knownIssuer(issuer.url);
  const trusted = trustedValues(world, `${hostOf(issuer.url)}:sub`);
  const aud = issuer.clientIds[0] ?? known?.audience ?? 'sts.amazonaws.com';
  const subjects = SUBJECTS[known?.id ?? '']?.(trusted) ?? [
    ['sample', trusted.find(isPlain) ?? known?.subject ?? 'user-1001', sampleClaims(known?.claims ?? [])],
  ];
  return subjects.map(([id, subject, claims]) => ({
    id,
    subject,
    claims: { iss: issuer.url, aud, sub: subject, ...claims },
  }));
}

/** The claims of a preset with times from the lab's clock, as long as is usual with the issuer. */
export function timedClaims({ claims }: JwtPreset, issuer: IssuerOption, clock: string): Claims {
  const { iss, aud, sub, ...others } = claims;
  return { iss, aud, sub, ...timesFrom(issuer.url, clock), ...others };
}

/** `iat` and `exp` of a token that is made now, in seconds since 1970. */
export function timesFrom(url: string, clock: string): { readonly iat: number; readonly exp: number } {
  const iat = epochSeconds(clock);
  return { iat, exp: iat + (knownIssuer(url)?.lifetime ?? AN_HOUR) };
}

/** The header that an issuer writes: RS256 with its own key. */
export const usualHeader = (url: string): Claims => ({ alg: 'RS256', typ: 'JWT', kid: keysOf(url).RSA.kid });

const AN_HOUR = 3600;

type Subject = readonly [id: JwtPresetId, subject: string, claims: Claims];

/** Presets of the issuers that learners meet most, from the subjects that the world trusts. */
const SUBJECTS: Readonly<Partial<Record<string, (trusted: readonly string[]) => readonly Subject[]>>> = {
  githubActions: (trusted) => {
    const [, repository = 'example-org/shop', , branch = 'main'] =
      trusted.map((each) => REPOSITORY.exec(each)).find((match) => match !== null) ?? [];
    const strange = repository.replace('/', '-fans/');
    return [
      ['branch', `repo:${repository}:ref:refs/heads/${branch}`, job(repository, branch, 'push')],
      [
        'environment',
        `repo:${repository}:environment:production`,
        { ...job(repository, branch, 'push'), environment: 'production' },
      ],
      [
        'pullRequest',
        `repo:${repository}:pull_request`,
        { ...job(repository, branch, 'pull_request'), ref: 'refs/pull/7/merge' },
      ],
      ['stranger', `repo:${strange}:ref:refs/heads/${branch}`, job(strange, branch, 'push')],
    ];
  },
  eks: (trusted) => {
    const [, namespace = 'shop', account = 'orders'] =
      trusted.map((each) => SERVICE_ACCOUNT.exec(each)).find((match) => match !== null) ?? [];
    return [
      ['serviceAccount', `system:serviceaccount:${namespace}:${account}`, pod(namespace, account)],
      ['defaultAccount', `system:serviceaccount:${namespace}:default`, pod(namespace, 'default')],
    ];
  },
};

/** Forms of the subject (B-113, B-114); wildcards name no repository and no pod. */
const REPOSITORY = /^repo:([\w.-]+\/[\w.-]+)(:ref:refs\/heads\/([\w./-]+))?/;
const SERVICE_ACCOUNT = /^system:serviceaccount:([\w.-]+):([\w.-]+)$/;

const job = (repository: string, branch: string, event: string): Claims => ({
  repository,
  repository_owner: repository.split('/')[0],
  ref: `refs/heads/${branch}`,
  event_name: event,
  actor: 'ana',
  workflow: 'deploy',
});

const pod = (namespace: string, account: string): Claims => ({
  'kubernetes.io': { namespace, pod: { name: `${account}-0` }, serviceaccount: { name: account } },
});

const isPlain = (value: string): boolean => !/[*?]/.test(value);

const sampleClaims = (claims: readonly { readonly name: string; readonly value: unknown }[]): Claims =>
  Object.fromEntries(claims.map(({ name, value }) => [name, value]));
