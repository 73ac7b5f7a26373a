import { mfaCode } from '../../src/world/mfaCodes.ts';

/** What a device shows now; the served world's clock is the computer's. */
export const currentCode = (seed: string): string => mfaCode({ seed }, new Date().toISOString());
