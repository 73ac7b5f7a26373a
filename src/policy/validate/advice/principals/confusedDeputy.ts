import type { PolicyType } from '../../../document.ts';
import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';

/**
 * Services whose documentation asks for a source in the trust policy of the roles they take on. Roles that compute
 * takes on (EC2, Lambda) are left out: iam:PassRole keeps those within the account (E-053).
 */
const DEPUTIES: ReadonlySet<string> = new Set([
  'bedrock.amazonaws.com',
  'codebuild.amazonaws.com',
  'datasync.amazonaws.com',
  'ecs-tasks.amazonaws.com',
  'events.amazonaws.com',
  'grafana.amazonaws.com',
  'logs.amazonaws.com',
  'pipes.amazonaws.com',
  'rolesanywhere.amazonaws.com',
  'sagemaker.amazonaws.com',
  'scheduler.amazonaws.com',
  'ssm.amazonaws.com',
  'states.amazonaws.com',
  'transfer.amazonaws.com',
  'vpc-flow-logs.amazonaws.com',
]);

const SOURCES = [
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceowner',
] as const;

/** E-051: a service that acts for whoever asks it should say for whom it acts. */
export const confusedDeputy: StatementAdvice = ({ syntax, effect, byKey }, { kind }) => {
  if (effect !== 'Allow' || SOURCES.some((key) => byKey.has(key))) return NO_ADVICE;
  return (syntax.principal?.entries ?? [])
    .filter(({ type, value }) => type === 'Service' && isDeputy(value, kind))
    .map(({ value, span }) => advise('advice.confusedDeputy', 'E-051', span, { service: value, kind }));
};

const isDeputy = (service: string, kind: PolicyType): boolean =>
  kind === 'resource' || (kind === 'trust' && DEPUTIES.has(service.toLowerCase()));
