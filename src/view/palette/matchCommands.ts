import { COMMAND_GROUPS, type Command, type CommandGroup } from './command.ts';

export interface CommandSection {
  readonly group: CommandGroup;
  readonly commands: readonly Command[];
}

/**
 * The commands whose titles have every word that was typed, those first that begin with the first of them.
 * @param most how many are shown at once
 */
export function matchCommands(
  commands: readonly Command[],
  query: string,
  most = 60,
): { readonly sections: readonly CommandSection[]; readonly left: number } {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = commands
    .filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
    .toSorted((one, other) => Number(begins(other, words)) - Number(begins(one, words)));
  const shown = found.slice(0, most);
  return {
    sections: COMMAND_GROUPS.map((group) => ({
      group,
      commands: shown.filter((command) => command.group === group),
    })).filter(({ commands: own }) => own.length > 0),
    left: found.length - shown.length,
  };
}

const begins = ({ title }: Command, [first]: readonly string[]): boolean =>
  first !== undefined && title.toLowerCase().startsWith(first);
