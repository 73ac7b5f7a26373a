import type { PolicyText } from '../world.ts';

/** A policy that AWS attaches in an organization by itself. */
export interface OrganizationDefault {
  readonly id: string;
  readonly name: string;
  readonly arn: string;
  readonly text: PolicyText;
}

/** The SCP that every root, unit and account starts with. */
export const FULL_AWS_ACCESS: OrganizationDefault = {
  id: 'p-FullAWSAccess',
  name: 'FullAWSAccess',
  arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
  text: documentText({ Effect: 'Allow', Action: '*', Resource: '*' }),
};

/** The RCP that is attached everywhere and cannot be detached (E-003). */
export const RCP_FULL_AWS_ACCESS: OrganizationDefault = {
  id: 'p-RCPFullAWSAccess',
  name: 'RCPFullAWSAccess',
  arn: 'arn:aws:organizations::aws:policy/resource_control_policy/p-RCPFullAWSAccess',
  text: documentText({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }),
};

function documentText(statement: object): PolicyText {
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2);
}
