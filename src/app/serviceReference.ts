import type { ServiceReferenceSource } from '../serviceReference/source.ts';

/** AWS's service reference in chunks of the page, each loaded when first asked for. */
export const SERVICE_REFERENCE: ServiceReferenceSource = {
  index: async () => (await import('virtual:service-reference')).INDEX,
  service: async (prefix) => (await import('virtual:service-reference')).loadService(prefix),
};
