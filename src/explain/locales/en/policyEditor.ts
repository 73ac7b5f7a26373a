/** Words of the interface. */
export const POLICY_EDITOR = {};
