import type { PolicyType } from '../document.ts';
import { ARN } from '../partitions.ts';
import { compilePrincipal } from '../principal.ts';
import type { PrincipalEntry } from '../syntax.ts';
import { principalFix } from './principalFix.ts';
import { broken, type GrammarRule } from './rule.ts';

/** C-027, C-031, C-032, C-043: each principal has one of AWS's forms; no wildcard but a lone `*`, no groups. */
export const principalForm: GrammarRule = ({ text, statements }, kind) =>
  statements.flatMap((statement) =>
    [statement.principal, statement.notPrincipal].flatMap(
      (element) =>
        element?.entries.flatMap((entry) => {
          const fault = faultOf(entry, kind);
          if (!fault) return [];
          const params = { type: entry.type, principal: entry.value, fault };
          const fix = principalFix(text, statement, entry);
          return [broken('grammar.principalForm', SOURCE[fault], entry.span, params, fix)];
        }) ?? [],
    ),
  );

/** What is wrong with a principal: a wildcard, something that cannot call, everything at once, or its form. */
export type PrincipalFault = 'wildcard' | 'group' | 'instanceProfile' | 'anyService' | 'form';

const SOURCE: Readonly<Record<PrincipalFault, string>> = {
  wildcard: 'C-031',
  group: 'C-032',
  instanceProfile: 'C-032',
  anyService: 'C-043',
  form: 'C-027',
};

function faultOf({ type, value, span }: PrincipalEntry, kind: PolicyType): PrincipalFault | null {
  if (type === 'Service') {
    if (value === '*') return 'anyService';
    return HOST.test(value) ? null : 'form';
  }
  if (type === 'Federated') return HOST.test(value) || PROVIDER.test(value) ? null : 'form';
  if (kind === 'resource' && ORIGIN_ACCESS.test(value)) return null;
  if (compilePrincipal({ type, value, span }).pattern.form !== 'malformed') return null;
  if (GROUP.test(value)) return 'group';
  if (INSTANCE_PROFILE.test(value)) return 'instanceProfile';
  return /[*?]/.test(value) ? 'wildcard' : 'form';
}

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const PROVIDER = new RegExp(`^${ARN}:iam::\\d{12}:(?:oidc|saml)-provider/.`);
const GROUP = new RegExp(`^${ARN}:iam::\\d{12}:group/`);
const INSTANCE_PROFILE = new RegExp(`^${ARN}:iam::\\d{12}:instance-profile/`);

/** How CloudFront names itself to a bucket; not one of the forms of IAM. */
const ORIGIN_ACCESS = /^arn:aws:iam::cloudfront:user\/./;
