/** The groups of commands, in the order in which the palette shows them. */
export const COMMAND_GROUPS = ['call', 'go', 'policy', 'world', 'history', 'help'] as const;

export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Something that can be done now, by its name or its keys. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly title: string;
  /** As they are printed: `Ctrl+K`. Null: by its name alone. */
  readonly keys: string | null;
  readonly run: () => void;
}
