/** Words of the interface. */
export const MAP = {};
