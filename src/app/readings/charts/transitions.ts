/** What of a machine is read to draw it: its states, and where their transitions lead. */
export interface Drawn {
  readonly states: Readonly<Record<string, StateOf>>;
  readonly root: StateOf;
}

interface StateOf {
  readonly transitions: ReadonlyMap<string, readonly TransitionOf[]>;
}

interface TransitionOf {
  readonly target: readonly { readonly key: string }[] | undefined;
  readonly guard?: unknown;
}

/** One transition of a machine. */
export interface Transition {
  /** Null: from any state. */
  readonly from: string | null;
  readonly event: string;
  readonly to: string;
  /** Name and parameters of its guard; null: it has none. */
  readonly guard: { readonly type: string; readonly params: unknown } | null;
}

/** Every transition that a machine's definition has. */
export function transitionsOf({ states, root }: Drawn): readonly Transition[] {
  const froms: readonly (readonly [string | null, StateOf])[] = [[null, root], ...Object.entries(states)];
  return froms.flatMap(([from, state]) =>
    [...state.transitions].flatMap(([event, transitions]) =>
      transitions.flatMap(({ target, guard }) =>
        (target ?? []).map(({ key }): Transition => ({ from, event, to: key, guard: guardOf(guard) })),
      ),
    ),
  );
}

function guardOf(guard: unknown): Transition['guard'] {
  if (typeof guard !== 'object' || guard === null || !('type' in guard)) return null;
  return { type: String(guard.type), params: 'params' in guard ? guard.params : undefined };
}
