/** Words of the interface. */
export const CHARTS = {};
