import type { Account } from './world.ts';

/** Regions that an account has to switch on before it can use them. Source: AWS Account Management, Regions. */
const OPT_IN: ReadonlySet<string> = new Set([
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'eu-south-2',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
]);

/** Whether a Region is off until an account opts in. */
export const isOptIn = (region: string): boolean => OPT_IN.has(region);

/** Whether an account can use a Region at all: all but the opt-in Regions that it has not switched on. */
export const isEnabled = ({ sts }: Account, region: string): boolean =>
  !isOptIn(region) || sts.optInRegions.includes(region);

/**
 * Whether STS gives out credentials of an account in a Region: an opt-in Region that is on cannot be deactivated, nor
 * can us-east-1.
 */
export const isStsActive = (account: Account, region: string): boolean =>
  isOptIn(region)
    ? isEnabled(account, region)
    : region === 'us-east-1' || !account.sts.disabledRegions.includes(region);
