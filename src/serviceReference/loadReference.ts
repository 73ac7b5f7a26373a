import { serviceReference, type ServiceReference } from './serviceReference.ts';
import { servicesToLoad } from './servicesToLoad.ts';
import type { ServiceReferenceSource } from './source.ts';

/** The reference with what questions about an action or a pattern need. Rejects when the source does. */
export async function loadReference(
  source: ServiceReferenceSource,
  pattern: string,
): Promise<ServiceReference> {
  const index = await source.index();
  const services = await Promise.all(servicesToLoad(index, pattern).map(source.service));
  return serviceReference(
    index,
    services.flatMap((service) => service ?? []),
  );
}
