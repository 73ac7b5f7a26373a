import { anyText, listOf, object, text } from '../../world/file/fields.ts';

/** `lessons/curriculum.yaml` (docs/formats.md, Curriculum). */
export const curriculumFile = object('an object with facts and commands', {
  facts: listOf(
    'facts',
    object('an object with id and text', {
      id: text('an id: small letters, digits and single hyphens', /^[a-z0-9]+(?:-[a-z0-9]+)*$/).describe(
        'Id of the fact, named by steps that teach and goals that test it.',
      ),
      text: anyText('a sentence').min(1, { error: 'a sentence' }).describe('The fact, a sentence.'),
    }).describe('One fact.'),
  ).describe('What a learner comes for.'),
  commands: listOf('commands', anyText('a command').describe('One command.')).describe(
    'Commands that run as typed; … stands for what differs from time to time.',
  ),
});
