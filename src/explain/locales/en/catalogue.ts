import type { Catalogue } from '../../catalogue.ts';
import { awsMessages } from './awsMessages.ts';
import { combining } from './combining.ts';
import { conditions } from './conditions.ts';
import { credentials } from './credentials.ts';
import { denials } from './denials.ts';
import { features } from './features.ts';
import { fixes } from './fixes.ts';
import { gates, identityOf, outcomes, policyTypes, standings, titles, verdicts } from './gates.ts';
import { grants, letThrough } from './grants.ts';
import { limited } from './limits.ts';
import { parameters } from './parameters.ts';
import { policies } from './policies.ts';
import { problemFixes } from './problemFixes.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';
import { remarks } from './remarks.ts';

/** English. */
export const en: Catalogue = {
  reasons: { ...credentials, ...parameters, ...policies, ...combining },
  conditions,
  problems,
  problemFixes,
  remarks,
  refusals,
  denials,
  fixes,
  limited,
  grants,
  letThrough,
  gates,
  policyTypes,
  identityOf,
  titles,
  verdicts,
  outcomes,
  standings,
  features,
  awsMessages,
};
