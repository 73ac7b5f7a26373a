import { nearest } from './nearest.ts';
import type { ServiceIndex } from './serviceReference.ts';

/** The service prefix that looks most like a misspelt one; null when none does. */
export const nearestService = ({ services }: ServiceIndex, prefix: string): string | null =>
  nearest(
    prefix,
    services.map((service) => service.prefix),
  );
