import { z } from '../../lib/zod.ts';
import { POLICY_TYPES } from '../../policy/document.ts';
import {
  anyText,
  bool,
  FIELD_SEPARATOR,
  listOf,
  mapOf,
  object,
  text,
  wholeNumber,
} from '../../world/file/fields.ts';
import { actorOf } from '../call/actor.ts';
import { callStep, editStep, expectation } from '../case/schema.ts';
import { FREE_PARAMETERS } from './free.ts';
import { GATES } from './gate.ts';
import { oneOfKinds } from './kinds.ts';
import { PANELS } from './lesson.ts';

/** The lesson's own file and the front matter of its steps (docs/formats.md, Lesson). */

export const id = (what: string) =>
  text(`${what}: small letters, digits and single hyphens`, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A line that a page shows: no markup. */
export const line = (what: string) => text(`${what}, on one line`, /^\S(?:.*\S)?$/);

/** Markdown, as in the body of a step. */
export const markdown = () => anyText('a text in Markdown').min(1, { error: 'a text in Markdown' });

const ids = (what: string, one: string) => listOf(`${what}s`, id(`the id of a ${what}`).describe(one));

const curriculumIds = (does: string) =>
  ids('fact of the curriculum', 'Id of a fact in lessons/curriculum.yaml.')
    .default([])
    .describe(`Facts of lessons/curriculum.yaml that this ${does}.`);

const examTasks = () =>
  listOf(
    'exam tasks',
    text('an exam and one of its tasks, such as SAA-C03 1.1', /^[A-Z]{3}-C\d{2} \d+\.\d+$/).describe(
      'Exam and task.',
    ),
  )
    .default([])
    .describe('Tasks of exam guides that this serves.');

export const hints = object('an object with nudge, concept and exact', {
  nudge: markdown().describe('First level: where to look.'),
  concept: markdown().describe('Second level: the idea behind it.'),
  exact: markdown().describe('Third level: what to write or press.'),
});

const gate = () => z.enum(GATES, { error: `one of the gates ${GATES.join(', ')}` });

export const hintsByGate = z.partialRecord(gate(), hints.describe('What helps at that gate.'), {
  error: ({ code }: { readonly code: string }) =>
    code === 'unrecognized_keys' ? GATES.join(FIELD_SEPARATOR) : 'an object: hints by gate',
});

export const learnt = () =>
  listOf('sentences', line('a sentence').describe('One thing learnt.'))
    .min(1, { error: 'a list of 1 to 6 sentences' })
    .max(6, { error: 'a list of 1 to 6 sentences' })
    .describe('What a learner takes away, shown at the end.');

export const lessonFile = object('a lesson: an object with id, title, world and steps', {
  version: z.literal(1, { error: 'version 1' }).default(1).describe('Version of the format: 1.'),
  id: id('the name of the folder').describe('Id of the lesson; its folder has the same name.'),
  title: line('a title').describe('Title of the lesson.'),
  summary: line('a sentence or two').describe('What the learner will have done, for the home page.'),
  minutes: wholeNumber(1, 120, 'a number of minutes from 1 to 120').describe(
    'How long it takes, in minutes.',
  ),
  part: line('a title').describe('Title of the part of the course that it belongs to.'),
  order: wholeNumber(1, 100, 'a place from 1 to 100').describe('Its place in that part, from 1.'),
  prerequisites: listOf('lesson ids', id('the id of a lesson').describe('Id of a lesson.'))
    .default([])
    .describe('Ids of the lessons that come before it.'),
  examTasks: examTasks(),
  learnt: learnt(),
  next: ids('lesson', 'Id of a lesson.').default([]).describe('Ids of the lessons that go on from here.'),
  world: text('the path of a world file, relative to this file', /^[\w./-]+\.(?:yaml|json)$/).describe(
    'The world that the first step starts in: a file of lessons/worlds/, relative to this file.',
  ),
  hints: hintsByGate.default({}).describe('Hints for the gates that a step has none for.'),
  steps: listOf(
    'step ids',
    id('the id of a step').describe('Id of a step; its file is 01-ID.md, by its place.'),
  )
    .min(1, { error: 'a list of step ids' })
    .describe('Ids of the steps, in order.'),
});

const { expect: _answer, as: _as, ...callFields } = callStep.shape;

const caller = z
  .string({ error: 'a user ARN, an account root ARN, session:LABEL, service:NAME or none' })
  .superRefine((as, context) => {
    const actor = actorOf(as);
    if (!actor.ok) context.addIssue({ code: 'custom', message: actor.error });
  })
  .describe('Who calls: a user ARN, an account root ARN, session:LABEL, service:NAME or none.');

/** A call as in a case, without its answer. */
export const call = object('a call: an object with as, call and what the call needs', {
  as: caller,
  ...callFields,
});

export const documentRef = object('an object with type and owner', {
  type: z
    .enum(POLICY_TYPES, { error: `one of ${POLICY_TYPES.join(', ')}` })
    .describe('Type of the policy: trust, identity, resource, …'),
  owner: anyText('an ARN, an endpoint id, the path of a unit or an account id').describe(
    'ARN of the role, user, group, resource or managed policy that has it; an endpoint id, a unit’s path or an account id.',
  ),
  name: anyText('the name of an inline policy, or the id of an SCP or RCP')
    .optional()
    .describe('Name of an inline policy, or id of an SCP or RCP; left out for any other.'),
});

const savedDocument = object('an object with document and policy', {
  document: documentRef.describe('Which document is changed.'),
  policy: z
    .record(z.string(), z.unknown(), { error: 'a policy: an object' })
    .optional()
    .describe('The policy to put there.'),
  text: anyText('the text of a policy').optional().describe('The very text to put there, instead of policy.'),
}).refine((saved) => (saved.policy === undefined) !== (saved.text === undefined), {
  error: 'an object with document, and either policy or text',
});

const clockMove = object('a move of the clock', {
  advance: text('an ISO 8601 duration such as PT1H', /^P(?=.)[\dYMWD]*(?:T[\dHMS]+)?$/).describe(
    'How far to move the clock, ISO 8601.',
  ),
});

export const action = oneOfKinds('an action with one of document, call, advance and edit', {
  document: savedDocument,
  call,
  advance: clockMove,
  edit: editStep,
});

const actions = () =>
  z.array(action.describe('A document saved, a call made, a move of the clock, or an edit of the world.'), {
    error: 'a list of actions',
  });

const OUTCOMES = ['allow', 'deny', 'invalid'] as const;

const TERMINAL_CALLER = 'the ARN of a user, session:LABEL or none';

const FREE_ERROR = { error: `one of ${FREE_PARAMETERS.join(', ')}` };

const goal = object('a goal: an object with id, title and one of allow, deny and invalid', {
  id: id('an id').describe('Id of the goal, unique in the step.'),
  title: line('a title').describe('What must hold, in a few words.'),
  allow: call.optional().describe('A call that must be allowed.'),
  deny: call.optional().describe('A call that must get AccessDenied.'),
  invalid: call.optional().describe('A call that must be refused otherwise, such as with ExpiredToken.'),
  expect: object('an object with error and decidedBy', {
    error: expectation.shape.error,
    decidedBy: expectation.shape.decidedBy,
  })
    .default({})
    .describe('More about the answer: the error, or what decides.'),
  made: bool().default(false).describe('Whether the learner must make the call.'),
  after: id('the id of a goal').optional().describe('Goal whose call must have been made before this one.'),
  hints: hints
    .optional()
    .describe('What helps when the call is let in and must not be, or waits to be made.'),
  atGate: hintsByGate.default({}).describe('Hints by gate for this goal, instead of those of the step.'),
  exactly: listOf('parameters', z.enum(FREE_PARAMETERS, FREE_ERROR).describe('Name of a parameter.'))
    .default([])
    .describe('Parameters that learners else may choose, and must be as the goal has them.'),
  tests: curriculumIds('tests'),
}).refine((value) => OUTCOMES.filter((outcome) => value[outcome] !== undefined).length === 1, {
  error: `a goal with one of ${OUTCOMES.join(', ')}`,
});

const wrongTurn = object('a wrong turn: an object with title, do, and stopsAt or letsIn', {
  title: line('a title').describe('What the learner does, in a few words.'),
  do: actions().min(1, { error: 'a list of actions' }).describe("What is done, from the step's start on."),
  stopsAt: gate()
    .optional()
    .describe('Gate at which the call of the goal, or else the last call made, is stopped.'),
  goal: id('the id of a goal').optional().describe('Goal whose call is stopped there.'),
  letsIn: id('the id of a goal').optional().describe('Goal whose call is allowed and must not be.'),
}).refine(
  ({ stopsAt, goal: stopped, letsIn }) =>
    stopsAt === undefined ? letsIn !== undefined && stopped === undefined : letsIn === undefined,
  { error: 'a wrong turn with either stopsAt, with or without goal, or letsIn' },
);

export const terminal = object('an object with as and files', {
  as: z
    .string({ error: TERMINAL_CALLER })
    .regex(/^(?:arn:aws:iam::\d{12}:user\/.+|session:.+|none)$/, { error: TERMINAL_CALLER })
    .optional()
    .describe('Whose credentials it has; left out: those of the user who makes the first call.'),
  files: mapOf(
    'files by path',
    text('an absolute path', /^\/\S+$/),
    z
      .union([z.string(), z.strictObject({ tokenOf: anyText('the label of a call of the step') })], {
        error: 'a text, or an object with tokenOf',
      })
      .describe('Its text, or tokenOf with the label of the call whose token it is.'),
  )
    .default({})
    .describe('Files by absolute path.'),
});

export const stepFile = object('the front matter of a step: an object with title, calls and goals', {
  title: line('a title').describe('Title of the step.'),
  begin: actions().default([]).describe('What others and time do before the step.'),
  calls: listOf('calls', call.describe('One call.'))
    .min(1, { error: 'a list of calls' })
    .describe('Calls that the step offers; the first is open when it begins.'),
  goals: listOf('goals', goal.describe('One goal.'))
    .min(1, { error: 'a list of goals' })
    .describe('What must hold at the end of the step, checked live, in the order in which help is given.'),
  hints: hintsByGate.default({}).describe('What helps a learner whose call is stopped, by gate.'),
  editable: listOf('documents', documentRef.describe('One document.'))
    .default([])
    .describe('Documents that the learner may change.'),
  solution: actions().min(1, { error: 'a list of actions' }).describe('What leads to the goals.'),
  wrongTurns: listOf('wrong turns', wrongTurn.describe('One wrong turn.'))
    .min(1, { error: 'a list of at least one wrong turn' })
    .describe('What learners do instead, and how the lab answers.'),
  panels: listOf(
    `panels, of ${PANELS.join(', ')}`,
    z.enum(PANELS, { error: `one of ${PANELS.join(', ')}` }).describe('A panel.'),
  )
    .min(1, { error: `a list of panels, of ${PANELS.join(', ')}` })
    .describe('Parts of the workbench that the step needs; the first tool is open when it begins.'),
  terminal: terminal.default({ files: {} }).describe('What terminal and code have when the step begins.'),
  teaches: curriculumIds('teaches'),
  examTasks: examTasks(),
});

export type LessonFile = z.output<typeof lessonFile>;
export type StepFile = z.output<typeof stepFile>;
export type CallFile = z.output<typeof call>;
export type ActionFile = z.output<typeof action>;
export type HintsFile = z.output<typeof hints>;
