import type { Locale } from './locale.ts';
import { INTERFACE } from './locales/en/interface.ts';
import type { Worded } from './worded.ts';

/** What every locale's catalogue of interface words has. */
export type Interface = Worded<Omit<typeof INTERFACE, 'locale'>> & { readonly locale: Locale };

/** The words of the interface that are always at hand. */
export const INTERFACES = { en: INTERFACE } as const satisfies Record<string, Interface>;
