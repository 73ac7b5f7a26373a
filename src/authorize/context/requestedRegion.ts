import type { AccessRequest } from '../request.ts';
import { serviceOf } from './serviceOf.ts';

/** The Region whose endpoint is called: the call's own, except for services that have one endpoint (D-054). */
export const requestedRegion = ({ action, region }: AccessRequest): string =>
  GLOBAL_SERVICES.get(serviceOf(action)) ?? region;

const IN_VIRGINIA = [
  'account',
  'budgets',
  'ce',
  'cloudfront',
  'cur',
  'iam',
  'organizations',
  'route53',
  'route53domains',
  'shield',
  'support',
  'trustedadvisor',
  'waf',
] as const;

const IN_OREGON = ['globalaccelerator', 'networkmanager'] as const;

const GLOBAL_SERVICES: ReadonlyMap<string, string> = new Map([
  ...IN_VIRGINIA.map((service) => [service, 'us-east-1'] as const),
  ...IN_OREGON.map((service) => [service, 'us-west-2'] as const),
]);
