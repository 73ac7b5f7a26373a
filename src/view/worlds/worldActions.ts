/** What is done with a whole world in a dialog of its own. */
export const WORLD_DIALOGS = ['saveAs', 'share', 'export', 'import'] as const;
export type WorldDialogName = (typeof WORLD_DIALOGS)[number];

/** What the menu of a world holds; `startOver` puts it back as it was, `all` leads to the other worlds. */
export const WORLD_ACTIONS = [...WORLD_DIALOGS, 'startOver', 'all'] as const;
export type WorldAction = (typeof WORLD_ACTIONS)[number];
