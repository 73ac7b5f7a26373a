import type { Catalogue } from '../../catalogue.ts';
import { awsMessages } from './awsMessages.ts';
import { combining } from './combining.ts';
import { conditions } from './conditions.ts';
import { credentials } from './credentials.ts';
import { denials } from './denials.ts';
import { features } from './features.ts';
import { fixes } from './fixes.ts';
import { gates, outcomes, policyTypes, serviceIdentity, standings, titles, verdicts } from './gates.ts';
import { grants } from './grants.ts';
import { parameters } from './parameters.ts';
import { policies } from './policies.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';
import { remarks } from './remarks.ts';

/** English. */
export const en: Catalogue = {
  reasons: { ...credentials, ...parameters, ...policies, ...combining },
  conditions,
  problems,
  remarks,
  refusals,
  denials,
  fixes,
  grants,
  gates,
  policyTypes,
  serviceIdentity,
  titles,
  verdicts,
  outcomes,
  standings,
  features,
  awsMessages,
};
