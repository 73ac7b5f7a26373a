import type { Scope } from './scope.ts';
import type { Work } from './work.ts';

type Method = (...values: unknown[]) => unknown;

/** Counts what WebCrypto does as work: the SDK hashes and signs with it before it sends anything. */
export function trackCrypto({ SubtleCrypto }: Scope, work: Work): void {
  if (!SubtleCrypto) return;
  const { prototype } = SubtleCrypto;
  for (const [name, { value, writable }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (typeof value !== 'function' || !writable || name === 'constructor') continue;
    const method = value as Method;
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...values: unknown[]) {
        return work.track(Promise.resolve(method.apply(this, values)));
      },
    });
  }
}
