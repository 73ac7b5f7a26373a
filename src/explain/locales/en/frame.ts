/** Words of the interface. */
export const FRAME = {};
