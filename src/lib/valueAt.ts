/** The value at a position, -1 standing for none. Reading `list[-1]` would find nothing either, but slowly: V8 looks for a property of that name. */
export const valueAt = <Value>(list: readonly Value[], position: number): Value | undefined =>
  position < 0 ? undefined : list[position];
