/** Words of the interface. */
export const CLOCK_TOOL = {};
