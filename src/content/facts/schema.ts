import { z } from '../../lib/zod.ts';
import { anyText, listOf, object, text } from '../../world/file/fields.ts';

const source = object('an object with title and url, or null', {
  title: anyText('the title of the page')
    .min(1, { error: 'the title of the page' })
    .describe('Title of the page.'),
  url: text('an address that starts with https://', /^https:\/\/\S+$/).describe('Its public address.'),
});

/** One rule of AWS's behaviour that the lab models and cites. */
export const fact = object('a fact: an object with id, text, source and confidence', {
  id: text('a rule id such as B-044', /^[A-I]-\d{3}$/).describe(
    'Id of the rule, cited by traces, lessons and tests.',
  ),
  text: anyText('the rule in a sentence or two')
    .min(20, { error: 'the rule in a sentence or two' })
    .describe('The rule for learners, in our own words.'),
  source: source.nullable().describe('A public page that says so; null when there is none.'),
  confidence: z
    .enum(['verified', 'best reading'], { error: 'verified or best reading' })
    .describe('verified: the source says so; best reading: inferred, or seen but documented nowhere.'),
});

/** A facts file: a list of facts. */
export const factsFile = listOf('facts', fact.describe('One fact.'));

export type Fact = z.output<typeof fact>;
