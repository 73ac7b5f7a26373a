import { z } from '../../lib/zod.ts';
import { anyText, listOf, object, wholeNumber } from '../../world/file/fields.ts';
import { caseFile } from '../case/schema.ts';
import { ruleIds } from '../glossary/schema.ts';

/** The file of an action of the comparison (docs/formats.md, Comparison of actions); steps are read as a case's. */

const paragraph = () => anyText('one paragraph of Markdown').max(200, { error: 'at most 200 characters' });

const cell = object('a cell: an object with text and steps', {
  text: paragraph().describe('What holds, as the table says it.'),
  rules: ruleIds(),
  steps: listOf('steps', z.unknown()).default([]).describe('Calls that show it, as in a case.'),
  notModelled: anyText('a sentence')
    .regex(/^\S.{10,200}[.]$/, { error: 'a sentence' })
    .optional()
    .describe('What of it the lab cannot show.'),
}).refine(({ steps, notModelled }) => steps.length > 0 || notModelled !== undefined, {
  error: 'a cell with steps, or with notModelled',
});

export const actionFile = object('an action: an object with order, about, world and cells', {
  order: wholeNumber(1, 100, 'a place from 1 to 100').describe('Its row, from 1.'),
  about: paragraph().describe('What it is for, in a sentence.'),
  world: caseFile.shape.world.describe('The world that its calls are put to, as in a case.'),
  cells: object('cells by column', {
    callers: cell.describe('Who may call it, with which credentials.'),
    lifetime: cell.describe('How long what it hands out lasts.'),
    mfa: cell.describe('What it has to do with MFA.'),
    sessionPolicies: cell.describe('Whether session policies can be passed.'),
    limits: cell.describe('What the result may not call.'),
  }).describe('What holds, by column.'),
});

export type ActionFile = z.output<typeof actionFile>;
