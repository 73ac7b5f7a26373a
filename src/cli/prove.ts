import type { Command } from './command.ts';

export const prove = {
  name: 'prove',
  usage: '[PATH…] [--json]',
  summary: 'proves that lessons do what their texts say',
  help: [
    'Plays each lesson of the folders that are named, of lessons/ unless some are: starts, solutions, wrong turns, hints,',
    'commands and code with what they print, excerpts, names, words. Holds translations to their originals.',
    '',
    '  --json   prints one JSON list instead of text',
    '',
    'Exit code 0: every lesson holds. 1: one does not. 2: a file cannot be read.',
    '',
  ].join('\n'),
  // Dictionaries and clients take a while to load, and no other command needs them.
  run: async (args, around) => (await import('./prove/runProve.ts')).runProve(args, around),
} satisfies Command;
