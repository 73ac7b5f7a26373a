/** A secret as it may be shown: its last four characters. */
export const masked = (secret: string): string => `${'*'.repeat(16)}${secret.slice(-4)}`;
