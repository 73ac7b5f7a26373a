import type { Service, ServiceReference } from './serviceReference.ts';

/** The service of a prefix, in any case; null when there is none or it is not loaded. */
export const findService = ({ services }: ServiceReference, prefix: string): Service | null =>
  services.get(prefix.toLowerCase()) ?? null;
