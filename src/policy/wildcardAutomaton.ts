/** One piece of a pattern: a character by its code, any one character, or any run of them; colons apart or not. */
export type WildcardToken =
  | { readonly kind: 'character'; readonly code: number }
  | { readonly kind: 'one'; readonly colons: boolean }
  | { readonly kind: 'run'; readonly colons: boolean };

/**
 * A pattern as an automaton whose states are the places between its characters, one bit each: all ways through the
 * pattern are followed at once, 31 states to a machine word, so time is the length of the value times the words.
 */
export interface WildcardAutomaton {
  /** Characters of the pattern, runs left out; the state of that number accepts. */
  readonly length: number;
  /** For a character's code: the states that it leads one on from. */
  readonly leadsOn: ReadonlyMap<number, Int32Array>;
  /** The same for the codes that are not in the pattern. */
  readonly leadsOnOthers: Int32Array;
  /** The states that stay for a character that is no colon, and for a colon: a run stands there. */
  readonly stays: Int32Array;
  readonly staysForColon: Int32Array;
}

const COLON = 58;
const BITS = 31;

/** Prepares a pattern. */
export function compileWildcards(tokens: readonly WildcardToken[]): WildcardAutomaton {
  const characters = tokens.filter(({ kind }) => kind !== 'run');
  const { length } = characters;
  const words = Math.floor(length / BITS) + 1;
  const codes = new Set(characters.flatMap((token) => (token.kind === 'character' ? [token.code] : [])));
  codes.add(COLON);
  const leadsOnFrom = (code: number | null): Int32Array => {
    const states = new Int32Array(words);
    characters.forEach((token, at) => {
      const takes =
        token.kind === 'character'
          ? token.code === code
          : token.kind === 'one' && (token.colons || code !== COLON);
      if (takes) setBit(states, at);
    });
    return states;
  };
  const stays = new Int32Array(words);
  const staysForColon = new Int32Array(words);
  let state = 0;
  for (const token of tokens) {
    if (token.kind !== 'run') state++;
    else {
      setBit(stays, state);
      if (token.colons) setBit(staysForColon, state);
    }
  }
  return {
    length,
    leadsOn: new Map([...codes].map((code) => [code, leadsOnFrom(code)])),
    leadsOnOthers: leadsOnFrom(null),
    stays,
    staysForColon,
  };
}

/** Whether the whole value matches. */
export function matchesWildcards(automaton: WildcardAutomaton, value: string): boolean {
  const { leadsOn, leadsOnOthers, length } = automaton;
  const states = new Int32Array(leadsOnOthers.length);
  setBit(states, 0);
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    const on = leadsOn.get(code) ?? leadsOnOthers;
    const stay = code === COLON ? automaton.staysForColon : automaton.stays;
    let carry = 0;
    for (let word = 0; word < states.length; word++) {
      const before = states[word] ?? 0;
      const moved = before & (on[word] ?? 0);
      states[word] = (moved << 1) | carry | (before & (stay[word] ?? 0));
      carry = moved >>> (BITS - 1);
    }
  }
  return ((states[Math.floor(length / BITS)] ?? 0) & (1 << (length % BITS))) !== 0;
}

function setBit(states: Int32Array, state: number): void {
  const word = Math.floor(state / BITS);
  states[word] = (states[word] ?? 0) | (1 << (state % BITS));
}
