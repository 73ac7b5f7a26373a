import { INTERFACE } from './locales/en/interface.ts';

/** What every locale's catalogue of interface words has. */
export type Interface = typeof INTERFACE;

/** The words of the interface by locale. */
export const INTERFACES = { en: INTERFACE } as const satisfies Record<string, Interface>;
