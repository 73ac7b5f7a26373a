import { z } from '../../lib/zod.ts';
import { listOf, object, text, wholeNumber } from '../../world/file/fields.ts';
import { caseFile } from '../case/schema.ts';

/** What the file of a ready world says around its steps (docs/formats.md, Ready world); those are read as a case's. */
export const readyWorldFile = object('a ready world: an object with order, title, about, world and steps', {
  version: caseFile.shape.version,
  order: wholeNumber(1, 100, 'a place from 1 to 100').describe('Its place among the ready worlds, from 1.'),
  title: text('a title of at most 40 characters, on one line', /^\S(?:.{0,38}\S)?$/).describe(
    'Title, at most 40 characters.',
  ),
  about: text(
    'one sentence of at most 140 characters, on one line, with its full stop',
    /^(?!.*[.!?]\s)\S.{0,138}\.$/,
  ).describe('What there is in it and what to find out, one sentence of at most 140 characters.'),
  world: text(
    'the path of a world file: ../worlds/NAME.yaml',
    /^\.\.\/worlds\/[\w.-]+\.(?:yaml|json)$/,
  ).describe('A file of lessons/worlds/, relative to this file.'),
  steps: listOf('steps', z.unknown())
    .min(1, { error: 'a list of at least one step' })
    .describe('Calls with the answer that each gets, and moves of the clock.'),
});

export type ReadyWorldFile = z.output<typeof readyWorldFile>;
