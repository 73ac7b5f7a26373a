import type { ReasonCode } from '../trace/reason.ts';

/** Reasons that end a call before the policies are asked, after they have allowed it, or without them. */
export const REFUSALS = [
  'request.notModelled',
  'credentials.missing',
  'credentials.unknownKey',
  'credentials.inactiveKey',
  'credentials.tokenMissing',
  'credentials.tokenWrong',
  'credentials.expired',
  'credentials.roleGone',
  'credentials.userGone',
  'credentials.notForIam',
  'parameter.missing',
  'parameter.tooShort',
  'parameter.tooLong',
  'parameter.tooSmall',
  'parameter.tooLarge',
  'parameter.pattern',
  'parameter.notInteger',
  'parameter.notRoleArn',
  'parameter.notPolicyArn',
  'parameter.tooMany',
  'parameter.policiesTooLong',
  'parameter.policyRefused',
  'parameter.policyMissing',
  'role.missing',
  'mayCall.rootMayNot',
  'mayCall.sessionMayNot',
  'mayCall.federatedUserMayNot',
  'duration.overRoleMaximum',
  'duration.overChainingCap',
] as const satisfies readonly ReasonCode[];

export type RefusalCode = (typeof REFUSALS)[number];

const codes: ReadonlySet<ReasonCode> = new Set(REFUSALS);

export const isRefusal = (code: ReasonCode): code is RefusalCode => codes.has(code);
