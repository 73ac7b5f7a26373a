/** Words of the page that shows the visual language. */
export const DESIGN = {
  title: 'Design',
  about:
    'Paper and ink, one accent, space instead of boxes. Everything the lab is made of stands on this page, in all its states; switch the theme in the header to see it in the other light.',
  colour: {
    title: 'Colour',
    about:
      'Each colour has a task, and none says anything alone: a standing has its icon and its word everywhere. Text and ground keep a contrast of 4.5 to 1 in both themes.',
    grounds: 'Grounds',
    ink: 'Ink and lines',
    accent: 'The accent: the one next thing to do, links, focus, where the dot stands',
    standings: 'The four standings',
    syntax: 'JSON in the editors',
  },
  type: {
    title: 'Type',
    about:
      'The faces of your device. Sans for all text, mono for code, names of actions, ARNs and AWS’s own words.',
    sample: 'Who may assume this role?',
    code: 'arn:aws:iam::111122223333:role/ReadOnly',
  },
  space: {
    title: 'Space, corners and shadows',
    about: 'Steps of 4 pixels. Cards have 16 inside and between them.',
    corners: 'Corners',
    shadows: 'Shadows',
  },
  icons: {
    title: 'Icons',
    about: 'One meaning, one icon. Beside a word they are silent to screen readers.',
    regions: 'Parts of the workbench',
    things: 'What is in a world',
  },
  motion: {
    title: 'Motion',
    about:
      'Nothing moves by itself. Hover and chevrons take 120 ms, the dot and time left 220 ms; with reduced motion, nothing.',
    fast: 'Fast: hover',
    base: 'Base: the dot',
    play: 'Move the dots',
  },
  policyTabs: {
    title: 'Policy tabs',
    about:
      'Every kind of policy that a call meets, in tabs of one pane or two. Hover a name to have it explained; Ctrl+Space suggests what may stand at the cursor.',
  },
};
