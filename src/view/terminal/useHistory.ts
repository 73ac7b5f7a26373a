import { useRef } from 'react';

/** Lines run before, to go back over; what was being typed comes back at the end. */
export interface CommandHistory {
  readonly add: (line: string) => void;
  /** The line before; the first one stays. */
  readonly back: (typed: string) => string;
  readonly forward: (typed: string) => string;
}

export function useHistory(): CommandHistory {
  const state = useRef({ lines: [] as string[], at: 0, typed: '' });
  return {
    add: (line) => {
      const { lines } = state.current;
      if (lines.at(-1) !== line) lines.push(line);
      state.current.at = lines.length;
    },
    back: (typed) => {
      const now = state.current;
      if (now.at === now.lines.length) now.typed = typed;
      now.at = Math.max(0, now.at - 1);
      return now.lines[now.at] ?? typed;
    },
    forward: (typed) => {
      const now = state.current;
      if (now.at === now.lines.length) return typed;
      now.at++;
      return now.lines[now.at] ?? now.typed;
    },
  };
}
