import type { Catalogue } from '../../catalogue.ts';
import { awsMessages } from './awsMessages.ts';
import { combining } from './combining.ts';
import { conditions } from './conditions.ts';
import { credentials } from './credentials.ts';
import { deniedPermission, denials } from './denials.ts';
import { features } from './features.ts';
import { fixes } from './fixes.ts';
import {
  gates,
  gatesOf,
  identityOf,
  outcomes,
  permissionGate,
  policyTypes,
  standings,
  titles,
  verdicts,
} from './gates.ts';
import { grants, letThrough, permitted } from './grants.ts';
import { limited } from './limits.ts';
import { operations, refusedByService } from './operations.ts';
import { parameters } from './parameters.ts';
import { permissions } from './permissions.ts';
import { policies } from './policies.ts';
import { problemFixes } from './problemFixes.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';
import { remarks } from './remarks.ts';
import { tokens } from './tokens.ts';

/** Spanish. */
export const es: Catalogue = {
  reasons: {
    ...credentials,
    ...tokens,
    ...parameters,
    ...operations,
    ...permissions,
    ...policies,
    ...combining,
  },
  conditions,
  problems,
  problemFixes,
  remarks,
  refusals,
  denials,
  deniedPermission,
  fixes,
  limited,
  grants,
  letThrough,
  permitted,
  gates,
  gatesOf,
  permissionGate,
  policyTypes,
  identityOf,
  titles,
  verdicts,
  outcomes,
  standings,
  features,
  awsMessages,
  refusedByService,
};
