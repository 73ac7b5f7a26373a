import type { Service, ServiceIndex } from './serviceReference.ts';

/** Where the reference comes from, a service at a time: the core asks, the page or the command line knows the place. */
export interface ServiceReferenceSource {
  readonly index: () => Promise<ServiceIndex>;
  /** @param prefix one of the index; null for any other */
  readonly service: (prefix: string) => Promise<Service | null>;
}
