import type { Reason } from '../trace/reason.ts';

/** Whether a step tells how the code of an MFA device fared. */
export const isAboutMfa = ({ code }: Reason): boolean => code.startsWith('mfa.');
