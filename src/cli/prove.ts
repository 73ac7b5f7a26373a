import type { Command } from './command.ts';

export const prove = {
  name: 'prove',
  usage: '[PATH…] [--json]',
  summary: 'proves that lessons do what their texts say, and that the answers of questions are right',
  help: [
    'Goes through the lessons and questions of the folders that are named, of lessons/ and lessons/exam unless some are.',
    'Plays each lesson: starts, solutions, wrong turns, hints, commands and code with what they print, excerpts, names,',
    'words. Holds translations to their originals. Runs the proof of each question: the right options work, the wrong',
    'ones do not, and each comes to what it says.',
    '',
    '  --json   prints one JSON list instead of text',
    '',
    'Exit code 0: all hold. 1: one does not. 2: a file cannot be read.',
    '',
  ].join('\n'),
  // Dictionaries and clients take a while to load, and no other command needs them.
  run: async (args, around) => (await import('./prove/runProve.ts')).runProve(args, around),
} satisfies Command;
