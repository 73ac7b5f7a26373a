import type { Template } from './template.ts';
import { acrossAccounts } from './templates/acrossAccounts.ts';
import { boundary } from './templates/boundary.ts';
import { conditions } from './templates/conditions.ts';
import { cuttingOff } from './templates/cuttingOff.ts';
import { duration } from './templates/duration.ts';
import { errorCause } from './templates/errorCause.ts';
import { externalId } from './templates/externalId.ts';
import { mfa } from './templates/mfa.ts';
import { oidcSubject } from './templates/oidcSubject.ts';
import { organizationPolicies } from './templates/organizationPolicies.ts';
import { principals } from './templates/principals.ts';
import { sessionPolicy } from './templates/sessionPolicy.ts';
import { sessionTags } from './templates/sessionTags.ts';
import { tagPermission } from './templates/tagPermission.ts';
import { whoMayCall } from './templates/whoMayCall.ts';

/** Everything that questions can be made of, in the order in which it is offered. */
export const TEMPLATES: readonly Template[] = [
  acrossAccounts,
  principals,
  externalId,
  duration,
  whoMayCall,
  errorCause,
  cuttingOff,
  mfa,
  sessionPolicy,
  boundary,
  organizationPolicies,
  conditions,
  sessionTags,
  tagPermission,
  oidcSubject,
];
