import type { z } from '../../lib/zod.ts';
import { anyText, listOf, object, text } from '../../world/file/fields.ts';

/** The glossary's file (docs/formats.md, Glossary). */

const termId = () => text('an id: small letters, digits and single hyphens', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const ruleIds = () =>
  listOf('rule ids', text('a rule id such as B-044', /^[A-I]-\d{3}$/).describe('Id of a rule.'))
    .default([])
    .describe('Rules that it rests on, besides those that its text cites.');

export const term = object('a term: an object with id, term and text', {
  id: termId().describe('Its place in the address, unique in the file.'),
  term: text('a term, on one line', /^\S(?:.*\S)?$/).describe('The term as it is written in a sentence.'),
  text: anyText('one paragraph of Markdown')
    .max(400, { error: 'at most 400 characters' })
    .describe('What it means.'),
  rules: ruleIds(),
  see: listOf('term ids', termId().describe('Id of a term.')).default([]).describe('Terms to read next.'),
});

export const glossaryFile = listOf('terms', term.describe('One term.'));

export type TermFile = z.output<typeof term>;
