/** Words of the interface. */
export const WORLDS = {};
