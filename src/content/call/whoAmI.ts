import type { Asked } from './made.ts';

/** GetCallerIdentity by somebody: the call that anybody may make. */
export const whoAmI = (as: string): Asked => ({
  as,
  call: 'sts:GetCallerIdentity',
  params: {},
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label: null,
});
