/** Words of the interface. */
export const TOKENS_TOOL = {};
