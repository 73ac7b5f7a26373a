/** Words of the frame around the tools: its edges, the palette of commands, the shortcuts, the history. */
export const FRAME = {
  edge: {
    world: 'Width of World',
    decision: 'Width of Decision',
    drawer: 'Height of the tools',
  },
  edgeHelp: 'Drag, or use the arrow keys. Enter or a double click puts it back.',
  raise: 'Give the tool the whole height',
  lower: 'Give the tool its part of the height',
  shut: 'Shut the tool',
};
