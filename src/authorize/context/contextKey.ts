import type { AccessRequest } from '../request.ts';

/** How a context key gets its values from caller, resource and world; undefined when AWS leaves the key out. */
export type ContextKey = (request: AccessRequest) => string | readonly string[] | undefined;
