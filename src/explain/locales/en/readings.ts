/** Words of the interface. */
export const READINGS = {};
