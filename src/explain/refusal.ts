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
  'parameter.missing',
  'parameter.tooShort',
  'parameter.tooLong',
  'parameter.tooSmall',
  'parameter.tooLarge',
  'parameter.pattern',
  'parameter.notInteger',
  'parameter.notRoleArn',
  'role.missing',
  'mayCall.rootMayNot',
  'duration.overRoleMaximum',
  'duration.overChainingCap',
] as const satisfies readonly ReasonCode[];

export type RefusalCode = (typeof REFUSALS)[number];

const codes: ReadonlySet<ReasonCode> = new Set(REFUSALS);

export const isRefusal = (code: ReasonCode): code is RefusalCode => codes.has(code);
